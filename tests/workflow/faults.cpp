// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/faults.h"

#include <QLocale>
#include <QTest>

namespace cd::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cut = ServerStep::Cut;
using Kind = ServiceError::Kind;
using Outcome = Fault::Outcome;

namespace {

ServerStep status(int code, const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    return {.status = code, .body = R"({"detail": "no"})", .headers = headers};
}

QList<Fault> answered(const QByteArray &good)
{
    return {{"answered well", {.body = good}, Outcome::Answered},
            {"201", {.status = 201, .body = good}, Outcome::Answered},
            {"in chunks", {.body = good, .chunked = true}, Outcome::Answered},
            {"slow drip", {.body = good, .dripMs = 1}, Outcome::Answered}};
}

QList<Fault> broken(const QByteArray &good)
{
    const auto lost = [](const QByteArray &name, const ServerStep &step) {
        return Fault{name, step, Outcome::Lost, Kind::Interrupted};
    };
    const Patience notLong{.silence = 1min, .deadline = 1500ms};
    return {lost("cut inside the request", {.cut = Cut::InsideRequest}),
            lost("cut after the request", {.cut = Cut::AfterRequest}),
            lost("half closed after the request", {.cut = Cut::HalfAfterRequest}),
            lost("cut before the answer's body", {.body = good, .cut = Cut::InsideAnswer}),
            lost("cut inside the answer", {.body = good, .cut = Cut::InsideAnswer, .cutAfter = 9}),
            lost("cut inside an answer in chunks",
                 {.body = good, .cut = Cut::InsideAnswer, .cutAfter = 9, .chunked = true}),
            {"silent", {.silent = true}, Outcome::Lost, Kind::TimedOut, {.silence = 1s}},
            {"drips for longer than anybody waits",
             {.body = good, .dripMs = 400},
             Outcome::Lost,
             Kind::TimedOut,
             notLong}};
}

QList<Fault> unreadable(const QByteArray &good)
{
    return wrongAnswers({{}, "<html>Welcome</html>", '[' + good + ']'})
        + QList<Fault>{
            {"half a JSON", {.body = good.left(good.size() / 2)}, Outcome::Lost, Kind::Interrupted},
            {"204", {.status = 204}, Outcome::Lost, Kind::AnswerUnreadable},
            {"too large",
             {.body = QByteArray(33 * 1024 * 1024, ' ')},
             Outcome::Lost,
             Kind::AnswerTooLarge}};
}

QList<Fault> refusals()
{
    const QList<QPair<int, Kind>> codes{
        {400, Kind::Rejected},  {401, Kind::SignInNeeded}, {402, Kind::PaymentNeeded},
        {403, Kind::Forbidden}, {404, Kind::NotFound},     {409, Kind::Rejected},
        {413, Kind::Rejected},  {422, Kind::Rejected},     {425, Kind::Rejected}};
    QList<Fault> faults;
    for (const auto &[code, kind] : codes)
        faults.append({QByteArray::number(code), status(code), Outcome::Refused, kind});
    // Qt answers some of these challenges by itself, which would be a second sending.
    for (const char *scheme :
         {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "NTLM", "Negotiate"}) {
        faults.append({QByteArray("401 ") + scheme, status(401, {{"WWW-Authenticate", scheme}}),
                       Outcome::Refused, Kind::SignInNeeded});
    }
    return faults;
}

QList<Fault> failures()
{
    const auto failed = [](const QByteArray &name, const ServerStep &step) {
        return Fault{name, step, Outcome::Lost, Kind::ServerFailed};
    };
    return {{"408", status(408), Outcome::Lost, Kind::TimedOut},
            failed("500", status(500)),
            failed("502 with HTML",
                   {.status = 502,
                    .body = "<html><h1>502 Bad Gateway</h1></html>",
                    .headers = {{"Content-Type", "text/html"}}}),
            failed("503", status(503)),
            failed("504", status(504)),
            failed("504 with Retry-After", status(504, {{"Retry-After", "0"}}))};
}

/// The door obeys these by a clock that no test moves: they ask for no time at all where they can.
QList<Fault> pauses()
{
    const auto pause = [](const QByteArray &name, int code, const QByteArray &after) {
        return Fault{name, after.isEmpty() ? status(code) : status(code, {{"Retry-After", after}}),
                     Outcome::Later, code == 429 ? Kind::TooManyRequests : Kind::ServerFailed};
    };
    const QByteArray now
        = QLocale::c()
              .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
              .toLatin1();
    return {pause("429", 429, {}),
            pause("429 with seconds", 429, "0"),
            pause("429 with a date", 429, now),
            pause("429 with nonsense", 429, "soon"),
            pause("503 with seconds", 503, "0"),
            pause("503 with a date", 503, now)};
}

} // namespace

QList<Fault> faults(const QByteArray &good)
{
    return answered(good) + broken(good) + unreadable(good) + refusals() + failures() + pauses();
}

QList<Fault> wrongAnswers(const QList<QByteArray> &bodies)
{
    QList<Fault> faults;
    for (const QByteArray &body : bodies) {
        faults.append({body.isEmpty() ? QByteArray("nothing") : "the answer " + body.left(40),
                       {.body = body},
                       Outcome::Lost,
                       Kind::AnswerUnreadable});
    }
    return faults;
}

QList<Fault> redirects()
{
    QList<Fault> faults;
    for (const int code : {301, 302, 303, 307, 308}) {
        const bool isRefusal = code == 307 || code == 308;
        faults.append({QByteArray::number(code), status(code, {{"Location", "/elsewhere"}}),
                       isRefusal ? Outcome::Refused : Outcome::Lost, Kind::RedirectRefused});
    }
    return faults;
}

void addRows(const QList<Fault> &faults)
{
    for (const Fault &fault : faults)
        QTest::addRow("%s", fault.name.constData()) << fault;
}

} // namespace cd::test
