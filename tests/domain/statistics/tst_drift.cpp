// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/drift.h"

#include "support/stricttest.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace cd;

namespace {

using Counts = QList<qint64>;

/// As many digits as the design gives.
bool isNear(double value, double expected)
{
    const bool near = qAbs(value - expected) < 5.1e-7;
    if (!near)
        qInfo("%.9f instead of %.9f", value, expected);
    return near;
}

double sum(const Counts &counts)
{
    return double(std::accumulate(counts.cbegin(), counts.cend(), qint64(0)));
}

/// As the formulas are written, for categories of which none is rare.
struct DirectSums
{
    double chiSquared = 0;
    double stability = 0;
    double divergenceBase2 = 0;
};

DirectSums directSums(const Counts &before, const Counts &now)
{
    DirectSums sums;
    const double early = sum(before);
    const double late = sum(now);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto one = double(before[i]);
        const auto other = double(now[i]);
        for (const auto &[seen, row] : {std::pair(one, early), std::pair(other, late)}) {
            const double expected = row * (one + other) / (early + late);
            sums.chiSquared += (seen - expected) * (seen - expected) / expected;
            const double share = seen / row;
            const double middle = (one / early + other / late) / 2;
            if (share > 0)
                sums.divergenceBase2 += 0.5 * share * std::log(share / middle) / std::log(2);
        }
        const double p = (one + 0.5) / (early + 0.5 * double(before.size()));
        const double q = (other + 0.5) / (late + 0.5 * double(before.size()));
        sums.stability += (q - p) * std::log(q / p);
    }
    return sums;
}

} // namespace

/// Whether files fall into categories as they did earlier (S11, S12). The values are those of the
/// design and of scipy 1.10.1 (chi2_contingency without correction, chi2.ppf, jensenshannon).
class TestDrift : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theDesignsVector();
    void valuesOfScipy_data();
    void valuesOfScipy();
    void rareOnesAreTheRest();
    void theRestIsNoRareCategory();
    void fewCategoriesAreNoChange();
    void alarmsNeedSizeAndMoreThanChance();
    void aStricterLevelNeedsMore();
    void sumsAreTheSumsOfTheFormulas();
    void orderAndEmptyCategoriesDoNotMatter();
    void sharesAreApartWhereIntervalsAre();
    void confidencesAreCategories();
    void manyConfidencesAreTenths();
    void theMeanIsOfThoseThatAreKnown();
};

void TestDrift::theDesignsVector()
{
    const CategoryDrift drift = categoryDrift({400, 300, 200, 100}, {30, 40, 20, 10});
    QCOMPARE(drift.before, 1000);
    QCOMPARE(drift.now, 100);
    QCOMPARE(drift.categories, 4);
    QCOMPARE(drift.degrees(), 3);
    QCOMPARE(drift.merged, 0);
    QVERIFY(isNear(drift.chiSquared, 5.266758));
    QVERIFY(isNear(drift.p, 0.153274));
    QVERIFY(isNear(drift.stability, 0.056557));
    QVERIFY(isNear(drift.stabilityBound, 0.085962));
    QVERIFY(isNear(drift.distanceBase2, 0.101687));
    QVERIFY(isNear(drift.distanceBase2 * drift.distanceBase2, 0.010340));
    QVERIFY(isNear(drift.distanceBase2 * std::sqrt(std::log(2)), 0.084660)); // to the base e
    QVERIFY(!drift.isAlarm());
}

void TestDrift::valuesOfScipy_data()
{
    QTest::addColumn<Counts>("before");
    QTest::addColumn<Counts>("now");
    QTest::addColumn<double>("chiSquared");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("bound");
    QTest::addColumn<double>("distance");
    QTest::newRow("another mix") << Counts{200, 120, 80} << Counts{90, 150, 160} << 71.724138 << 0.0
                                 << 0.372038 << 0.029957 << 0.257106;
    QTest::newRow("a new one") << Counts{500, 300, 100, 0} << Counts{380, 240, 60, 120}
                               << 147.658880 << 0.0 << 0.868770 << 0.018451 << 0.283637;
    QTest::newRow("the same") << Counts{200, 100} << Counts{100, 50} << 0.0 << 1.0 << 0.000001
                              << 0.038415 << 0.0;
    QTest::newRow("two") << Counts{300, 300} << Counts{180, 120} << 8.035714 << 0.004586 << 0.040274
                         << 0.019207 << 0.085435;
    QTest::newRow("one is less") << Counts{880, 120} << Counts{158, 42} << 11.560694 << 0.000674
                                 << 0.061248 << 0.023049 << 0.103519;
}

