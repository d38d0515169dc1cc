// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/jobsservice.h"
#include "service/doordriver.h"
#include "support/stricttest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Acted = ServiceError::Acted;
using Cut = ServerStep::Cut;
using Kind = ServiceError::Kind;
using Retry = ServiceError::Retry;

namespace {

CreateRequest request()
{
    CreateRequest request;
    request.request.fileIds = {{u"dfl-6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s}};
    request.request.rules = {{u"invoice"_s, u"A bill for goods or services"_s}};
    request.transactionId = u"classify-desk-7"_s;
    return request;
}

ServerStep good()
{
    return {.body = R"({"id": "job-1", "status": "PENDING"})"};
}

ServerStep status(int code, const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    return {.status = code, .body = R"({"detail": "no"})", .headers = headers};
}

/// How often a create came, and under which transactions.
struct Seen
{
    int creates = 0;
    QSet<QString> transactions;
};

Seen seenBy(const FaultyServer &server)
{
    Seen seen;
    const auto requests = server.requests();
    for (const SeenRequest &one : requests) {
        if (one.method != "POST")
            continue;
        ++seen.creates;
        if (one.complete) // of others the body did not come
            seen.transactions.insert(
                QJsonDocument::fromJson(one.body)["transaction_id"_L1].toString());
    }
    return seen;
}

} // namespace

/// What a create of the second dialect meets on its way: it may come more than once, always under
/// the same transaction, and the error says truly whether a job may have been made.
class TestCreateFaults : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void cutBeforeReading();
    void aLaterRefusalUndoesNothing();
    void cancelledBetweenAttempts();
    void aDroppedOneStillGoesOut();
    void nothingIsSentWithoutATransaction();
    void silence();
};

void TestCreateFaults::fault_data()
{
    QTest::addColumn<ServerStep>("step");
    QTest::addColumn<bool>("goesAgain"); // at the door
    QTest::addColumn<Kind>("kind"); // once the door has given up
    QTest::addColumn<Acted>("acted");
    QTest::addColumn<Retry>("retry");

    const QByteArray body = good().body;
    const QList<QPair<QByteArray, QByteArray>> atOnce{{"Retry-After", "0"}};
    QTest::newRow("cut inside the request") << ServerStep{.cut = Cut::InsideRequest} << true
                                            << Kind::Interrupted << Acted::Maybe << Retry::Later;
    QTest::newRow("cut after the request") << ServerStep{.cut = Cut::AfterRequest} << true
                                           << Kind::Interrupted << Acted::Maybe << Retry::Later;
    QTest::newRow("half cut after the request")
        << ServerStep{.cut = Cut::HalfAfterRequest} << true << Kind::Interrupted << Acted::Maybe
        << Retry::Later;
    QTest::newRow("cut inside the answer")
        << ServerStep{.body = body, .cut = Cut::InsideAnswer, .cutAfter = 10} << true
        << Kind::Interrupted << Acted::Yes << Retry::Later;
    QTest::newRow("half an answer") << ServerStep{.body = body.left(10)} << false
                                    << Kind::Interrupted << Acted::Yes << Retry::Later;
    QTest::newRow("an answer without an ID")
        << ServerStep{.body = "{}"} << false << Kind::AnswerUnreadable << Acted::Yes
        << Retry::Never;
    QTest::newRow("400") << status(400) << false << Kind::Rejected << Acted::No << Retry::Never;
    QTest::newRow("401") << status(401) << false << Kind::SignInNeeded << Acted::No
                         << Retry::AfterSignIn;
    QTest::newRow("402") << status(402) << false << Kind::PaymentNeeded << Acted::No
                         << Retry::Never;
    QTest::newRow("408") << status(408) << true << Kind::TimedOut << Acted::Maybe << Retry::Later;
    QTest::newRow("409") << status(409) << false << Kind::Rejected << Acted::No << Retry::Later;
    QTest::newRow("422") << status(422) << false << Kind::Rejected << Acted::No << Retry::Never;
    QTest::newRow("425") << status(425) << false << Kind::Rejected << Acted::No << Retry::Later;
    QTest::newRow("429") << status(429, atOnce) << true << Kind::TooManyRequests << Acted::No
                         << Retry::Later;
    QTest::newRow("500") << status(500) << true << Kind::ServerFailed << Acted::Maybe
                         << Retry::Later;
    QTest::newRow("502 in HTML") << ServerStep{.status = 502,
                                               .body = "<html><h1>Bad Gateway</h1></html>"}
                                 << true << Kind::ServerFailed << Acted::Maybe << Retry::Later;
    QTest::newRow("503") << status(503) << true << Kind::ServerFailed << Acted::Maybe
                         << Retry::Later;
    QTest::newRow("503 with Retry-After")
        << status(503, atOnce) << true << Kind::ServerFailed << Acted::No << Retry::Later;
    QTest::newRow("504") << status(504) << true << Kind::ServerFailed << Acted::Maybe
                         << Retry::Later;
    QTest::newRow("307") << status(307, {{"Location", "/elsewhere"}}) << false
                         << Kind::RedirectRefused << Acted::No << Retry::Never;
}

void TestCreateFaults::fault()
{
    QFETCH(ServerStep, step);
    QFETCH(bool, goesAgain);
    DoorDriver once;
    once.server.setSteps({step, good()});
    Reply<JobNews> reply;
    const Call call
        = JobsService(once.door, Dialect::Second).create(request(), &once.context, reply.done());
    QVERIFY(reply.wait());
    QCOMPARE(reply.result->has_value(), goesAgain);
    QCOMPARE(seenBy(once.server).creates, goesAgain ? 2 : 1);
    QCOMPARE(seenBy(once.server).transactions, QSet<QString>{u"classify-desk-7"_s});
    QCOMPARE(reply.times, 1);

    DoorDriver always;
    always.server.setSteps({step});
    Reply<JobNews> last;
    const Call other
        = JobsService(always.door, Dialect::Second).create(request(), &always.context, last.done());
    const ServiceError error = last.error();
    QTEST(error.kind, "kind");
    QTEST(error.acted, "acted");
    QTEST(error.retry, "retry");
    const Seen seen = seenBy(always.server);
    QCOMPARE(seen.creates, goesAgain ? 1 + RetryTimes().retries : 1);
    QVERIFY(seen.transactions.isEmpty() ? step.cut == Cut::InsideRequest
                                        : seen.transactions == QSet{u"classify-desk-7"_s});
}

void TestCreateFaults::cutBeforeReading()
{
    DoorDriver driver;
    driver.server.setSteps({{.cut = Cut::BeforeReading}, {.cut = Cut::BeforeReading}, good()});
    Reply<JobNews> reply;
    const Call call = JobsService(driver.door, Dialect::Second)
                          .create(request(), &driver.context, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE(driver.server.connections(), 3);
    QCOMPARE(seenBy(driver.server).creates, 1);
}

void TestCreateFaults::aLaterRefusalUndoesNothing()
{
    DoorDriver driver;
    driver.server.setSteps({{.cut = Cut::AfterRequest}, status(403)});
    Reply<JobNews> reply;
    const Call call = JobsService(driver.door, Dialect::Second)
                          .create(request(), &driver.context, reply.done());
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::Forbidden);
    QCOMPARE(error.acted, Acted::Maybe);
    QCOMPARE(seenBy(driver.server).creates, 2);
}

void TestCreateFaults::cancelledBetweenAttempts()
{
    DoorDriver driver;
    driver.server.setSteps({status(500, {}), status(503, {{"Retry-After", "60"}}), good()});
    QSignalSpy paused(&driver.door, &HttpDoor::pausedUntil);
    Reply<JobNews> reply;
    Call call = JobsService(driver.door, Dialect::Second)
                    .create(request(), &driver.context, reply.done());
    QVERIFY(paused.wait());
    call.cancel();
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::Cancelled);
    QCOMPARE(error.acted, Acted::Maybe); // the first attempt
    QCOMPARE(seenBy(driver.server).creates, 2);
}

