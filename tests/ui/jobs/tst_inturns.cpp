// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/inturns.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace cd;
using namespace Qt::StringLiterals;

class TestInTurns : public QObject
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
    void run(InTurns &turns, const QList<JobKey> &all);

    QList<JobKey> m_seen;
    int m_done = 0;
};

void TestInTurns::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_seen.clear();
    m_done = 0;
}

QList<JobKey> TestInTurns::keys(qsizetype count)
{
    QList<JobKey> all(count);
    std::iota(all.begin(), all.end(), 1);
    return all;
}

void TestInTurns::run(InTurns &turns, const QList<JobKey> &all)
{
    turns.run(
        all,
        [this](const QList<JobKey> &some) {
            QVERIFY(some.size() <= InTurns::atOnce);
            m_seen += some;
        },
        [this] { ++m_done; });
}

void TestInTurns::fewAreDoneAtOnce()
{
    InTurns turns;
    run(turns, keys(3));
    QCOMPARE(m_seen, keys(3));
    QCOMPARE(m_done, 1);
    QTest::qWait(1);
    QCOMPARE(m_done, 1);
}

void TestInTurns::manyLeaveTheWindowItsTurn()
{
    InTurns turns;
    const QList<JobKey> all = keys(2 * InTurns::atOnce + 1);
    run(turns, all);
    QCOMPARE(m_seen.size(), InTurns::atOnce);
    bool hadItsTurn = false;
    QMetaObject::invokeMethod(
        this, [&] { hadItsTurn = m_done == 0; }, Qt::QueuedConnection);
    QTRY_COMPARE(m_done, 1);
    QVERIFY(hadItsTurn);
    QCOMPARE(m_seen, all);
}

void TestInTurns::noneIsDoneToo()
{
    InTurns turns;
    run(turns, {});
    QVERIFY(m_seen.isEmpty());
    QCOMPARE(m_done, 1);
}

void TestInTurns::aLaterRunEndsTheOneBefore()
{
    InTurns turns;
    run(turns, keys(2 * InTurns::atOnce));
    m_seen.clear();
    run(turns, keys(2));
    QCOMPARE(m_seen, keys(2));
    QTest::qWait(1);
    QCOMPARE(m_seen, keys(2));
    QCOMPARE(m_done, 1);
}

void TestInTurns::nothingIsDoneOnceItIsGone()
{
    {
        InTurns turns;
        run(turns, keys(2 * InTurns::atOnce));
    }
    QTest::qWait(1);
    QCOMPARE(m_seen.size(), InTurns::atOnce);
    QCOMPARE(m_done, 0);
}

QTEST_GUILESS_MAIN(TestInTurns)
#include "tst_inturns.moc"
