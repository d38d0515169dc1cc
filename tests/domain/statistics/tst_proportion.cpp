// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/proportion.h"

#include "support/stricttest.h"

#include <QTest>

using namespace cd;

namespace {

/// As many digits as the design gives.
bool isNear(double value, double expected)
{
    const bool near = qAbs(value - expected) < 5.1e-7;
    if (!near)
        qInfo("%.9f instead of %.9f", value, expected);
    return near;
}

bool isNear(const std::optional<Interval> &interval, double low, double high)
{
    return interval && isNear(interval->low, low) && isNear(interval->high, high);
}

} // namespace

/// Bounds of shares, with the design's vectors (S2, S4, S5).
class TestProportion : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wilsonsVectors();
    void ofNoneThereIsNoInterval();
    void theEndsAreExact();
    void theIntervalHoldsTheShare();
    void upperBoundsVectors();
    void whereNothingBoundsIt();
    void labelsNeededVectors();
    void asManyLabelsAsTheBoundTakes();
    void exactlyAsMany();
};

void TestProportion::wilsonsVectors()
{
    QVERIFY(isNear(wilson(0, 10), 0, 0.277533));
    QVERIFY(isNear(wilson(8, 10), 0.490162, 0.943318));
    QVERIFY(isNear(wilson(10, 10), 0.722467, 1));
    QVERIFY(isNear(wilson(45, 50), 0.786398, 0.956524));
    QVERIFY(isNear(wilson(95, 100), 0.888250, 0.978456));
    QVERIFY(isNear(wilson(1, 1), 0.206549, 1));
}

void TestProportion::ofNoneThereIsNoInterval()
{
    QVERIFY(!wilson(0, 0));
}

void TestProportion::theEndsAreExact()
{
    for (const qint64 all : {1, 3, 7, 49, 1000, 100'000}) {
        QCOMPARE(wilson(0, all)->low, 0.0);
        QCOMPARE(wilson(all, all)->high, 1.0);
    }
}

void TestProportion::theIntervalHoldsTheShare()
{
    for (qint64 count = 0; count <= 40; ++count) {
        const Interval interval = *wilson(count, 40);
        const double share = double(count) / 40;
        QVERIFY(0 <= interval.low && interval.low <= share);
        QVERIFY(share <= interval.high && interval.high <= 1);
    }
}

void TestProportion::upperBoundsVectors()
{
    QVERIFY(isNear(upperBound(0, 20, 0.05), 0.139108));
    QVERIFY(isNear(upperBound(0, 60, 0.05), 0.048703));
    QVERIFY(isNear(upperBound(0, 149, 0.05), 0.019905));
    QVERIFY(isNear(upperBound(2, 150, 0.05), 0.041375));
    QVERIFY(isNear(upperBound(5, 500, 0.05), 0.020910));
}

void TestProportion::whereNothingBoundsIt()
{
    QCOMPARE(upperBound(0, 0, 0.05), 1.0);
    QCOMPARE(upperBound(7, 7, 0.05), 1.0);
    QVERIFY(upperBound(6, 7, 0.05) < 1);
}

void TestProportion::labelsNeededVectors()
{
    QCOMPARE(labelsNeeded(0.01, 0.05), 299);
    QCOMPARE(labelsNeeded(0.02, 0.05), 149);
    QCOMPARE(labelsNeeded(0.05, 0.05), 59);
    QCOMPARE(labelsNeeded(0.02, 0.10), 114);
}

void TestProportion::asManyLabelsAsTheBoundTakes()
{
    for (const double share : {0.001, 0.02, 0.3, 0.9}) {
        for (qint64 wrong = 0; wrong < 30; ++wrong) {
            const qint64 labels = labelsNeeded(share, 0.05, wrong);
            QVERIFY(upperBound(wrong, labels, 0.05) <= share);
            QVERIFY(upperBound(wrong, labels - 1, 0.05) > share);
        }
    }
}

void TestProportion::exactlyAsMany()
{
    QCOMPARE(labelsNeeded(0.5, 0.25), 2);
    QCOMPARE(labelsNeeded(0.5, 0.5), 1);
    QCOMPARE(labelsNeeded(0.5, 0.99), 1);
}

QTEST_GUILESS_MAIN(TestProportion)
#include "tst_proportion.moc"
