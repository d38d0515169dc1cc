// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/confusion.h"

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

/// Files of so many types and without one, with labels and answers by chance.
QList<Answered> randomFiles(int types, int files)
{
    QRandomGenerator random(quint32(types) * 31 + 7);
    const auto any = [&] {
        return random.bounded(types + 1) - 1;
    };
    QList<Answered> all;
    for (int i = 0; i < files; ++i) {
        const int label = any();
        all.append({.label = label, .answer = random.bounded(3) == 0 ? any() : label});
    }
    return all;
}

template<typename Matches>
qint64 countOf(const QList<Answered> &files, Matches matches)
{
    return std::count_if(files.cbegin(), files.cend(), matches);
}

/// The counts by which a type's figures are known.
Confusion counts(qint64 right, qint64 toItWrongly, qint64 fromIt)
{
    Confusion confusion(2);
    confusion.add(0, 0, right);
    confusion.add(1, 0, toItWrongly);
    confusion.add(0, 1, fromIt);
    return confusion;
}

} // namespace

/// Labels against answers, with the design's vectors (S1, S3).
class TestConfusion : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void f1Vector();
    void noTypeIsWrongForAType();
    void macroF1LeavesNoTypeOut();
    void aTypeThatIsOnlyAnsweredIsNotInTheMean();
    void nothingIsKnownOfNothing();
    void allWithoutType();
    void sumsEqualTheirLists_data();
    void sumsEqualTheirLists();
    void cellsEqualTheirLists_data();
    void cellsEqualTheirLists();
    void noFilesAreNoCell();
    void asManyTypesAsFiles();
    void few();
};

void TestConfusion::f1Vector()
{
    const TypeFigures figures = counts(40, 5, 10).figures(0);
    QVERIFY(isNear(*figures.f1, 0.842105));
    QVERIFY(isNear(figures.f1Interval, 0.748183, 0.905425));
    QVERIFY(isNear(*figures.precision, 40.0 / 45));
    QVERIFY(isNear(*figures.recall, 40.0 / 50));
    QCOMPARE(figures.precisionInterval, wilson(40, 45));
    QCOMPARE(figures.recallInterval, wilson(40, 50));
    QCOMPARE(figures.support, 50);
    QCOMPARE(figures.answered, 45);
    QCOMPARE(figures.right, 40);
}

void TestConfusion::noTypeIsWrongForAType()
{
    Confusion confusion(1);
    confusion.add(0, 0, 6);
    confusion.add(0, noType, 2); // lost
    confusion.add(noType, 0, 3); // taken in
    confusion.add(noType, noType, 9);
    const TypeFigures figures = confusion.figures(0);
    QVERIFY(isNear(*figures.precision, 6.0 / 9));
    QVERIFY(isNear(*figures.recall, 6.0 / 8));
    QVERIFY(isNear(*figures.f1, 12.0 / 17));
    QCOMPARE(confusion.right(), (Share{.count = 15, .all = 20}));
    QCOMPARE(confusion.strangersKeptOut(), (Share{.count = 9, .all = 12}));
    QCOMPARE(confusion.ownOnesLost(), (Share{.count = 2, .all = 8}));
}

void TestConfusion::macroF1LeavesNoTypeOut()
{
    Confusion confusion(3); // the third never occurs
    confusion.add(0, 0, 4);
    confusion.add(1, 0, 2);
    confusion.add(1, 1, 2);
    confusion.add(noType, noType, 5);
    confusion.add(noType, 1, 1);
    QVERIFY(isNear(*confusion.macroF1(), (8.0 / 10 + 4.0 / 7) / 2));
    QCOMPARE(confusion.typesWithSupport(), 2);
    QVERIFY(isNear(*confusion.macroF1(true), (8.0 / 10 + 4.0 / 7 + 10.0 / 11) / 3));
    QCOMPARE(confusion.typesWithSupport(true), 3);
}

void TestConfusion::aTypeThatIsOnlyAnsweredIsNotInTheMean()
{
    Confusion confusion(2);
    confusion.add(0, 0, 3);
    confusion.add(0, 1, 1);
    QVERIFY(isNear(*confusion.macroF1(), 6.0 / 7));
    const TypeFigures figures = confusion.figures(1);
    QCOMPARE(figures.precision, std::optional(0.0));
    QVERIFY(!figures.recall && !figures.recallInterval);
    QCOMPARE(figures.f1, std::optional(0.0));
}

