// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/compare/evaluationcomparison.h"

#include "support/offscreen.h"
#include "ui/evaluate/compare/pairbar.h"
#include "ui/evaluate/compare/pairedfilesmodel.h"
#include "ui/evaluate/compare/pairwords.h"
#include "ui/widgets/lists/orderedtableview.h"

#include "../sampleevaluation.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

/// Of 200 files: so many became right and wrong, 12 stay wrong, of which 4 are answered otherwise.
struct Sides
{
    QList<Answered> before;
    QList<Answered> after;

    void add(int files, int label, int was, int is)
    {
        before += QList<Answered>(files, Answered{label, was, 0.6});
        after += QList<Answered>(files, Answered{label, is, 0.9});
    }
};

Sides sidesOf(int fixed, int broken)
{
    Sides sides;
    sides.add(fixed, 1, 0, 1);
    sides.add(broken, 0, 0, noType);
    sides.add(8, 0, 1, 1);
    sides.add(4, 0, 1, 2);
    sides.add(200 - 12 - fixed - broken, 0, 0, 0);
    return sides;
}

EvaluationPtr runOf(JobKey run, const QList<Answered> &answers)
{
    auto made = std::make_shared<Evaluation>(
        *evaluationOf({u"invoice"_s, u"receipt"_s, u"cv"_s}, answers));
    made->run = run;
    return made;
}

} // namespace

/// Runs side by side on the same labelled files.
class TestEvaluationComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theSentenceSaysWhatMayBeLuck();
    void fewDifferencesTellNothing();
    void brokenFilesAreFirst();
    void theBarFilters();
    void aTypesFilesAreListed();
    void severalRunsHaveCorrectedProbabilities();
    void aFileIsLookedAt();
    void filesHaveMoreRoomThanTypes();
    void escapeEnds();
    void nothingIsComparedWithoutRuns();

private:
    QLabel *label(const QString &name) const { return m_comparison->findChild<QLabel *>(name); }
    OrderedTableView *list() const
    {
        return m_comparison->findChild<OrderedTableView *>(u"comparedFiles"_s);
    }
    void show(int fixed, int broken) const;
    void waitForRows(int rows) const { QTRY_COMPARE(list()->model()->rowCount(), rows); }

    std::unique_ptr<EvaluationComparison> m_comparison;
};

void TestEvaluationComparison::init()
{
    failOnWarnings();
    m_comparison
        = std::make_unique<EvaluationComparison>([](JobKey run) { return u"run %1"_s.arg(run); });
    m_comparison->resize(800, 500);
    m_comparison->show();
    m_comparison->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_comparison.get()));
}

void TestEvaluationComparison::show(int fixed, int broken) const
{
    const Sides sides = sidesOf(fixed, broken);
    m_comparison->setEvaluations(runOf(2, sides.after), {runOf(1, sides.before)});
    QTRY_VERIFY(label(u"comparisonWords"_s)
                    ->text()
                    .contains(u"%1 fixed, %2 broken"_s.arg(fixed).arg(broken)));
    waitForRows(200);
}

void TestEvaluationComparison::theSentenceSaysWhatMayBeLuck()
{
    show(15, 5);
    QCOMPARE(label(u"comparisonWords"_s)->text(),
             u"This run is better by 5.0 points (0.5 to 9.5); 15 fixed, 5 broken. Exact McNemar "
             u"p = 0.041. By luck alone such a split comes up in 4 of 100 comparisons."_s);
    QCOMPARE(label(u"comparisonRuns"_s)->text(), u"This run: run 2. Before: run 1."_s);
    QVERIFY(!label(u"comparedRunsTried"_s)->isVisible());
    show(5, 12);
    QVERIFY(label(u"comparisonWords"_s)->text().startsWith(u"This run is worse by 3.5 points"_s));
    QVERIFY(label(u"comparisonWords"_s)->text().contains(u"too often to tell them apart"_s));
    show(40, 0);
    QVERIFY(label(u"comparisonWords"_s)->text().contains(u"p < 0.001"_s));
    QVERIFY(label(u"comparisonWords"_s)->text().contains(u"fewer than 1 of 1,000"_s));
}

void TestEvaluationComparison::fewDifferencesTellNothing()
{
    show(5, 0);
    QVERIFY(label(u"comparisonWords"_s)->text().contains(u"Too few differences to tell"_s));
    QVERIFY(!label(u"comparisonWords"_s)->text().contains(u"McNemar"_s));
    show(6, 0);
    QVERIFY(label(u"comparisonWords"_s)->text().contains(u"p = 0.031"_s));
}

void TestEvaluationComparison::brokenFilesAreFirst()
{
    show(15, 5);
    const QAbstractItemModel *model = list()->model();
    const auto cell = [model](int row, int column) {
        return model->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, PairedFilesModel::Label), u"invoice"_s);
    QCOMPARE(cell(0, PairedFilesModel::Before), u"invoice"_s);
    QCOMPARE(cell(0, PairedFilesModel::After), u"no type"_s);
    QCOMPARE(cell(0, PairedFilesModel::Confidences), u"0.60 → 0.90"_s);
    QCOMPARE(cell(5, PairedFilesModel::Label), u"receipt"_s); // fixed
    QCOMPARE(cell(5, PairedFilesModel::After), u"receipt"_s);
    QCOMPARE(cell(199, PairedFilesModel::After), u"invoice"_s);
}

