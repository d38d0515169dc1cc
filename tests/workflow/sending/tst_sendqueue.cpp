// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/fakeclock.h"
#include "workflow/sending/sendqueue.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Ms = SendQueue::Ms;

namespace {

const auto all = [](JobKey) {
    return true;
};

/// As after an outage.
SendQueue failedQueue(FakeClock &clock, int rows)
{
    SendQueue queue(clock);
    for (int i = 1; i <= rows; ++i)
        queue.failed(i, Ms(1000 + i));
    return queue;
}

/// The shortest of several times that it takes to ask for the next moment.
qint64 timeOfNextMoment(const SendQueue &queue)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!queue.nextMoment(all))
            return -1;
        best = std::min(best, timer.nsecsElapsed());
    }
    return best;
}

} // namespace

class TestSendQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theNextIsTheFirstThatIsWanted();
    void manyFailuresTakeTheirTimeOnce();
};

void TestSendQueue::theNextIsTheFirstThatIsWanted()
{
    FakeClock clock;
    SendQueue queue = failedQueue(clock, 3);
    queue.append(4); // has not failed: its turn comes
    const Ms now = clock.elapsed();
    const auto first = queue.nextMoment(all);
    QVERIFY(first && *first >= now + Ms(1001));
    const auto third = queue.nextMoment([](JobKey key) { return key == 3; });
    QVERIFY(third && *third >= now + Ms(1003));
    QVERIFY(!queue.nextMoment([](JobKey key) { return key == 4; }));
    QVERIFY(queue.isDue(4));
    QVERIFY(!queue.isDue(1));
    queue.takeOut(1); // being sent: its failures are remembered, but it is not waited for
    QVERIFY(!queue.nextMoment([](JobKey key) { return key == 1; }));
}

/// It is asked for after every answer: 16 times as many rows take about 16 times as long, and not
/// 256 times.
void TestSendQueue::manyFailuresTakeTheirTimeOnce()
{
    FakeClock clock;
    const SendQueue few = failedQueue(clock, 500);
    const SendQueue many = failedQueue(clock, 8000);
    const qint64 ofFew = timeOfNextMoment(few);
    const qint64 ofMany = timeOfNextMoment(many);
    QVERIFY(ofFew > 0 && ofMany > 0);
    QVERIFY2(ofMany < ofFew * 100, qPrintable(u"%1 ns and %2 ns"_s.arg(ofFew).arg(ofMany)));
}

QTEST_GUILESS_MAIN(TestSendQueue)
#include "tst_sendqueue.moc"