void TestDrift::valuesOfScipy()
{
    QFETCH(Counts, before);
    QFETCH(Counts, now);
    QFETCH(double, chiSquared);
    QFETCH(double, p);
    QFETCH(double, stability);
    QFETCH(double, bound);
    QFETCH(double, distance);
    const CategoryDrift drift = categoryDrift(before, now);
    QVERIFY(isNear(drift.chiSquared, chiSquared));
    QVERIFY(isNear(drift.p, p));
    QVERIFY(isNear(drift.stability, stability));
    QVERIFY(isNear(drift.stabilityBound, bound));
    QVERIFY(isNear(drift.distanceBase2, distance));
}

/// Of 44 and 36 files fewer than five are expected in the smaller row, of both together enough.
void TestDrift::rareOnesAreTheRest()
{
    const CategoryDrift drift = categoryDrift({500, 300, 40, 30}, {50, 30, 4, 6});
    QCOMPARE(drift.merged, 2);
    QCOMPARE(drift.categories, 3);
    const CategoryDrift merged = categoryDrift({500, 300, 70}, {50, 30, 10});
    QCOMPARE(merged.merged, 0);
    QVERIFY(isNear(drift.chiSquared, merged.chiSquared));
    QVERIFY(isNear(drift.stability, merged.stability));
    QVERIFY(isNear(drift.distanceBase2, merged.distanceBase2));
}

void TestDrift::theRestIsNoRareCategory()
{
    const CategoryDrift drift = categoryDrift({1000, 600, 8}, {80, 60, 2});
    QCOMPARE(drift.merged, 2); // with the rarest of the others
    const CategoryDrift two = categoryDrift({1000, 608}, {80, 62});
    QCOMPARE(drift.chiSquared, two.chiSquared);
    QCOMPARE(drift.degrees(), 1);
}

void TestDrift::fewCategoriesAreNoChange()
{
    for (const CategoryDrift &drift : {categoryDrift({}, {}), categoryDrift({0, 0}, {4, 5}),
                                       categoryDrift({30}, {20}), categoryDrift({2, 1}, {1, 2})}) {
        QCOMPARE(drift.p, 1.0);
        QCOMPARE(drift.chiSquared, 0.0);
        QVERIFY(!drift.isAlarm());
    }
}

void TestDrift::alarmsNeedSizeAndMoreThanChance()
{
    // Sure, but small: of so many files the smallest change is no chance.
    const CategoryDrift small = categoryDrift({50000, 50000}, {52000, 48000});
    QVERIFY(small.p < 1e-9);
    QVERIFY(small.stability > small.stabilityBound && !small.isAlarm());
    // Large, but of few files.
    const CategoryDrift few = categoryDrift({14, 14}, {18, 10});
    QVERIFY(few.stability < few.stabilityBound && !few.isAlarm());
    // A fifth of 400 files went over.
    const CategoryDrift both = categoryDrift({200, 200}, {280, 120});
    QVERIFY(both.stability >= CategoryDrift::leastSize);
    QVERIFY(both.isAlarm());
}

void TestDrift::aStricterLevelNeedsMore()
{
    const CategoryDrift drift = categoryDrift({60, 40}, {36, 44}, 0.05);
    const CategoryDrift strict = categoryDrift({60, 40}, {36, 44}, 0.005);
    QVERIFY(strict.stabilityBound > drift.stabilityBound);
    QCOMPARE(strict.stability, drift.stability);
    QCOMPARE(strict.p, drift.p);
}