void TestEvaluationComparison::theBarFilters()
{
    show(15, 5);
    auto *wrong = m_comparison->findChild<QToolButton *>(u"pairsBothWrong"_s);
    QCOMPARE(wrong->text(), u"Both wrong 12 (4 differently)"_s);
    QTest::mouseClick(wrong, Qt::LeftButton);
    waitForRows(12);
    QVERIFY(wrong->isChecked());
    auto *broken = m_comparison->findChild<QToolButton *>(u"pairsBroken"_s);
    QTest::mouseClick(broken, Qt::LeftButton);
    waitForRows(5);
    QVERIFY(!wrong->isChecked());
    QTest::mouseClick(broken, Qt::LeftButton);
    waitForRows(200);
    // A piece of the bar is a button, too: the first is what was fixed.
    auto *strip = m_comparison->findChild<QWidget *>(u"pairStrip"_s);
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(1, 5));
    waitForRows(15);
    QCOMPARE(label(u"comparisonCaption"_s)->text(), u"15 files"_s);
}

void TestEvaluationComparison::aTypesFilesAreListed()
{
    show(15, 5);
    auto *types = m_comparison->findChild<TableView *>(u"comparedTypes"_s);
    const QAbstractItemModel *model = types->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"receipt"_s); // the most changes
    QCOMPARE(model->index(0, 2).data().toString(), u"15"_s);
    QCOMPARE(model->index(1, 3).data().toString(), u"5"_s);
    const auto click = [types, model](int row) {
        QTest::mouseClick(types->viewport(), Qt::LeftButton, {},
                          types->visualRect(model->index(row, 0)).center());
    };
    click(0);
    waitForRows(15);
    QCOMPARE(label(u"comparisonCaption"_s)->text(), u"15 files labelled receipt"_s);
    click(0);
    waitForRows(200);
}

void TestEvaluationComparison::severalRunsHaveCorrectedProbabilities()
{
    const Sides first = sidesOf(15, 5);
    const Sides same = {first.after, first.after};
    m_comparison->setEvaluations(runOf(3, first.after),
                                 {runOf(1, first.before), runOf(2, same.before)});
    waitForRows(200);
    auto *runs = m_comparison->findChild<TableView *>(u"comparedRuns"_s);
    QVERIFY(runs->isVisible());
    const QAbstractItemModel *model = runs->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), u"run 1"_s);
    QCOMPARE(model->index(0, 6).data().toString(), u"+5.0 (0.5 to 9.5)"_s);
    QCOMPARE(model->index(0, 7).data().toString(), u"0.083"_s); // twice 0.041
    QCOMPARE(model->index(1, 7).data().toString(), u"too few to tell"_s);
    QVERIFY(label(u"comparedRunsTried"_s)->text().startsWith(u"2 runs were tried"_s));
    runs->selectRow(1);
    QTRY_COMPARE(label(u"comparisonRuns"_s)->text(), u"This run: run 3. Before: run 2."_s);
}

void TestEvaluationComparison::aFileIsLookedAt()
{
    show(15, 5);
    QSignalSpy changed(m_comparison.get(), &EvaluationComparison::currentChanged);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(!changed.isEmpty());
    QVERIFY(m_comparison->current().has_value());
    QCOMPARE(m_comparison->current()->labelled.name, u"000015.txt"_s); // the first that broke
}

void TestEvaluationComparison::filesHaveMoreRoomThanTypes()
{
    show(15, 5);
    const auto *types = m_comparison->findChild<TableView *>(u"comparedTypes"_s);
    m_comparison->resize(900, 500);
    QVERIFY(list()->width() > types->width());
    QVERIFY(types->columnWidth(0) > 80);
    QVERIFY(list()->columnWidth(PairedFilesModel::File) > 80);
    // Where it is narrow they stand below each other.
    m_comparison->resize(560, 500);
    QVERIFY(list()->mapTo(m_comparison.get(), QPoint()).y()
            < types->mapTo(m_comparison.get(), QPoint()).y());
    QVERIFY(list()->columnWidth(PairedFilesModel::File) > 80);
}

void TestEvaluationComparison::escapeEnds()
{
    QSignalSpy ended(m_comparison.get(), &EvaluationComparison::ended);
    QTest::keyClick(m_comparison.get(), Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
}

void TestEvaluationComparison::nothingIsComparedWithoutRuns()
{
    show(15, 5);
    m_comparison->setEvaluations({}, {});
    waitForRows(0);
    QVERIFY(label(u"comparisonWords"_s)->text().isEmpty());
    QVERIFY(!m_comparison->findChild<PairBar *>()->isVisible());
    QVERIFY(!m_comparison->current());
    // No file in common: nothing is said of which is better.
    auto other = std::make_shared<Evaluation>(*runOf(1, {}));
    m_comparison->setEvaluations(runOf(2, sidesOf(1, 1).after), {other});
    QTRY_COMPARE(label(u"comparisonWords"_s)->text(),
                 u"The runs have answered no labelled file in common."_s);
}

QTEST_MAIN(TestEvaluationComparison)
#include "tst_evaluationcomparison.moc"
