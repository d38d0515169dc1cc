// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/pairs.h"

#include "support/stricttest.h"

#include <QTest>

#include <QRandomGenerator>

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

PairedCounts pairsOf(qint64 fixed, qint64 broken, qint64 all = 0)
{
    return {
        .bothRight = std::max<qint64>(0, all - fixed - broken), .fixed = fixed, .broken = broken};
}

} // namespace

/// Two runs over the same files, with the design's vectors (S8, S9).
class TestPairs : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void mcnemarsVectors();
    void neitherSideIsTheBetterOne();
    void nothingDiffers();
    void belowSixNoSplitIsSignificant();
    void manyDiffer();
    void differencesVector();
    void differenceOfFew();
    void filesAreCountedInPairs();
    void pairsAddUp();
    void holmsCorrection();
    void holmOfFewAndOfLarge();
};

void TestPairs::mcnemarsVectors()
{
    QVERIFY(isNear(mcnemar(pairsOf(15, 5)), 0.041389));
    QVERIFY(isNear(mcnemar(pairsOf(5, 0)), 0.062500));
    QVERIFY(isNear(mcnemar(pairsOf(6, 0)), 0.031250));
    QVERIFY(isNear(mcnemar(pairsOf(3, 3)), 1));
    QVERIFY(isNear(mcnemar(pairsOf(8, 1)), 0.039063));
    QVERIFY(isNear(mcnemar(pairsOf(25, 12)), 0.047031));
}

void TestPairs::neitherSideIsTheBetterOne()
{
    QCOMPARE(mcnemar(pairsOf(5, 15)), mcnemar(pairsOf(15, 5)));
}

void TestPairs::nothingDiffers()
{
    QCOMPARE(mcnemar(pairsOf(0, 0)), 1.0);
    QCOMPARE(mcnemar(pairsOf(0, 0, 40)), 1.0);
    QCOMPARE(mcnemar(pairsOf(7, 7)), 1.0);
    QCOMPARE(mcnemar(pairsOf(7, 8)), 1.0);
}

void TestPairs::belowSixNoSplitIsSignificant()
{
    QVERIFY(mcnemar(pairsOf(fewestDiffering - 1, 0)) > 0.05);
    QVERIFY(mcnemar(pairsOf(fewestDiffering, 0)) < 0.05);
}

void TestPairs::manyDiffer()
{
    // Powers of two would be 0 here, and binomials infinite.
    const double p = mcnemar(pairsOf(10'300, 9'700));
    QVERIFY2(qAbs(p - 2.277e-5) < 2e-7, qPrintable(QString::number(p)));
    QVERIFY(isNear(mcnemar(pairsOf(10'000, 10'000)), 1));
}

void TestPairs::differencesVector()
{
    const auto found = difference(pairsOf(15, 5, 200));
    QVERIFY(found);
    QVERIFY(isNear(found->value, 0.05)); // plain
    QVERIFY(isNear(found->interval, 0.004510, 0.094500));
    QVERIFY(isNear((found->interval.low + found->interval.high) / 2, 0.049505));
}

void TestPairs::differenceOfFew()
{
    QVERIFY(!difference({}));
    const auto one = difference(pairsOf(1, 0));
    QCOMPARE(one->value, 1.0);
    QVERIFY(one->interval.low < 0 && one->interval.high <= 1);
    const auto same = difference(pairsOf(0, 0, 100));
    QCOMPARE(same->value, 0.0);
    QVERIFY(same->interval.low < 0);
    QCOMPARE(same->interval.low, -same->interval.high);
}

void TestPairs::filesAreCountedInPairs()
{
    const QList<Answered> first{{0, 0}, {0, 1},      {1, 1},          {1, 0},
                                {2, 0}, {noType, 1}, {noType, noType}};
    const QList<Answered> second{{0, 0}, {0, 0},           {1, 2},     {1, 0},
                                 {2, 1}, {noType, noType}, {noType, 0}};
    const PairedCounts pairs = pairedCounts(first, second);
    QCOMPARE(pairs,
             (PairedCounts{
                 .bothRight = 1, .fixed = 2, .broken = 2, .bothWrong = 2, .wrongOtherwise = 1}));
    QCOMPARE(pairs.all(), first.size());
    QCOMPARE(pairedCounts({}, {}), PairedCounts());
}

void TestPairs::pairsAddUp()
{
    QRandomGenerator random(11);
    QList<Answered> first;
    QList<Answered> second;
    for (int i = 0; i < 3'000; ++i) {
        const int label = random.bounded(4) - 1;
        first.append({label, random.bounded(4) - 1});
        second.append({label, random.bounded(4) - 1});
    }
    const PairedCounts pairs = pairedCounts(first, second);
    QCOMPARE(pairs.all(), 3'000);
    QCOMPARE(pairs.bothRight + pairs.broken, Confusion(3, first).right().count);
    QCOMPARE(pairs.bothRight + pairs.fixed, Confusion(3, second).right().count);
    const PairedCounts turned = pairedCounts(second, first);
    QCOMPARE(turned.fixed, pairs.broken);
    QCOMPARE(turned.wrongOtherwise, pairs.wrongOtherwise);
}

void TestPairs::holmsCorrection()
{
    const QList<double> corrected = holm({0.04, 0.01, 0.03, 0.005});
    QVERIFY(isNear(corrected.at(0), 0.06)); // no less than the one before it
    QVERIFY(isNear(corrected.at(1), 0.03));
    QVERIFY(isNear(corrected.at(2), 0.06));
    QVERIFY(isNear(corrected.at(3), 0.02));
}

void TestPairs::holmOfFewAndOfLarge()
{
    QVERIFY(holm({}).isEmpty());
    QCOMPARE(holm({0.3}), QList<double>{0.3});
    QCOMPARE(holm({0.5, 0.9, 0.6}), (QList<double>{1, 1, 1}));
    QCOMPARE(holm({0.01, 0.01}), (QList<double>{0.02, 0.02}));
}

QTEST_GUILESS_MAIN(TestPairs)
#include "tst_pairs.moc"
