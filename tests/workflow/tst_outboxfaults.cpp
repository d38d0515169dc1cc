// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/workplace.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cut = ServerStep::Cut;
using Kind = ServiceError::Kind;
using State = SubmissionState;

namespace {

/// What becomes of a create that meets a fault.
struct Fault
{
    ServerStep step;
    State state = State::Unsure; ///< afterwards
    std::optional<Kind> kind; ///< what stands in the row as the reason
    CreatePatience patience;
};

const QByteArray madeId = "6f9619ff-8b86-4d01-b42d-00cf4fc964aa";

ServerStep status(int code, const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    return {.status = code, .body = R"({"detail": "no"})", .headers = headers};
}

ServerStep answer(const QByteArray &body)
{
    return {.body = body};
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

void addRow(const char *name, const Fault &fault)
{
    QTest::addRow("%s", name) << fault;
}

void addAccepted()
{
    const auto accepted = [](const ServerStep &step) {
        return Fault{step, State::Accepted, std::nullopt, {}};
    };
    const QByteArray job = jobJson(madeId);
    ServerStep slow{.body = job, .dripMs = 1};
    addRow("answered well", accepted(answer(job)));
    addRow("201", accepted({.status = 201, .body = job}));
    addRow("in chunks", accepted({.body = job, .chunked = true}));
    addRow("slow drip", accepted(slow));
    addRow("all but the ID has a wrong type",
           accepted(answer(R"({"id": ")" + madeId
                           + R"(", "status": 5, "rules": "x", "parsing_configuration": [],)"
                             R"( "mode": null, "created_at": {}, "user_id": 7})")));
}

void addBroken()
{
    const QByteArray job = jobJson(madeId);
    addRow("cut inside the request",
           {{.cut = Cut::InsideRequest}, State::Unsure, Kind::Interrupted, {}});
    addRow("cut after the request",
           {{.cut = Cut::AfterRequest}, State::Unsure, Kind::Interrupted, {}});
    addRow("half closed after the request",
           {{.cut = Cut::HalfAfterRequest}, State::Unsure, Kind::Interrupted, {}});
    addRow("cut before the answer's body",
           {{.body = job, .cut = Cut::InsideAnswer}, State::Unsure, Kind::Interrupted, {}});
    addRow("cut inside the answer",
           {{.body = job, .cut = Cut::InsideAnswer, .cutAfter = 60},
            State::Unsure,
            Kind::Interrupted,
            {}});
    addRow("cut inside an answer in chunks",
           {{.body = job, .cut = Cut::InsideAnswer, .cutAfter = 60, .chunked = true},
            State::Unsure,
            Kind::Interrupted,
            {}});
    addRow("silent",
           {{.silent = true}, State::Unsure, Kind::TimedOut, {.silence = 200ms, .deadline = 1min}});
    addRow("drips for longer than anybody waits",
           {{.body = job, .dripMs = 50},
            State::Unsure,
            Kind::TimedOut,
            {.silence = 1min, .deadline = 500ms}});
}

void addUnreadable()
{
    const auto unreadable = [](const ServerStep &step) {
        return Fault{step, State::Unsure, Kind::AnswerUnreadable, {}};
    };
    addRow("empty", unreadable({}));
    addRow("204", unreadable({.status = 204}));
    addRow("HTML", unreadable(answer("<html>Welcome</html>")));
    addRow("half a JSON",
           {answer(jobJson(madeId).left(40)), State::Unsure, Kind::Interrupted, {}});
    addRow("a list", unreadable(answer('[' + jobJson(madeId) + ']')));
    addRow("no ID", unreadable(answer(R"({"status": "PENDING"})")));
    addRow("ID null", unreadable(answer(R"({"id": null, "status": "PENDING"})")));
    addRow("ID a number", unreadable(answer(R"({"id": 12, "status": "PENDING"})")));
    addRow("too large",
           {answer(QByteArray(33 * 1024 * 1024, ' ')), State::Unsure, Kind::AnswerTooLarge, {}});
}

void addRedirects()
{
    for (const int code : {301, 302, 303, 307, 308}) {
        const bool wasRefused = code == 307 || code == 308;
        addRow(QByteArray::number(code).constData(),
               {status(code, {{"Location", "/elsewhere"}}),
                wasRefused ? State::Refused : State::Unsure,
                Kind::RedirectRefused,
                {}});
    }
}

