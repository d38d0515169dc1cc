// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/bootstrap.h"

#include "support/stricttest.h"

#include <QTest>

#include <cmath>

using namespace cd;

namespace {

/// So many files of each of so many types, the share @p right of them answered so.
Confusion even(int types, qint64 files, double right)
{
    Confusion confusion(types);
    for (int type = 0; type < types; ++type) {
        const auto hits = qint64(double(files) * right);
        confusion.add(type, type, hits);
        confusion.add(type, (type + 1) % types, files - hits);
    }
    return confusion;
}

/// 1.96 standard errors of the mean F1, were it an accuracy.
double halfOf(double right, double files)
{
    return 1.96 * std::sqrt(right * (1 - right) / files);
}

} // namespace

/// The interval of macro-F1 by resampling (S3).
class TestBootstrap : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheSameEachTime();
    void itHoldsTheFigureAndIsAsWideAsItShouldBe_data();
    void itHoldsTheFigureAndIsAsWideAsItShouldBe();
    void cellsDrawnWholeAndByFileAreTheSame();
    void nothingIsRightOrAllIs();
    void whereThereIsNone();
    void noTypeCountsOnlyIfAskedFor();
    void aTypeThatIsSeldomDrawn();
};

void TestBootstrap::itIsTheSameEachTime()
{
    const Confusion confusion = even(7, 60, 0.8);
    const auto interval = macroF1Interval(confusion);
    QVERIFY(interval);
    QCOMPARE(macroF1Interval(confusion), interval);
}

void TestBootstrap::itHoldsTheFigureAndIsAsWideAsItShouldBe_data()
{
    QTest::addColumn<int>("types");
    QTest::addColumn<int>("files");
    QTest::addRow("few types, many files") << 2 << 5'000;
    QTest::addRow("cells of some files") << 20 << 100;
    QTest::addRow("cells of few files") << 100 << 10;
    QTest::addRow("more of them than a portion has") << 600 << 10;
}

void TestBootstrap::itHoldsTheFigureAndIsAsWideAsItShouldBe()
{
    QFETCH(const int, types);
    QFETCH(const int, files);
    const Confusion confusion = even(types, files, 0.9);
    const Interval interval = *macroF1Interval(confusion);
    const double macroF1 = *confusion.macroF1();
    QVERIFY(interval.low < macroF1 && macroF1 < interval.high);
    // With types as even as these it varies about as accuracy does.
    const double half = (interval.high - interval.low) / 2;
    const double expected = halfOf(0.9, double(types) * files);
    QVERIFY2(qAbs(half / expected - 1) < 0.15, qPrintable(QString::number(half / expected)));
}

void TestBootstrap::cellsDrawnWholeAndByFileAreTheSame()
{
    // Cells of 15 are drawn file by file, those of 16 whole.
    Confusion small(4);
    Confusion large(4);
    for (int label = 0; label < 4; ++label) {
        for (int answer = 0; answer < 4; ++answer) {
            small.add(label, answer, label == answer ? 15 : 5);
            large.add(label, answer, label == answer ? 150 : 50);
        }
    }
    const Interval one = *macroF1Interval(small);
    const Interval other = *macroF1Interval(large);
    const double ratio = (one.high - one.low) / (other.high - other.low);
    QVERIFY2(qAbs(ratio / std::sqrt(10.0) - 1) < 0.1, qPrintable(QString::number(ratio)));
    QVERIFY(qAbs((one.low + one.high) - (other.low + other.high)) < 0.02);
}

void TestBootstrap::nothingIsRightOrAllIs()
{
    QCOMPARE(macroF1Interval(even(3, 40, 1)), (Interval{1, 1}));
    QCOMPARE(macroF1Interval(even(3, 40, 0)), (Interval{0, 0}));
}

void TestBootstrap::whereThereIsNone()
{
    QVERIFY(!macroF1Interval(Confusion(0)));
    QVERIFY(!macroF1Interval(Confusion(5)));
    const Confusion strangers(3, QList<Answered>(12));
    QVERIFY(!macroF1Interval(strangers));
    QCOMPARE(macroF1Interval(strangers, true), (Interval{1, 1}));
}

void TestBootstrap::noTypeCountsOnlyIfAskedFor()
{
    Confusion confusion = even(3, 40, 1);
    confusion.add(noType, noType, 20);
    confusion.add(noType, 1, 20);
    confusion.add(0, noType, 10);
    QVERIFY(macroF1Interval(confusion, true)->low < macroF1Interval(confusion)->low);
}

void TestBootstrap::aTypeThatIsSeldomDrawn()
{
    Confusion confusion(1);
    confusion.add(0, 0);
    confusion.add(noType, noType, 1'000);
    QCOMPARE(macroF1Interval(confusion), (Interval{1, 1})); // of those that have it
}

QTEST_GUILESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
