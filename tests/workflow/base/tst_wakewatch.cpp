// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/base/wakewatch.h"
#include "workflow/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace std::chrono_literals;

/// Sleep, and a clock that was set, told from time that passes.
class TestWakeWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeThatPassesIsNothing();
    void aJumpIsTold_data();
    void aJumpIsTold();
    void aClockThatMendsItselfIsNothing();
};

void TestWakeWatch::timeThatPassesIsNothing()
{
    FakeClock clock;
    WakeWatch watch(clock);
    QSignalSpy jumped(&watch, &WakeWatch::jumped);
    clock.advance(24h);
    QCOMPARE(jumped.size(), 0);
    QCOMPARE(clock.waiting(), 1); // one alarm, however long it runs
}

void TestWakeWatch::aJumpIsTold_data()
{
    QTest::addColumn<FakeClock::Ms>("by");
    QTest::newRow("a night") << FakeClock::Ms(9h);
    QTest::newRow("a moment") << FakeClock::Ms(6s);
    QTest::newRow("set back") << FakeClock::Ms(-1h);
}

void TestWakeWatch::aJumpIsTold()
{
    QFETCH(const FakeClock::Ms, by);
    FakeClock clock;
    WakeWatch watch(clock);
    QSignalSpy jumped(&watch, &WakeWatch::jumped);
    clock.advance(1min + 7s);
    clock.jump(by);
    QCOMPARE(jumped.size(), 0);
    clock.advance(WakeWatch::every);
    QCOMPARE(jumped.size(), 1);
    clock.advance(1h);
    QCOMPARE(jumped.size(), 1);
    clock.jump(by);
    clock.advance(WakeWatch::every);
    QCOMPARE(jumped.size(), 2);
}

/// As time servers make it do: little by little.
void TestWakeWatch::aClockThatMendsItselfIsNothing()
{
    FakeClock clock;
    WakeWatch watch(clock);
    QSignalSpy jumped(&watch, &WakeWatch::jumped);
    for (int i = 0; i < 20; ++i) {
        clock.jump(1s);
        clock.advance(WakeWatch::every);
    }
    QCOMPARE(jumped.size(), 0);
}

QTEST_GUILESS_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"