void TestCreateFaults::aDroppedOneStillGoesOut()
{
    DoorDriver driver;
    driver.server.setSteps({status(500), good()});
    Reply<JobNews> reply;
    {
        const Call call = JobsService(driver.door, Dialect::Second)
                              .create(request(), &driver.context, reply.done());
    }
    QTRY_COMPARE(seenBy(driver.server).creates, 2);
    QCOMPARE(reply.times, 0);
}

void TestCreateFaults::nothingIsSentWithoutATransaction()
{
    DoorDriver driver;
    CreateRequest without = request();
    without.transactionId.clear();
    Reply<JobNews> reply;
    const Call call
        = JobsService(driver.door, Dialect::Second).create(without, &driver.context, reply.done());
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::Rejected);
    QCOMPARE(error.acted, Acted::No);
    QCOMPARE(error.fields.constFirst().path.text(), u"transaction_id"_s);
    QCOMPARE(driver.server.connections(), 0);
}

void TestCreateFaults::silence()
{
    FaultyServer server;
    server.setSteps({{.silent = true}, good()});
    HttpDoor door(
        nullptr,
        {.first = std::chrono::milliseconds(1), .patience = {.silence = std::chrono::seconds(2)}});
    door.setConnection(DoorDriver::connectionTo(server.url()));
    Reply<JobNews> reply;
    const Call call = JobsService(door, Dialect::Second).create(request(), this, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE(seenBy(server).creates, 2);
    QCOMPARE(seenBy(server).transactions, QSet<QString>{u"classify-desk-7"_s});
}

QTEST_GUILESS_MAIN(TestCreateFaults)
#include "tst_createfaults.moc"