void addRefusals()
{
    const QList<QPair<int, Kind>> refusals{
        {400, Kind::Rejected},  {401, Kind::SignInNeeded}, {402, Kind::PaymentNeeded},
        {403, Kind::Forbidden}, {404, Kind::NotFound},     {409, Kind::Rejected},
        {413, Kind::Rejected},  {422, Kind::Rejected},     {425, Kind::Rejected}};
    for (const auto &[code, kind] : refusals)
        addRow(QByteArray::number(code).constData(), {status(code), State::Refused, kind, {}});
    // Qt answers some of these challenges by itself, which would be a second sending.
    for (const char *scheme :
         {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "NTLM", "Negotiate"}) {
        addRow(
            QByteArray("401 ").append(scheme).constData(),
            {status(401, {{"WWW-Authenticate", scheme}}), State::Refused, Kind::SignInNeeded, {}});
    }
}

void addFailures()
{
    const auto failed = [](const ServerStep &step) {
        return Fault{step, State::Unsure, Kind::ServerFailed, {}};
    };
    addRow("408", {status(408), State::Unsure, Kind::TimedOut, {}});
    addRow("500", failed(status(500)));
    addRow("502 with HTML",
           failed({.status = 502,
                   .body = "<html><h1>502 Bad Gateway</h1></html>",
                   .headers = {{"Content-Type", "text/html"}}}));
    addRow("503", failed(status(503)));
    addRow("504", failed(status(504)));
    addRow("504 with Retry-After", failed(status(504, {{"Retry-After", "0"}})));
}

/// These surely did nothing, so that they may be sent again.
void addPauses()
{
    const QByteArray soon = httpDate(QDateTime::currentDateTimeUtc().addSecs(1));
    const auto pause = [](int code, const QByteArray &after) {
        return Fault{after.isEmpty() ? status(code) : status(code, {{"Retry-After", after}}),
                     State::Queued,
                     code == 429 ? Kind::TooManyRequests : Kind::ServerFailed,
                     {}};
    };
    addRow("429", pause(429, {}));
    addRow("429 with seconds", pause(429, "1"));
    addRow("429 with a date", pause(429, soon));
    addRow("429 with nonsense", pause(429, "soon"));
    addRow("503 with seconds", pause(503, "1"));
    addRow("503 with a date", pause(503, soon));
}

} // namespace

/// Every fault that a create can meet: what the server saw of it, what the list shows, what the
/// history holds, and that it is not sent a second time unless that is surely safe.
class TestOutboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void fault_data();
    void fault();
    void faultOnAConnectionKeptOpen_data() { fault_data(); }
    void faultOnAConnectionKeptOpen();
    void faultThenKilled_data() { fault_data(); }
    void faultThenKilled();
    void cutBeforeTheRequest();
    void nobodyListens();
    void hostUnknown();
    void tlsRefused();

private:
    void meetFault(Workplace &place, FaultyServer &server);
    void compareWithDisk(Workplace &place);
    void letTimePass(Workplace &place, FaultyServer &server);

    JobKey m_key = 0;
};

void TestOutboxFaults::fault_data()
{
    QTest::addColumn<Fault>("fault");
    addAccepted();
    addBroken();
    addUnreadable();
    addRedirects();
    addRefusals();
    addFailures();
    addPauses();
}

/// Submits one, and waits until the outbox is through with it.
void TestOutboxFaults::meetFault(Workplace &place, FaultyServer &server)
{
    QFETCH(Fault, fault);
    server.setSteps({fault.step});
    m_key = place.submit();
    CD_TRY_VERIFY(
        place.row(m_key).submission != State::Sending
        && (place.row(m_key).submission != State::Queued || place.row(m_key).error.has_value()));
    QCOMPARE(place.state(m_key), submissionWord(fault.state));
    QCOMPARE(place.row(m_key).error.has_value(), fault.kind.has_value());
    if (fault.kind)
        QCOMPARE(int(place.row(m_key).error->kind), int(*fault.kind));
    QCOMPARE(place.row(m_key).job.id.value,
             fault.state == State::Accepted ? QString::fromLatin1(madeId) : QString());
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(server.connections(), 1);
}

void TestOutboxFaults::compareWithDisk(Workplace &place)
{
    CD_TRY_COMPARE(place.rowOnDisk(m_key), place.row(m_key));
    QCOMPARE(place.rowsOnDisk().size(), 1);
    CD_TRY_COMPARE(place.detailsOnDisk(m_key), place.table().details(m_key));
    QCOMPARE(place.detailsOnDisk(m_key).request, sampleRequest());
}

