// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/chunkedrun.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace cd;
using namespace Qt::StringLiterals;

class TestChunkedRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void fewAreDoneAtOnce();
    void manyLeaveTheWindowItsTurn();
    void noneIsDoneToo();
    void aLaterRunEndsTheOneBefore();
    void nothingIsDoneOnceItIsGone();

private:
    static QList<JobKey> keys(qsizetype count);
    void run(ChunkedRun &turns, const QList<JobKey> &all);

    QList<JobKey> m_seen;
    int m_done = 0;
};

void TestChunkedRun::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_seen.clear();
    m_done = 0;
}

QList<JobKey> TestChunkedRun::keys(qsizetype count)
{
    QList<JobKey> all(count);
    std::iota(all.begin(), all.end(), 1);
    return all;
}

void TestChunkedRun::run(ChunkedRun &turns, const QList<JobKey> &all)
{
    turns.run(
        all,
        [this](const QList<JobKey> &some) {
            QVERIFY(some.size() <= ChunkedRun::atOnce);
            m_seen += some;
        },
        [this] { ++m_done; });
}

void TestChunkedRun::fewAreDoneAtOnce()
{
    ChunkedRun turns;
    run(turns, keys(3));
    QCOMPARE(m_seen, keys(3));
    QCOMPARE(m_done, 1);
    QTest::qWait(1);
    QCOMPARE(m_done, 1);
}

void TestChunkedRun::manyLeaveTheWindowItsTurn()
{
    ChunkedRun turns;
    const QList<JobKey> all = keys(2 * ChunkedRun::atOnce + 1);
    run(turns, all);
    QCOMPARE(m_seen.size(), ChunkedRun::atOnce);
    bool hadItsTurn = false;
    QMetaObject::invokeMethod(
        this, [&] { hadItsTurn = m_done == 0; }, Qt::QueuedConnection);
    QTRY_COMPARE(m_done, 1);
    QVERIFY(hadItsTurn);
    QCOMPARE(m_seen, all);
}

void TestChunkedRun::noneIsDoneToo()
{
    ChunkedRun turns;
    run(turns, {});
    QVERIFY(m_seen.isEmpty());
    QCOMPARE(m_done, 1);
}

void TestChunkedRun::aLaterRunEndsTheOneBefore()
{
    ChunkedRun turns;
    run(turns, keys(2 * ChunkedRun::atOnce));
    m_seen.clear();
    run(turns, keys(2));
    QCOMPARE(m_seen, keys(2));
    QTest::qWait(1);
    QCOMPARE(m_seen, keys(2));
    QCOMPARE(m_done, 1);
}

void TestChunkedRun::nothingIsDoneOnceItIsGone()
{
    {
        ChunkedRun turns;
        run(turns, keys(2 * ChunkedRun::atOnce));
    }
    QTest::qWait(1);
    QCOMPARE(m_seen.size(), ChunkedRun::atOnce);
    QCOMPARE(m_done, 0);
}

QTEST_GUILESS_MAIN(TestChunkedRun)
#include "tst_chunkedrun.moc"
