// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/jobsservice.h"
#include "service/doordriver.h"
#include "support/stricttest.h"

#include <QRegularExpression>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Acted = ServiceError::Acted;
using Kind = ServiceError::Kind;
using Cut = ServerStep::Cut;

namespace {

JobRequest request()
{
    JobRequest request;
    request.fileIds = {{u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s}};
    request.rules = {{u"invoice"_s, u"A bill for goods or services"_s}};
    return request;
}

QByteArray jobBody()
{
    return R"({"id": "6f9619ff-8b86-4d01-b42d-00cf4fc964aa", "status": "PENDING", "rules": []})";
}

} // namespace

/// Whatever goes wrong, a create reaches the service once at most, and the error says truly whether
/// a job may have been made.
class TestCreateOnce : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void cutBeforeReading();
    void cutOnAConnectionKeptOpen();
    void nobodyListens();
    void hostUnknown();
    void cancelledBeforeItLeft();
    void cancelledAfterItLeft();
    void silence();
};

void TestCreateOnce::fault_data()
{
    QTest::addColumn<ServerStep>("step");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Acted>("acted");

    const auto status = [](int code, const QList<QPair<QByteArray, QByteArray>> &headers = {}) {
        return ServerStep{.status = code, .body = R"({"detail": "no"})", .headers = headers};
    };
    QTest::newRow("cut inside the request")
        << ServerStep{.cut = Cut::InsideRequest} << Kind::Interrupted << Acted::Maybe;
    QTest::newRow("cut after the request")
        << ServerStep{.cut = Cut::AfterRequest} << Kind::Interrupted << Acted::Maybe;
    QTest::newRow("cut inside the answer")
        << ServerStep{.body = jobBody(), .cut = Cut::InsideAnswer, .cutAfter = 10}
        << Kind::Interrupted << Acted::Yes;
    QTest::newRow("answer is no JSON")
        << ServerStep{.body = "<html>"} << Kind::AnswerUnreadable << Acted::Yes;
    QTest::newRow("answer is empty") << ServerStep{} << Kind::AnswerUnreadable << Acted::Yes;
    QTest::newRow("answer has no ID")
        << ServerStep{.body = "{}"} << Kind::AnswerUnreadable << Acted::Yes;
    QTest::newRow("400") << status(400) << Kind::Rejected << Acted::No;
    QTest::newRow("401") << status(401) << Kind::SignInNeeded << Acted::No;
    QTest::newRow("402") << status(402) << Kind::PaymentNeeded << Acted::No;
    QTest::newRow("408") << status(408) << Kind::TimedOut << Acted::Maybe;
    QTest::newRow("422") << status(422) << Kind::Rejected << Acted::No;
    QTest::newRow("429") << status(429) << Kind::TooManyRequests << Acted::No;
    QTest::newRow("500") << status(500) << Kind::ServerFailed << Acted::Maybe;
    QTest::newRow("502") << status(502) << Kind::ServerFailed << Acted::Maybe;
    QTest::newRow("503") << status(503) << Kind::ServerFailed << Acted::Maybe;
    QTest::newRow("503 with Retry-After")
        << status(503, {{"Retry-After", "1"}}) << Kind::ServerFailed << Acted::No;
    QTest::newRow("504") << status(504) << Kind::ServerFailed << Acted::Maybe;
    QTest::newRow("302") << status(302, {{"Location", "/elsewhere"}}) << Kind::RedirectRefused
                         << Acted::Maybe;
    QTest::newRow("307") << status(307, {{"Location", "/elsewhere"}}) << Kind::RedirectRefused
                         << Acted::No;
}