void TestDrift::sumsAreTheSumsOfTheFormulas()
{
    QRandomGenerator chance(20261201);
    for (int round = 0; round < 500; ++round) {
        Counts before;
        Counts now;
        const int categories = chance.bounded(2, 12);
        for (int i = 0; i < categories; ++i) { // none is rare, whatever the sums are
            before.append(chance.bounded(120, 1000));
            now.append(chance.bounded(120, 1000));
        }
        const CategoryDrift drift = categoryDrift(before, now);
        const DirectSums sums = directSums(before, now);
        QCOMPARE(drift.categories, categories);
        QVERIFY(qAbs(drift.chiSquared - sums.chiSquared) < 1e-6);
        QVERIFY(qAbs(drift.stability - sums.stability) < 1e-9);
        QVERIFY(qAbs(drift.distanceBase2 * drift.distanceBase2 - sums.divergenceBase2) < 1e-9);
        QVERIFY(drift.p >= 0 && drift.p <= 1);
        QVERIFY(drift.stability >= 0 && drift.distanceBase2 <= 1);
        const CategoryDrift back = categoryDrift(now, before); // neither way is the first
        QVERIFY(qAbs(drift.chiSquared - back.chiSquared) < 1e-6);
        QVERIFY(qAbs(drift.stability - back.stability) < 1e-9);
    }
}

void TestDrift::orderAndEmptyCategoriesDoNotMatter()
{
    const CategoryDrift drift = categoryDrift({400, 300, 200}, {30, 40, 20});
    const CategoryDrift other = categoryDrift({0, 200, 400, 0, 300}, {0, 20, 30, 0, 40});
    QCOMPARE(other.categories, 3);
    QVERIFY(isNear(drift.chiSquared, other.chiSquared));
    QVERIFY(isNear(drift.stability, other.stability));
}

void TestDrift::sharesAreApartWhereIntervalsAre()
{
    // 12 % (10.1 to 14.2 %) and 21 % (15.9 to 27.2 %).
    const ShareChange rose{{120, 1000}, {42, 200}};
    QVERIFY(isNear(rose.before.interval()->high, 0.141609));
    QVERIFY(isNear(rose.now.interval()->low, 0.159284));
    QVERIFY(rose.isApart());
    QVERIFY(rose.hasRisen());
    const ShareChange same{{120, 1000}, {30, 200}};
    QVERIFY(!same.isApart());
    const ShareChange fell{{42, 200}, {120, 1000}};
    QVERIFY(fell.isApart() && !fell.hasRisen());
    QVERIFY(!(ShareChange{{0, 0}, {42, 200}}).isApart());
}

void TestDrift::confidencesAreCategories()
{
    const ConfidenceCounts before{{0.9, 300}, {0.8, 80}, {std::nullopt, 20}};
    const ConfidenceCounts now{{0.9, 90}, {0.7, 100}, {std::nullopt, 10}};
    const CategoryDrift drift = confidenceDrift(before, now);
    QCOMPARE(drift.categories, 4); // 0.9, 0.8, 0.7 and unknown
    QCOMPARE(drift, categoryDrift({20, 0, 80, 300}, {10, 100, 0, 90}));
    QVERIFY(drift.isAlarm());
}

void TestDrift::manyConfidencesAreTenths()
{
    ConfidenceCounts before;
    ConfidenceCounts now;
    for (int i = 1; i <= 20; ++i) { // two to each tenth: 0.05 and 0.1, 0.15 and 0.2 …
        before[i / 20.0] = 20;
        now[i / 20.0] = 20;
    }
    before[0.0] = 20; // with the lowest
    const CategoryDrift drift = confidenceDrift(before, now);
    QCOMPARE(drift.categories, 10);
    QVERIFY(!drift.isAlarm());
}

void TestDrift::theMeanIsOfThoseThatAreKnown()
{
    QCOMPARE(meanConfidence({{0.9, 3}, {0.5, 1}, {std::nullopt, 6}}), std::optional(0.8));
    QCOMPARE(meanConfidence({{std::nullopt, 6}}), std::nullopt);
    QCOMPARE(meanConfidence({}), std::nullopt);
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
