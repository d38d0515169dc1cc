// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/base/retrytimer.h"
#include "workflow/fakeclock.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace std::chrono_literals;

class TestRetryTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime();
    void obeysTheService();
    void stopped();
};

void TestRetryTimer::waitsLongerEachTime()
{
    FakeClock clock;
    int tries = 0;
    RetryTimer timer(clock, [&tries] { ++tries; });
    QVERIFY(!timer.nextTry());
    for (const FakeClock::Ms least : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s}) {
        const int before = tries;
        timer.failed({});
        QVERIFY(timer.nextTry());
        const qint64 wait = clock.now().msecsTo(*timer.nextTry());
        QVERIFY(wait >= least.count());
        QVERIFY(wait <= least.count() * 5 / 4);
        clock.advance(FakeClock::Ms(wait - 1));
        QCOMPARE(tries, before);
        clock.advance(1ms);
        QCOMPARE(tries, before + 1);
        QVERIFY(!timer.nextTry());
    }
}

void TestRetryTimer::obeysTheService()
{
    FakeClock clock;
    RetryTimer timer(clock, [] {});
    timer.failed(FakeClock::Ms(90s));
    QCOMPARE(clock.now().secsTo(*timer.nextTry()), 90);
}

void TestRetryTimer::stopped()
{
    FakeClock clock;
    int tries = 0;
    RetryTimer timer(clock, [&tries] { ++tries; });
    timer.failed({});
    timer.failed({});
    timer.stop();
    QVERIFY(!timer.nextTry());
    clock.advance(1h);
    QCOMPARE(tries, 0);
    timer.failed({}); // the third in a row
    QVERIFY(clock.now().msecsTo(*timer.nextTry()) >= 4000);
    timer.reset();
    timer.failed({});
    QVERIFY(clock.now().msecsTo(*timer.nextTry()) <= 1250);
}

QTEST_GUILESS_MAIN(TestRetryTimer)
#include "tst_retrytimer.moc"
