// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/doordriver.h"

#include <QRegularExpression>

#include <memory>
#include <vector>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;
using Lane = HttpRequest::Lane;

/// Who goes first, how many at once, and to whom an answer is told.
class TestDoorLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_replies.clear();
        m_calls.clear();
    }

    void atMostThreeOfTheBulk();
    void onePlaceIsKeptForThePerson();
    void thePersonGoesFirst();
    void aDroppedCallIsNotTold();
    void aReleasedCallIsTold();
    void aDeadContextIsNotTold();
    void whatNobodyWaitsForIsNotAsked();
    void cancelsWhatRuns();
    void cancellingTwiceTellsOnce();
    void aDoorMayGoWhileItWaits();

private:
    void send(DoorDriver &driver, const QString &path, Lane lane)
    {
        HttpRequest request = DoorDriver::get(path);
        request.lane = lane;
        m_replies.push_back(std::make_unique<Reply<HttpAnswer>>());
        m_calls.push_back(driver.door.send(request, &driver.context, m_replies.back()->done()));
    }
    bool allAnswered() const
    {
        return std::all_of(m_replies.begin(), m_replies.end(),
                           [](const auto &reply) { return reply->times == 1; });
    }

    std::vector<std::unique_ptr<Reply<HttpAnswer>>> m_replies;
    std::vector<Call> m_calls;
};

void TestDoorLanes::atMostThreeOfTheBulk()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = "{}", .held = true}});
    for (int i = 0; i < 8; ++i)
        send(driver, u"/bulk"_s, Lane::Bulk);
    QTRY_COMPARE(driver.server.requests().size(), 3);
    // What would be sent too early goes out before this one, which was asked for later.
    send(driver, u"/own"_s, Lane::Background);
    QTRY_COMPARE(driver.server.requests().size(), 4);
    QCOMPARE(driver.server.requests().constLast().target.left(4), QByteArray("/own"));
    driver.server.setSteps({{.body = "{}"}});
    driver.server.release();
    QTRY_VERIFY(allAnswered());
    QVERIFY(driver.server.mostAtOnce() <= 4);
}

void TestDoorLanes::onePlaceIsKeptForThePerson()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = "{}", .held = true}});
    for (int i = 0; i < 10; ++i)
        send(driver, u"/background"_s, Lane::Background);
    QTRY_COMPARE(driver.server.requests().size(), 5);
    send(driver, u"/click"_s, Lane::Foreground);
    QTRY_COMPARE(driver.server.requests().size(), 6);
    QVERIFY(driver.server.requests().constLast().target.startsWith("/click"));
    driver.server.setSteps({{.body = "{}"}});
    driver.server.release();
    QTRY_VERIFY(allAnswered());
}

void TestDoorLanes::thePersonGoesFirst()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = "{}", .held = true}});
    for (int i = 0; i < 6; ++i)
        send(driver, u"/first"_s, Lane::Foreground);
    QTRY_COMPARE(driver.server.requests().size(), 6);
    send(driver, u"/bulk"_s, Lane::Bulk);
    send(driver, u"/background"_s, Lane::Background);
    send(driver, u"/click"_s, Lane::Foreground);
    driver.server.release(); // the three are held again, each on its own place
    QTRY_COMPARE(driver.server.requests().size(), 9);
    driver.server.release();
    QTRY_VERIFY(allAnswered());
    QVERIFY(!driver.server.requests().at(6).target.startsWith("/bulk"));
}

void TestDoorLanes::aDroppedCallIsNotTold()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = "{}", .held = true}});
    Reply<HttpAnswer> dropped;
    {
        const Call call = driver.door.send(DoorDriver::post("{}"), &driver.context, dropped.done());
        QTRY_COMPARE(driver.server.requests().size(), 1);
    }
    driver.server.setSteps({{.body = "{}"}});
    driver.server.release();
    Sent later(driver, DoorDriver::get(u"/a"_s));
    QVERIFY(later.wait());
    QCOMPARE(dropped.times, 0);
}

void TestDoorLanes::aReleasedCallIsTold()
{
    DoorDriver driver;
    Reply<HttpAnswer> reply;
    driver.door.send(DoorDriver::get(u"/a"_s), &driver.context, reply.done()).release();
    QVERIFY(reply.wait());
}

void TestDoorLanes::aDeadContextIsNotTold()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = "{}", .held = true}});
    auto context = std::make_unique<QObject>();
    Reply<HttpAnswer> dead;
    const Call call = driver.door.send(DoorDriver::get(u"/a"_s), context.get(), dead.done());
    QTRY_COMPARE(driver.server.requests().size(), 1);
    context.reset();
    driver.server.setSteps({{.body = "{}"}});
    driver.server.release();
    Sent later(driver, DoorDriver::get(u"/b"_s));
    QVERIFY(later.wait());
    QCOMPARE(dead.times, 0);
}

void TestDoorLanes::whatNobodyWaitsForIsNotAsked()
{
    DoorDriver driver;
    Reply<HttpAnswer> dropped;
    static_cast<void>(
        driver.door.send(DoorDriver::get(u"/dropped"_s), &driver.context, dropped.done()));
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    QVERIFY(reply.wait());
    QCOMPARE(driver.server.requests().size(), 1);
}

void TestDoorLanes::cancelsWhatRuns()
{
    DoorDriver driver;
    driver.server.setSteps({{.silent = true}});
    Reply<HttpAnswer> reply;
    Call call = driver.door.send(DoorDriver::get(u"/a"_s), &driver.context, reply.done());
    QTRY_COMPARE(driver.server.requests().size(), 1);
    call.cancel();
    QCOMPARE(reply.times, 0);
    QCOMPARE(reply.error().kind, Kind::Cancelled);
    QVERIFY(!call.isRunning());
    QCOMPARE(driver.server.requests().size(), 1);
}

void TestDoorLanes::cancellingTwiceTellsOnce()
{
    DoorDriver driver;
    Reply<HttpAnswer> reply;
    Call call = driver.door.send(DoorDriver::get(u"/a"_s), &driver.context, reply.done());
    call.cancel();
    call.cancel();
    QVERIFY(reply.wait());
    call.cancel();
    Sent later(driver, DoorDriver::get(u"/b"_s));
    QVERIFY(later.wait());
    QCOMPARE(reply.times, 1);
    QCOMPARE(driver.server.requests().size(), 1);
}

void TestDoorLanes::aDoorMayGoWhileItWaits()
{
    FaultyServer server;
    server.setSteps({{.silent = true}});
    QObject context;
    Reply<HttpAnswer> reply;
    Call call;
    {
        HttpDoor door;
        door.setConnection(DoorDriver::connectionTo(server.url()));
        call = door.send(DoorDriver::post("{}"), &context, reply.done());
        QTRY_COMPARE(server.requests().size(), 1);
    }
    call.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(reply.times, 0);
}

QTEST_GUILESS_MAIN(TestDoorLanes)
#include "tst_doorlanes.moc"
