// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/patience.h"
#include "workflow/base/alarm.h"
#include "workflow/base/clock.h"
#include "workflow/fakeclock.h"

#include <QAbstractEventDispatcher>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One moment, which can be moved.
class TestAlarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void ringsOnceAtItsMoment();
    void movedItRingsAtTheNewMoment();
    void takenBackItDoesNotRing();
    void aMomentThatHasPassedRingsAtOnce();
    void goneItDoesNotRing();
    void movingLeavesNothingBehind();
};

void TestAlarm::ringsOnceAtItsMoment()
{
    FakeClock clock;
    int rings = 0;
    Alarm alarm(clock, [&rings] { ++rings; });
    alarm.setFor(clock.elapsed() + 10s);
    clock.advance(9s);
    QCOMPARE(rings, 0);
    clock.advance(1s);
    QCOMPARE(rings, 1);
    clock.advance(1h);
    QCOMPARE(rings, 1);
}

void TestAlarm::movedItRingsAtTheNewMoment()
{
    FakeClock clock;
    int rings = 0;
    Alarm alarm(clock, [&rings] { ++rings; });
    alarm.setFor(10s);
    alarm.setFor(20s);
    clock.advance(15s);
    QCOMPARE(rings, 0);
    alarm.setFor(16s);
    clock.advance(1s);
    QCOMPARE(rings, 1);
    QCOMPARE(clock.waiting(), 0);
}

void TestAlarm::takenBackItDoesNotRing()
{
    FakeClock clock;
    int rings = 0;
    Alarm alarm(clock, [&rings] { ++rings; });
    alarm.setFor(10s);
    alarm.setFor(std::nullopt);
    clock.advance(1h);
    QCOMPARE(rings, 0);
}

void TestAlarm::aMomentThatHasPassedRingsAtOnce()
{
    FakeClock clock;
    int rings = 0;
    Alarm alarm(clock, [&rings] { ++rings; });
    clock.advance(1h);
    alarm.setFor(10s);
    QCOMPARE(rings, 0);
    CD_TRY_COMPARE(rings, 1);
}

void TestAlarm::goneItDoesNotRing()
{
    FakeClock clock;
    int rings = 0;
    {
        Alarm alarm(clock, [&rings] { ++rings; });
        alarm.setFor(10s);
    }
    clock.advance(1h);
    QCOMPARE(rings, 0);
}

/// Jobs that run move some alarms at every tick, far ahead.
void TestAlarm::movingLeavesNothingBehind()
{
    SystemClock clock;
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    const auto timers = [dispatcher] {
        return dispatcher->findChildren<QObject *>().size();
    };
    Alarm alarm(clock, [] {});
    const qsizetype before = timers();
    for (int i = 0; i < 100; ++i)
        alarm.setFor(clock.elapsed() + 30min + Alarm::Ms(i));
    QCOMPARE(timers(), before);
}

QTEST_GUILESS_MAIN(TestAlarm)
#include "tst_alarm.moc"