void TestConfusion::nothingIsKnownOfNothing()
{
    for (const int types : {0, 3}) {
        const Confusion confusion(types);
        QCOMPARE(confusion.total(), 0);
        QVERIFY(!confusion.right().value() && !confusion.right().interval());
        QVERIFY(!confusion.strangersKeptOut().value() && !confusion.ownOnesLost().value());
        QVERIFY(!confusion.macroF1() && !confusion.macroF1(true));
        QCOMPARE(confusion.typesWithSupport(true), 0);
        QVERIFY(confusion.cells().isEmpty());
    }
    QCOMPARE(Confusion(3).figures(2), TypeFigures());
}

void TestConfusion::allWithoutType()
{
    const Confusion confusion(0, QList<Answered>(12));
    QCOMPARE(confusion.right(), (Share{.count = 12, .all = 12}));
    QCOMPARE(confusion.strangersKeptOut(), (Share{.count = 12, .all = 12}));
    QVERIFY(!confusion.ownOnesLost().value());
    QVERIFY(!confusion.macroF1());
    QCOMPARE(confusion.macroF1(true), std::optional(1.0));
}

void TestConfusion::sumsEqualTheirLists_data()
{
    QTest::addColumn<int>("types");
    for (const int types : {3, 30, 200})
        QTest::addRow("%d types", types) << types;
}

void TestConfusion::sumsEqualTheirLists()
{
    QFETCH(const int, types);
    const QList<Answered> files = randomFiles(types, 20'000);
    const Confusion confusion(types, files);
    QCOMPARE(confusion.types(), types);
    QCOMPARE(confusion.total(), files.size());
    qint64 rows = 0;
    qint64 columns = 0;
    for (int type = noType; type < types; ++type) {
        const auto isLabelled = [type](const Answered &file) {
            return file.label == type;
        };
        const auto isAnswered = [type](const Answered &file) {
            return file.answer == type;
        };
        QCOMPARE(confusion.labelled(type), countOf(files, isLabelled));
        QCOMPARE(confusion.answered(type), countOf(files, isAnswered));
        rows += confusion.labelled(type);
        columns += confusion.answered(type);
    }
    QCOMPARE(rows, confusion.total());
    QCOMPARE(columns, confusion.total());
    QCOMPARE(confusion.right().count,
             countOf(files, [](const Answered &file) { return file.isRight(); }));
    QCOMPARE(confusion.strangersKeptOut().count + confusion.ownOnesLost().count,
             confusion.answered(noType));
}

void TestConfusion::cellsEqualTheirLists_data()
{
    sumsEqualTheirLists_data();
}

void TestConfusion::cellsEqualTheirLists()
{
    QFETCH(const int, types);
    const QList<Answered> files = randomFiles(types, 20'000);
    const Confusion confusion(types, files);
    QHash<std::pair<int, int>, qint64> lists;
    for (const Answered &file : files)
        ++lists[{file.label, file.answer}];
    qint64 sum = 0;
    for (int label = noType; label < types; ++label) {
        for (int answer = noType; answer < types; ++answer) {
            QCOMPARE(confusion.count(label, answer), lists.value({label, answer}));
            sum += confusion.count(label, answer);
        }
    }
    QCOMPARE(sum, confusion.total());
    const QList<ConfusionCell> cells = confusion.cells();
    QCOMPARE(cells.size(), lists.size());
    for (const ConfusionCell &cell : cells)
        QCOMPARE(cell.files, lists.value({cell.label, cell.answer}));
}

void TestConfusion::noFilesAreNoCell()
{
    Confusion confusion(2);
    confusion.add(0, 1, 0);
    QVERIFY(confusion.cells().isEmpty());
    QVERIFY(confusion == Confusion(2));
    confusion.add(1, noType, 2);
    confusion.add(noType, 1);
    QCOMPARE(confusion.cells(), (QList<ConfusionCell>{{noType, 1, 1}, {1, noType, 2}}));
}

void TestConfusion::asManyTypesAsFiles()
{
    // As a table gives them whose columns were mistaken: a square of them would not fit.
    Confusion confusion(100'000);
    for (int type = 0; type < confusion.types(); ++type)
        confusion.add(type, noType);
    QCOMPARE(confusion.ownOnesLost(), (Share{.count = 100'000, .all = 100'000}));
    QCOMPARE(confusion.macroF1(), std::optional(0.0));
}

void TestConfusion::few()
{
    QVERIFY(!counts(19, 5, 0).figures(0).isEnough());
    QVERIFY(counts(19, 0, 1).figures(0).isEnough());
}

QTEST_GUILESS_MAIN(TestConfusion)
#include "tst_confusion.moc"
