// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/door/orderedwork.h"
#include "service/doordriver.h"
#include "support/patience.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QThread>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Acted = ServiceError::Acted;

namespace {

QByteArray largeList()
{
    return '[' + QByteArray("\"a word of an answer\",").repeated(8000) + "1]";
}

/// Notes in which thread it reads, and waits there for leave to go on.
struct SlowReader
{
    AnswerReader reader()
    {
        return {[this](const Result<HttpAnswer> &answer) -> AnswerReader::Read {
                    if (answer) { // what fails is read where it is known
                        thread = QThread::currentThread();
                        begun.release();
                        leave.acquire();
                    }
                    return std::make_shared<const Result<HttpAnswer>>(answer);
                },
                [this](const AnswerReader::Read &read) {
                    toldIn = QThread::currentThread();
                    result = *static_cast<const Result<HttpAnswer> *>(read.get());
                    ++times;
                }};
    }

    QSemaphore begun;
    QSemaphore leave;
    QThread *thread = nullptr;
    QThread *toldIn = nullptr;
    std::optional<Result<HttpAnswer>> result;
    int times = 0;
};

} // namespace

/// Large answers are read in another thread; that changes neither their order nor who is told.
class TestLargeAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_slow = std::make_unique<SlowReader>();
        m_driver = std::make_unique<DoorDriver>();
    }
    void cleanup()
    {
        m_slow->leave.release(); // or a test that failed would wait for ever
        m_driver.reset();
    }

    void whereTheyAreRead_data();
    void whereTheyAreRead();
    void aSmallOneWaitsForALargeOne();
    void whoIsGoneIsNotTold_data();
    void whoIsGoneIsNotTold();
    void itIsTooLateToCancel();
    void theDoorGoesMeanwhile();
    void aLargeRefusalIsReadToo();
    void workInOrder();

private:
    HttpDoor &door() { return m_driver->door; }
    QObject *context() { return &m_driver->context; }
    void answerWith(const QByteArray &body, int status = 200)
    {
        m_driver->server.setSteps({{.status = status, .body = body, .target = "/large"},
                                   {.body = "[1]", .target = "/small"}});
    }
    static bool hasBegun(SlowReader &slow)
    {
        return comesTrue([&slow] { return slow.begun.available() > 0; });
    }

    std::unique_ptr<SlowReader> m_slow; // before those who read with it
    std::unique_ptr<DoorDriver> m_driver;
};

void TestLargeAnswers::whereTheyAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isHere");
    QTest::newRow("small") << QByteArray("[1]") << true;
    QTest::newRow("large") << largeList() << false;
}

void TestLargeAnswers::whereTheyAreRead()
{
    QFETCH(const QByteArray, body);
    answerWith(body);
    SlowReader &slow = *m_slow;
    slow.leave.release();
    const Call call = door().send(DoorDriver::get(u"/large"_s), context(), slow.reader());
    CD_SOON_VERIFY(slow.times == 1);
    QTEST(slow.thread == QThread::currentThread(), "isHere");
    QCOMPARE(slow.toldIn, QThread::currentThread());
    QVERIFY(slow.result->has_value());
    QCOMPARE((*slow.result)->body, body);
    QVERIFY((*slow.result)->json.isArray());
    QVERIFY(!call.isRunning());
}

void TestLargeAnswers::aSmallOneWaitsForALargeOne()
{
    answerWith(largeList());
    SlowReader &slow = *m_slow;
    const Call first = door().send(DoorDriver::get(u"/large"_s), context(), slow.reader());
    QVERIFY(hasBegun(slow));
    Reply<HttpAnswer> small;
    const Call second = door().send(DoorDriver::get(u"/small"_s), context(), small.done());
    CD_SOON_COMPARE(m_driver->server.requests().size(), 2);
    bool hasTurned = false; // what was posted before has been told then
    QTimer::singleShot(50, this, [&hasTurned] { hasTurned = true; });
    CD_SOON_VERIFY(hasTurned);
    QCOMPARE(small.times, 0);
    QVERIFY(first.isRunning());
    slow.leave.release();
    QVERIFY(small.wait());
    QCOMPARE(slow.times, 1);
}

void TestLargeAnswers::whoIsGoneIsNotTold_data()
{
    QTest::addColumn<bool>("byCall");
    QTest::newRow("the call") << true;
    QTest::newRow("the context") << false;
}

void TestLargeAnswers::whoIsGoneIsNotTold()
{
    QFETCH(const bool, byCall);
    answerWith(largeList());
    SlowReader &slow = *m_slow;
    auto listener = std::make_unique<QObject>();
    Call call = door().send(DoorDriver::get(u"/large"_s), listener.get(), slow.reader());
    QVERIFY(hasBegun(slow));
    if (byCall)
        call = {};
    else
        listener.reset();
    slow.leave.release();
    Reply<HttpAnswer> later;
    const Call second = door().send(DoorDriver::get(u"/small"_s), context(), later.done());
    QVERIFY(later.wait());
    QCOMPARE(slow.times, 0);
}

/// The service has done it: nobody may be told that nothing was sent.
void TestLargeAnswers::itIsTooLateToCancel()
{
    m_driver->server.setSteps({{.status = 201, .body = largeList()}});
    SlowReader &slow = *m_slow;
    Call call = door().send(DoorDriver::post("{}"), context(), slow.reader());
    QVERIFY(hasBegun(slow));
    call.cancel();
    slow.leave.release();
    CD_SOON_VERIFY(slow.times == 1);
    QVERIFY(slow.result->has_value());
    QCOMPARE(m_driver->server.count("POST"), 1);
}

void TestLargeAnswers::theDoorGoesMeanwhile()
{
    answerWith(largeList());
    SlowReader &slow = *m_slow;
    const Call call = door().send(DoorDriver::get(u"/large"_s), context(), slow.reader());
    QVERIFY(hasBegun(slow));
    slow.leave.release();
    m_driver.reset();
    QCoreApplication::processEvents();
    QCOMPARE(slow.times, 0);
}

void TestLargeAnswers::aLargeRefusalIsReadToo()
{
    answerWith(R"({"detail": ")" + QByteArray(200'000, 'x') + R"("})", 400);
    Reply<HttpAnswer> reply;
    const Call call = door().send(DoorDriver::get(u"/large"_s), context(), reply.done());
    const ServiceError error = reply.error();
    QCOMPARE(error.httpStatus, 400);
    QVERIFY(error.serverSaid.startsWith(u"xxx"_s));
}

void TestLargeAnswers::workInOrder()
{
    OrderedWork work;
    QList<int> order;
    QSemaphore leave;
    for (int i = 0; i < 20; ++i) {
        work.add(i % 3 == 0, [&order, &leave, i] {
            if (i == 0)
                leave.acquire();
            return [&order, i] {
                order.append(i);
            };
        });
    }
    QVERIFY(order.isEmpty());
    leave.release();
    CD_SOON_COMPARE(order.size(), 20);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

QTEST_GUILESS_MAIN(TestLargeAnswers)
#include "tst_largeanswers.moc"
