// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/base/backoffdelay.h"
#include "workflow/watching/pollschedule.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ms = PollSchedule::Ms;

/// When a job is looked at next, and how long a submission waits.
class TestPollSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void isDueAtOnce();
    void isQuickAfterAChange();
    void slowsDownWithAge_data();
    void slowsDownWithAge();
    void failuresWaitLonger();
    void obeysTheService();
    void longestDueFirst();
    void forgetsWhatIsRemoved();
    void whatSomebodyLooksAtIsWatchedClosely();
    void whatFailsIsLeftAloneAllTheSame();
    void backOff_data();
    void backOff();
};

void TestPollSchedule::isDueAtOnce()
{
    PollSchedule schedule;
    QVERIFY(!schedule.next({}));
    schedule.add(1, 10s, 5s);
    QCOMPARE(schedule.due(10s), QList<JobKey>{1});
    QVERIFY(schedule.due(9s).isEmpty());
    QCOMPARE(schedule.next({}), std::optional<Ms>(10s));
    QVERIFY(!schedule.next({1}));
}

void TestPollSchedule::isQuickAfterAChange()
{
    PollSchedule schedule;
    schedule.add(1, 1h, 0s);
    schedule.unchanged(1, 1h);
    QCOMPARE(schedule.next({}), std::optional<Ms>(1h + PollSchedule::longest));
    schedule.changed(1, 2h);
    QCOMPARE(schedule.next({}), std::optional<Ms>(2h + PollSchedule::shortest));
}

void TestPollSchedule::slowsDownWithAge_data()
{
    QTest::addColumn<Ms>("age");
    QTest::addColumn<Ms>("interval");
    QTest::newRow("now") << Ms(0) << Ms(1s);
    QTest::newRow("10 s") << Ms(10s) << Ms(1s);
    QTest::newRow("a minute") << Ms(1min) << Ms(6s);
    QTest::newRow("ten minutes") << Ms(10min) << Ms(1min);
    QTest::newRow("an hour") << Ms(1h) << Ms(5min);
    QTest::newRow("a week") << Ms(168h) << Ms(5min);
}

void TestPollSchedule::slowsDownWithAge()
{
    QFETCH(Ms, age);
    QFETCH(Ms, interval);
    PollSchedule schedule;
    schedule.add(1, age, 0s);
    schedule.unchanged(1, age);
    QCOMPARE(*schedule.next({}) - age, interval);
}

void TestPollSchedule::failuresWaitLonger()
{
    PollSchedule schedule;
    schedule.add(1, 0s, 0s);
    for (const Ms wait : {Ms(2s), Ms(4s), Ms(8s), Ms(16s)}) {
        schedule.failed(1, 0s, {});
        QCOMPARE(*schedule.next({}), wait);
    }
    for (int i = 0; i < 100; ++i)
        schedule.failed(1, 0s, {});
    QCOMPARE(*schedule.next({}), PollSchedule::longest);
    schedule.unchanged(1, 0s); // it worked
    schedule.failed(1, 0s, {});
    QCOMPARE(*schedule.next({}), Ms(2s));
}

void TestPollSchedule::obeysTheService()
{
    PollSchedule schedule;
    schedule.add(1, 0s, 0s);
    schedule.failed(1, 0s, Ms(20min));
    QCOMPARE(*schedule.next({}), Ms(20min));
    schedule.failed(1, 0s, Ms(1ms));
    QCOMPARE(*schedule.next({}), Ms(4s));
}

void TestPollSchedule::longestDueFirst()
{
    PollSchedule schedule;
    schedule.add(3, 2s, 0s);
    schedule.add(2, 1s, 0s);
    schedule.add(1, 2s, 0s);
    schedule.add(4, 9s, 0s);
    QCOMPARE(schedule.due(5s), (QList<JobKey>{2, 1, 3}));
    QCOMPARE(*schedule.next({2}), Ms(2s));
}

void TestPollSchedule::forgetsWhatIsRemoved()
{
    PollSchedule schedule;
    schedule.add(1, 0s, 0s);
    schedule.remove(1);
    schedule.changed(1, 0s);
    schedule.unchanged(1, 0s);
    schedule.failed(1, 0s, {});
    QVERIFY(!schedule.contains(1));
    QVERIFY(!schedule.next({}));
}

void TestPollSchedule::whatSomebodyLooksAtIsWatchedClosely()
{
    PollSchedule schedule;
    for (const JobKey key : {1, 2}) {
        schedule.add(key, 1h, 0s);
        schedule.unchanged(key, 1h); // 5 minutes
    }
    schedule.setCurrentJob(1, 1h + 30s);
    QCOMPARE(schedule.due(1h + 30s), QList<JobKey>{1});
    schedule.unchanged(1, 1h + 30s);
    QCOMPARE(*schedule.next({}), Ms(1h + 31s));
    schedule.setCurrentJob(1, 1h + 40s); // still
    schedule.unchanged(1, 1h + 90s);
    QCOMPARE(*schedule.next({}), Ms(1h + 96s)); // a minute later, not for ever at full speed
    schedule.setCurrentJob({}, 1h + 91s);
    schedule.unchanged(1, 1h + 96s);
    QCOMPARE(*schedule.next({}), Ms(1h + 5min)); // as the other
}

void TestPollSchedule::whatFailsIsLeftAloneAllTheSame()
{
    PollSchedule schedule;
    schedule.add(1, 0s, 0s);
    schedule.failed(1, 0s, Ms(20min));
    schedule.setCurrentJob(1, 1s);
    QCOMPARE(*schedule.next({}), Ms(20min));
    schedule.setCurrentJob(7, 2s); // one that is not watched
    QVERIFY(!schedule.contains(7));
}

void TestPollSchedule::backOff_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("asked"); // ms; -1: nothing
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("delay");
    QTest::newRow("first") << 1 << -1 << 0.0 << 1000;
    QTest::newRow("first, all jitter") << 1 << -1 << 1.0 << 1250;
    QTest::newRow("third") << 3 << -1 << 0.0 << 4000;
    QTest::newRow("seventh") << 7 << -1 << 0.0 << 60000;
    QTest::newRow("thousandth") << 1000 << -1 << 1.0 << 75000;
    QTest::newRow("asked for less") << 3 << 10 << 0.0 << 4000;
    QTest::newRow("asked for more") << 3 << 90000 << 1.0 << 90000;
    QTest::newRow("none yet") << 0 << -1 << 0.0 << 1000;
}

void TestPollSchedule::backOff()
{
    QFETCH(int, failures);
    QFETCH(int, asked);
    QFETCH(double, jitter);
    const auto wanted = asked < 0 ? std::nullopt : std::optional(Ms(asked));
    QTEST(int(backoffDelay(failures, wanted, jitter).count()), "delay");
}

QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