void TestCreateOnce::fault()
{
    QFETCH(ServerStep, step);
    DoorDriver driver;
    driver.server.setSteps({step});
    JobsService service(driver.door);
    Reply<JobNews> reply;
    const Call call = service.create({request()}, &driver.context, reply.done());
    const ServiceError error = reply.error();
    QTEST(error.kind, "kind");
    QTEST(error.acted, "acted");
    if (error.acted != Acted::No)
        QCOMPARE(error.retry, ServiceError::Retry::Never);
    // A second one would be on its way by now: Qt sends it as soon as the connection is gone.
    Reply<HttpAnswer> later;
    driver.server.setSteps({});
    driver.door.setConnection({}); // forgets a pause
    driver.door.setConnection(DoorDriver::connectionTo(driver.server.url()));
    const Call next = driver.door.send(DoorDriver::get(u"/later"_s), &driver.context, later.done());
    QVERIFY(later.wait());
    QCOMPARE(driver.server.count("POST"), 1);
    QCOMPARE(reply.times, 1);
}

void TestCreateOnce::cutBeforeReading()
{
    DoorDriver driver;
    driver.server.setSteps({{.cut = Cut::BeforeReading}, {.status = 400, .body = "{}"}});
    Sent reply(driver, DoorDriver::post("{}"));
    // Whether Qt had begun to send decides which of the two comes; a second sending never may.
    if (reply.error().kind == Kind::Rejected)
        QCOMPARE(driver.server.count("POST"), 1);
    else
        QCOMPARE(driver.server.count("POST"), 0);
}

void TestCreateOnce::cutOnAConnectionKeptOpen()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = "{}"}, {.cut = Cut::AfterRequest}});
    Sent warm(driver, DoorDriver::get(u"/warm"_s));
    QVERIFY(warm.wait());
    Sent reply(driver, DoorDriver::post("{}"));
    QCOMPARE(reply.error().acted, Acted::Maybe);
    QCOMPARE(driver.server.count("POST"), 1);
    QCOMPARE(driver.server.connections(), 1);
}

void TestCreateOnce::nobodyListens()
{
    DoorDriver driver;
    driver.door.setConnection(DoorDriver::connectionTo(QUrl(u"http://127.0.0.1:1"_s)));
    Sent reply(driver, DoorDriver::post("{}"));
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::Offline);
    QCOMPARE(error.acted, Acted::No);
    QCOMPARE(error.retry, ServiceError::Retry::Later);
}

void TestCreateOnce::hostUnknown()
{
    DoorDriver driver;
    driver.door.setConnection(DoorDriver::connectionTo(QUrl(u"https://nowhere.invalid"_s)));
    Sent reply(driver, DoorDriver::post("{}"));
    QCOMPARE(reply.error().acted, Acted::No);
}

void TestCreateOnce::cancelledBeforeItLeft()
{
    DoorDriver driver;
    Reply<HttpAnswer> reply;
    Call call = driver.door.send(DoorDriver::post("{}"), &driver.context, reply.done());
    call.cancel();
    QCOMPARE(reply.times, 0);
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::Cancelled);
    QCOMPARE(error.acted, Acted::No);
    QCOMPARE(driver.server.count("POST"), 0);
}

void TestCreateOnce::cancelledAfterItLeft()
{
    DoorDriver driver;
    driver.server.setSteps({{.silent = true}});
    Reply<HttpAnswer> reply;
    Call call = driver.door.send(DoorDriver::post("{}"), &driver.context, reply.done());
    QTRY_VERIFY(!driver.server.requests().isEmpty() && driver.server.requests().first().complete);
    call.cancel();
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::Cancelled);
    QCOMPARE(error.acted, Acted::Maybe);
}

void TestCreateOnce::silence()
{
    DoorDriver driver;
    driver.server.setSteps({{.silent = true}});
    HttpRequest post = DoorDriver::post("{}");
    post.silence = std::chrono::milliseconds(100);
    Sent reply(driver, post);
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::TimedOut);
    QCOMPARE(error.acted, Acted::Maybe);
    QCOMPARE(driver.server.count("POST"), 1);
}

QTEST_GUILESS_MAIN(TestCreateOnce)
#include "tst_createonce.moc"
