// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/doordriver.h"
#include "support/stricttest.h"

#include <QSignalSpy>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;
using Cut = ServerStep::Cut;

/// What is tried again and what is not, and the pauses that the service asks for.
class TestDoorRetries : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void triesAReadAgain_data();
    void triesAReadAgain();
    void givesUpAfterThreeRetries();
    void doesNotRetryARefusal_data();
    void doesNotRetryARefusal();
    void cancelWhileItWaitsToRetry();
    void pausesForAllOnTooMany();
    void aShortPauseIsWaitedFor();
    void aPauseLongerThanTheDeadlineIsTold();
    void theNextServiceKnowsNothingOfThePause();
    void theNextProjectKeepsThePause();

private:
    static ServerStep tooMany(const QByteArray &after)
    {
        return {.status = 429,
                .body = R"({"detail": "Rate limit exceeded."})",
                .headers = {{"Retry-After", after}}};
    }
};

void TestDoorRetries::triesAReadAgain_data()
{
    QTest::addColumn<ServerStep>("step");
    QTest::newRow("500") << ServerStep{.status = 500};
    QTest::newRow("502") << ServerStep{.status = 502};
    QTest::newRow("408") << ServerStep{.status = 408};
    QTest::newRow("cut inside the answer")
        << ServerStep{.body = "[1, 2]", .cut = Cut::InsideAnswer, .cutAfter = 2};
    QTest::newRow("too many, for no time") << tooMany("0");
}

void TestDoorRetries::triesAReadAgain()
{
    QFETCH(ServerStep, step);
    DoorDriver driver;
    driver.server.setSteps({step, step, step, {.body = "[1]"}});
    QSignalSpy exchanged(&driver.door, &HttpDoor::exchanged);
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE((*reply.result)->body, QByteArray("[1]"));
    QCOMPARE(driver.server.count("GET"), 4);
    QCOMPARE(exchanged.size(), 4);
    const auto last = exchanged.constLast().constFirst().value<RedactedExchange>();
    QCOMPARE(last.attempt, 4);
    QCOMPARE(last.status, 200);
}

void TestDoorRetries::givesUpAfterThreeRetries()
{
    DoorDriver driver;
    driver.server.setSteps({{.status = 503, .body = "{}"}});
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::ServerFailed);
    QCOMPARE(error.acted, ServiceError::Acted::No); // reading changes nothing
    QCOMPARE(driver.server.count("GET"), 4);
}

void TestDoorRetries::doesNotRetryARefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << 400 << Kind::Rejected;
    QTest::newRow("401") << 401 << Kind::SignInNeeded;
    QTest::newRow("402") << 402 << Kind::PaymentNeeded;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("422") << 422 << Kind::Rejected;
}

void TestDoorRetries::doesNotRetryARefusal()
{
    QFETCH(int, status);
    DoorDriver driver;
    driver.server.setSteps({{.status = status, .body = R"({"detail": "because"})"}});
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    const ServiceError error = reply.error();
    QTEST(error.kind, "kind");
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.serverSaid, u"because"_s);
    QCOMPARE(driver.server.count("GET"), 1);
}

void TestDoorRetries::cancelWhileItWaitsToRetry()
{
    FaultyServer server;
    server.setSteps({{.status = 500}});
    HttpDoor door(nullptr, {.first = std::chrono::hours(1), .longest = std::chrono::hours(1)});
    door.setConnection(DoorDriver::connectionTo(server.url()));
    QObject context;
    QSignalSpy exchanged(&door, &HttpDoor::exchanged);
    Reply<HttpAnswer> reply;
    Call call = door.send(DoorDriver::get(u"/a"_s), &context, reply.done());
    QVERIFY(exchanged.wait());
    call.cancel();
    QCOMPARE(reply.error().kind, Kind::Cancelled);
    QCOMPARE(server.count("GET"), 1);
}

void TestDoorRetries::pausesForAllOnTooMany()
{
    DoorDriver driver;
    driver.server.setSteps({tooMany("50"), {.body = "{}"}});
    QSignalSpy paused(&driver.door, &HttpDoor::pausedUntil);
    Sent first(driver, DoorDriver::post("{}"));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QCOMPARE(first.error().kind, Kind::TooManyRequests);
    QCOMPARE(first.result->error().after, std::chrono::milliseconds(50'000));
    QCOMPARE(paused.size(), 1);
    QVERIFY(paused.constFirst().constFirst().toDateTime() > before.addSecs(40));
    Reply<HttpAnswer> second;
    Call waiting = driver.door.send(DoorDriver::get(u"/a"_s), &driver.context, second.done());
    QCoreApplication::processEvents();
    QVERIFY(waiting.isRunning());
    QCOMPARE(driver.server.requests().size(), 1);
    waiting.cancel();
    QCOMPARE(second.error().kind, Kind::Cancelled);
}

void TestDoorRetries::aShortPauseIsWaitedFor()
{
    DoorDriver driver;
    driver.server.setSteps({tooMany("0.05"), {.body = "[1]"}});
    Sent first(driver, DoorDriver::post("{}"));
    QCOMPARE(first.error().kind, Kind::TooManyRequests);
    Sent second(driver, DoorDriver::post("{}"));
    QVERIFY(second.wait());
    QVERIFY(second.result->has_value());
}

void TestDoorRetries::aPauseLongerThanTheDeadlineIsTold()
{
    DoorDriver driver;
    driver.server.setSteps({tooMany("600")});
    for (int i = 0; i < 2; ++i) {
        Sent reply(driver, DoorDriver::get(u"/a"_s));
        const ServiceError error = reply.error();
        QCOMPARE(error.kind, Kind::TooManyRequests);
        QCOMPARE(error.acted, ServiceError::Acted::No);
        QVERIFY(error.after > std::chrono::minutes(9));
    }
    QCOMPARE(driver.server.count("GET"), 1);
}

void TestDoorRetries::theNextServiceKnowsNothingOfThePause()
{
    DoorDriver driver;
    driver.server.setSteps({tooMany("600")});
    Sent first(driver, DoorDriver::get(u"/a"_s));
    QCOMPARE(first.error().kind, Kind::TooManyRequests);
    FaultyServer other;
    driver.door.setConnection(DoorDriver::connectionTo(other.url()));
    Sent second(driver, DoorDriver::get(u"/a"_s));
    QVERIFY(second.wait());
    QVERIFY(second.result->has_value());
}

void TestDoorRetries::theNextProjectKeepsThePause()
{
    DoorDriver driver;
    driver.server.setSteps({tooMany("600")});
    Sent first(driver, DoorDriver::get(u"/a"_s));
    QCOMPARE(first.error().kind, Kind::TooManyRequests);
    Connection connection = driver.door.connection();
    connection.scope.project = {u"project-2"_s};
    driver.door.setConnection(connection);
    Sent second(driver, DoorDriver::get(u"/a"_s));
    QCOMPARE(second.error().kind, Kind::TooManyRequests);
    QCOMPARE(driver.server.count("GET"), 1);
}

QTEST_GUILESS_MAIN(TestDoorRetries)
#include "tst_doorretries.moc"
