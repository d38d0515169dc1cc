// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/doordriver.h"
#include "support/stricttest.h"

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;
using Cut = ServerStep::Cut;
using std::chrono::milliseconds;

/// Answers that come late, without end, broken or too large.
class TestDoorTimes : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void silenceEndsIt();
    void aDripDoesNotOutliveTheDeadline();
    void aSlowAnswerIsTaken();
    void tooLarge_data();
    void tooLarge();
    void largeButAllowed();
    void compressedBeyondReason();
    void brokenAnswers_data();
    void brokenAnswers();
    void connectionClosedAtOnce();

private:
    static HttpRequest once(const QString &path)
    {
        HttpRequest request = DoorDriver::get(path);
        request.times = HttpRequest::Times::Once; // so that nothing is tried again
        return request;
    }
};

void TestDoorTimes::silenceEndsIt()
{
    DoorDriver driver;
    driver.server.setSteps({{.silent = true}});
    HttpRequest request = once(u"/a"_s);
    request.silence = milliseconds(50);
    Sent reply(driver, request);
    QCOMPARE(reply.error().kind, Kind::TimedOut);
}

void TestDoorTimes::aDripDoesNotOutliveTheDeadline()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = QByteArray(1'000'000, 'x'), .dripMs = 5}});
    HttpRequest request = once(u"/a"_s);
    request.deadline = milliseconds(3000);
    Sent reply(driver, request);
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::TimedOut);
    QCOMPARE(error.acted, ServiceError::Acted::Yes); // it had begun to answer 200
}

void TestDoorTimes::aSlowAnswerIsTaken()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = "[1, 2, 3]", .dripMs = 5}});
    Sent reply(driver, once(u"/a"_s));
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE((*reply.result)->body, QByteArray("[1, 2, 3]"));
}

void TestDoorTimes::tooLarge_data()
{
    QTest::addColumn<ServerStep>("step");
    QTest::newRow("10 MB") << ServerStep{.body = QByteArray(10'000'000, 'x')};
    QTest::newRow("10 MB in chunks")
        << ServerStep{.body = QByteArray(10'000'000, 'x'), .chunked = true};
    QTest::newRow("a byte") << ServerStep{.body = QByteArray(100'001, 'x')};
    QTest::newRow("an error") << ServerStep{.status = 500, .body = QByteArray(10'000'000, 'x')};
}

void TestDoorTimes::tooLarge()
{
    QFETCH(ServerStep, step);
    DoorDriver driver;
    driver.server.setSteps({step});
    HttpRequest request = once(u"/a"_s);
    request.largestAnswer = 100'000;
    Sent reply(driver, request);
    QCOMPARE(reply.error().kind, Kind::AnswerTooLarge);
}

void TestDoorTimes::largeButAllowed()
{
    DoorDriver driver;
    const QByteArray body(10'000'000, 'x');
    driver.server.setSteps({{.body = body}});
    HttpRequest request = once(u"/a"_s);
    request.largestAnswer = body.size();
    Sent reply(driver, request);
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE((*reply.result)->body, body);
}

void TestDoorTimes::compressedBeyondReason()
{
    DoorDriver driver;
    // qCompress() writes a length of four bytes before what HTTP calls deflate.
    const QByteArray bomb = qCompress(QByteArray(64'000'000, '\0'), 9).mid(4);
    driver.server.setSteps({{.body = bomb, .headers = {{"Content-Encoding", "deflate"}}}});
    Sent reply(driver, once(u"/a"_s));
    const Kind kind = reply.error().kind;
    QVERIFY(kind == Kind::AnswerTooLarge || kind == Kind::AnswerUnreadable);
}

void TestDoorTimes::brokenAnswers_data()
{
    QTest::addColumn<ServerStep>("step");
    const QByteArray body(1000, 'x');
    QTest::newRow("cut") << ServerStep{.body = body, .cut = Cut::InsideAnswer, .cutAfter = 500};
    QTest::newRow("cut before the body") << ServerStep{.body = body, .cut = Cut::InsideAnswer};
}

void TestDoorTimes::brokenAnswers()
{
    QFETCH(ServerStep, step);
    DoorDriver driver;
    driver.server.setSteps({step});
    Sent reply(driver, once(u"/a"_s));
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::Interrupted);
    QCOMPARE(error.acted, ServiceError::Acted::Yes);
}

void TestDoorTimes::connectionClosedAtOnce()
{
    DoorDriver driver;
    driver.server.setSteps({{.cut = Cut::BeforeReading}});
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::Interrupted);
    QCOMPARE(error.httpStatus, 0);
}

QTEST_GUILESS_MAIN(TestDoorTimes)
#include "tst_doortimes.moc"