/// Long after, with a service that is well again: another submission goes the same way, and
/// whatever was to be sent once more has come to the server before it or with it.
void TestOutboxFaults::letTimePass(Workplace &place, FaultyServer &server)
{
    QFETCH(Fault, fault);
    const bool again = fault.state == State::Queued;
    server.setSteps({answer(jobJson("b")), answer(jobJson("c"))});
    place.clock().advance(1h);
    if (again)
        CD_TRY_COMPARE(place.state(m_key), submissionWord(State::Accepted));
    const JobKey later = place.submit(u"receipt"_s);
    CD_TRY_COMPARE(place.state(later), submissionWord(State::Accepted));
    QCOMPARE(place.state(m_key), submissionWord(again ? State::Accepted : fault.state));
    QCOMPARE(server.count("POST"), again ? 3 : 2);
    QCOMPARE(place.table().count(), 2);
}

void TestOutboxFaults::fault()
{
    QFETCH(Fault, fault);
    FaultyServer server;
    Workplace place(server.url(), fault.patience);
    place.begin();
    place.reach();
    meetFault(place, server);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(server.requests().size(), 1);
    compareWithDisk(place);
    letTimePass(place, server);
}

void TestOutboxFaults::faultOnAConnectionKeptOpen()
{
    QFETCH(Fault, fault);
    FaultyServer server;
    Workplace place(server.url(), fault.patience);
    place.begin();
    place.reach();
    QVERIFY(place.roundTrip()); // it leaves one: on those Qt sends again what it lost
    meetFault(place, server);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(server.requests().size(), 2);
    letTimePass(place, server);
}

void TestOutboxFaults::faultThenKilled()
{
    QFETCH(Fault, fault);
    FaultyServer server;
    Workplace place(server.url(), fault.patience);
    place.begin();
    place.reach();
    meetFault(place, server);
    if (QTest::currentTestFailed())
        return;
    compareWithDisk(place);
    const JobRow before = place.row(m_key);
    place.kill();
    place.begin();
    QCOMPARE(place.row(m_key), before);
    place.reach();
    letTimePass(place, server);
}

void TestOutboxFaults::cutBeforeTheRequest()
{
    FaultyServer server;
    Workplace place(server.url());
    place.begin();
    place.reach();
    server.setSteps({{.cut = Cut::BeforeReading}, answer(jobJson(madeId))});
    const JobKey key = place.submit();
    CD_TRY_VERIFY(place.row(key).error.has_value());
    // Whether Qt had begun to send decides which of the two it is.
    const State state = place.row(key).submission;
    QVERIFY(state == State::Queued || state == State::Unsure);
    QCOMPARE(server.count("POST"), 0);
    place.clock().advance(1h);
    const JobKey later = place.submit(u"receipt"_s);
    CD_TRY_COMPARE(place.state(later), submissionWord(State::Accepted));
    if (state == State::Queued)
        CD_TRY_COMPARE(place.state(key), submissionWord(State::Accepted));
    QCOMPARE(server.count("POST"), state == State::Queued ? 2 : 1);
}

void TestOutboxFaults::nobodyListens()
{
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    Workplace place(QUrl(u"http://127.0.0.1:%1"_s.arg(port.serverPort())));
    port.close();
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_VERIFY(place.row(key).error.has_value());
    QCOMPARE(place.state(key), submissionWord(State::Queued));
    QCOMPARE(place.row(key).error->kind, Kind::Offline);
    QVERIFY(place.outbox().nextTry(key));
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
}

void TestOutboxFaults::hostUnknown()
{
    Workplace place(QUrl(u"https://nowhere.invalid"_s));
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_VERIFY(place.row(key).error.has_value());
    QCOMPARE(place.state(key), submissionWord(State::Queued));
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
}

void TestOutboxFaults::tlsRefused()
{
    FaultyServer server;
    server.setSteps({{.cut = Cut::BeforeReading}});
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    Workplace place(url);
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_VERIFY(place.row(key).error.has_value());
    // Nothing can have been sent; whether it is worth another try is another question.
    const State state = place.row(key).submission;
    QVERIFY(state == State::Queued || state == State::Refused);
    QCOMPARE(place.row(key).error->acted, ServiceError::Acted::No);
    QCOMPARE(server.count("POST"), 0);
}

QTEST_GUILESS_MAIN(TestOutboxFaults)
#include "tst_outboxfaults.moc"
