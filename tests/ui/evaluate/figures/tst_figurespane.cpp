// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/figurespane.h"

#include "support/offscreen.h"
#include "ui/charts/chartview.h"
#include "ui/evaluate/figures/thresholdpane.h"
#include "ui/evaluate/figures/typefiguresmodel.h"
#include "ui/widgets/tableview.h"

#include "../sampleevaluation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

/// So many files with a label and an answer.
QList<Answered> times(int files, const Answered &answered)
{
    return QList<Answered>(files, answered);
}

/// Three types: invoices are answered well, receipts less so, of contracts there are few, and notes
/// were never seen.
EvaluationPtr sample()
{
    QList<Answered> files = times(54, {0, 0, 0.95}) + times(6, {0, 1, 0.6});
    files += times(30, {1, 1, 0.9}) + times(13, {1, 0, 0.6}) + times(2, {1, noType, 0.3});
    files += times(5, {2, 2, 0.9}) + times(1, {noType, 0, 0.6}) + times(9, {noType, noType, 0.2});
    return evaluationOf({u"invoice"_s, u"receipt"_s, u"contract"_s, u"note"_s}, files);
}

} // namespace

/// What the figures of an evaluation say, beside the matrix.
class TestFiguresPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theWorstTypeIsFirst();
    void figuresHaveTheirIntervals();
    void whatIsNotDefinedIsADash();
    void errorsAreToldByWhatTheyWereAnsweredAs();
    void aTypesFilesCanBeAskedFor();
    void theTableIsCopied();
    void intervalsHaveWordsWhereThereIsRoom();
    void pagesAreOneTabStop();
    void reliabilityIsToldWithItsNumberOfFiles();
    void overConfidenceIsToldOnlyWhereItShows();
    void withoutAnEvaluationThereAreNoFigures();
    void theNewestEvaluationIsShown();

private:
    QAbstractItemModel *model() const { return m_pane->findChild<TypeFiguresModel *>(); }
    QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    QString label(const QString &name) const { return m_pane->findChild<QLabel *>(name)->text(); }
    void show(const EvaluationPtr &evaluation) const;

    std::unique_ptr<FiguresPane> m_pane;
};

void TestFiguresPane::init()
{
    failOnWarnings();
    m_pane = std::make_unique<FiguresPane>();
    m_pane->resize(560, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestFiguresPane::show(const EvaluationPtr &evaluation) const
{
    QSignalSpy shown(model(), &QAbstractItemModel::modelReset);
    m_pane->setEvaluation(evaluation);
    QTRY_VERIFY(!shown.isEmpty());
}

void TestFiguresPane::theWorstTypeIsFirst()
{
    show(sample());
    QCOMPARE(model()->rowCount(), 3); // notes occur neither as a label nor as an answer
    QCOMPARE(cell(0, TypeFiguresModel::Type), u"receipt"_s);
    QCOMPARE(cell(1, TypeFiguresModel::Type), u"invoice"_s);
    QCOMPARE(cell(2, TypeFiguresModel::Type), u"contract"_s); // right, but of too few files
    QCOMPARE(model()->index(2, 0).data(TypeFiguresModel::FewRole).toBool(), true);
    QCOMPARE(model()->index(1, 0).data(TypeFiguresModel::FewRole).toBool(), false);
    QVERIFY(model()
                ->index(2, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"too few to tell"_s));
}

void TestFiguresPane::figuresHaveTheirIntervals()
{
    show(sample());
    QCOMPARE(cell(0, TypeFiguresModel::Support), u"45"_s);
    // 30 of 36, 30 of 45, and 60 of 81.
    QCOMPARE(cell(0, TypeFiguresModel::Precision), u"0.83 (0.68–0.92)"_s);
    QCOMPARE(cell(0, TypeFiguresModel::Recall), u"0.67 (0.52–0.79)"_s);
    QVERIFY(cell(0, TypeFiguresModel::F1).startsWith(u"0.74 ("_s));
    QCOMPARE(label(u"figuresScale"_s), u"95 % intervals, scale 0.5 to 1"_s);
}

void TestFiguresPane::whatIsNotDefinedIsADash()
{
    show(evaluationOf({u"invoice"_s, u"receipt"_s}, times(30, {0, 1, 0.9})));
    QCOMPARE(cell(0, TypeFiguresModel::Type), u"invoice"_s);
    QCOMPARE(cell(0, TypeFiguresModel::Precision), u"–"_s); // never answered
    QCOMPARE(cell(0, TypeFiguresModel::Recall), u"0.00 (0.00–0.11)"_s);
    QCOMPARE(cell(1, TypeFiguresModel::Recall), u"–"_s); // no such label
    QCOMPARE(label(u"figuresScale"_s), u"95 % intervals, scale 0 to 1"_s);
}

void TestFiguresPane::errorsAreToldByWhatTheyWereAnsweredAs()
{
    show(sample());
    QCOMPARE(label(u"figuresErrors"_s), u"14 of 22 errors were answered as invoice."_s);
    show(evaluationOf({u"invoice"_s}, times(3, {0, 0, 0.9})));
    QVERIFY(label(u"figuresErrors"_s).isEmpty());
}

void TestFiguresPane::aTypesFilesCanBeAskedFor()
{
    show(sample());
    QSignalSpy picked(m_pane.get(), &FiguresPane::picked);
    auto *table = m_pane->findChild<TableView *>(u"typeFigures"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(model()->index(0, 2)).center());
    QVERIFY(!picked.isEmpty());
    QCOMPARE(picked.constLast().constFirst().toInt(), 1);
    table->setFocus();
    table->setCurrentIndex(model()->index(2, 0));
    picked.clear();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.constLast().constFirst().toInt(), 2);
}

void TestFiguresPane::theTableIsCopied()
{
    show(sample());
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"copyTypeFigures"_s), Qt::LeftButton);
    const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(rows.at(0).startsWith(u"Type\tn\tAnswered so\tRight\tPrecision"_s));
    QVERIFY(rows.at(1).startsWith(u"receipt\t45\t36\t30\t0.83\t0.68–0.92\t0.67"_s));
    QVERIFY(rows.at(3).contains(u"too few to tell"_s));
}

void TestFiguresPane::intervalsHaveWordsWhereThereIsRoom()
{
    show(sample());
    auto *table = m_pane->findChild<TableView *>(u"typeFigures"_s);
    m_pane->resize(700, 400);
    const int whole = table->columnWidth(TypeFiguresModel::Precision);
    m_pane->resize(340, 400);
    const int narrow = table->columnWidth(TypeFiguresModel::Precision);
    QVERIFY(narrow < whole);
    QVERIFY(table->columnWidth(TypeFiguresModel::Type) > 60);
    int all = 0;
    for (int column = 0; column < TypeFiguresModel::ColumnCount; ++column)
        all += table->columnWidth(column);
    QVERIFY(all <= table->viewport()->width());
}

void TestFiguresPane::pagesAreOneTabStop()
{
    show(sample());
    auto *threshold = m_pane->findChild<QToolButton *>(u"figuresThreshold"_s);
    QTest::mouseClick(threshold, Qt::LeftButton);
    QCOMPARE(m_pane->page(), FiguresPane::Threshold);
    QVERIFY(m_pane->findChild<QWidget *>(u"thresholdPane"_s)->isVisible());
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"figuresByType"_s), Qt::LeftButton);
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"moreThreshold"_s), Qt::LeftButton);
    QCOMPARE(m_pane->page(), FiguresPane::Threshold);
    QVERIFY(threshold->isChecked());
    for (const auto &[page, chart] : {std::pair(FiguresPane::Reliability, u"reliability"_s),
                                      std::pair(FiguresPane::Confidence, u"confidences"_s),
                                      std::pair(FiguresPane::Types, u"typeCounts"_s)}) {
        m_pane->showPage(page);
        auto *view = m_pane->findChild<ChartView *>(chart);
        QVERIFY(view->isVisible());
        QVERIFY(view->chart());
    }
}

void TestFiguresPane::reliabilityIsToldWithItsNumberOfFiles()
{
    // S13: ECE 0.225, Brier 0.24675, of ten.
    const QList<Answered> files{{0, 0, 0.95}, {0, 0, 0.95}, {1, 0, 0.95}, {0, 0, 0.9}, {0, 0, 0.9},
                                {0, 0, 0.8},  {1, 0, 0.8},  {1, 0, 0.6},  {0, 0, 0.5}, {1, 0, 0.5}};
    show(evaluationOf({u"a"_s, u"b"_s}, files));
    const QString words = label(u"reliabilityWords"_s);
    QVERIFY2(words.startsWith(u"ECE 0.2"_s) && words.contains(u"· Brier 0.25 · n = 10."_s),
             qPrintable(words));
    QVERIFY(!words.contains(u"onfident by"_s)); // of ten files nothing can be told
}

void TestFiguresPane::overConfidenceIsToldOnlyWhereItShows()
{
    show(evaluationOf({u"a"_s, u"b"_s}, times(60, {0, 0, 0.9}) + times(40, {0, 1, 0.9})));
    QVERIFY(label(u"reliabilityWords"_s).contains(u"Over-confident by 0.30."_s));
    show(evaluationOf({u"a"_s, u"b"_s}, times(95, {0, 0, 0.5}) + times(5, {0, 1, 0.5})));
    QVERIFY(label(u"reliabilityWords"_s).contains(u"Under-confident by 0.45."_s));
    show(evaluationOf({u"a"_s, u"b"_s}, times(92, {0, 0, 0.9}) + times(8, {0, 1, 0.9})));
    QVERIFY(label(u"reliabilityWords"_s).contains(u"neither too sure"_s));
}

void TestFiguresPane::withoutAnEvaluationThereAreNoFigures()
{
    show(sample());
    m_pane->setEvaluation({});
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(label(u"figuresVerdict"_s).isEmpty());
    for (const QString &chart : {u"reliability"_s, u"confidences"_s, u"typeCounts"_s})
        QVERIFY(!m_pane->findChild<ChartView *>(chart)->chart());
}

void TestFiguresPane::theNewestEvaluationIsShown()
{
    m_pane->setEvaluation(randomEvaluation(30, 5000, 1));
    m_pane->setEvaluation(sample());
    QTRY_COMPARE(model()->rowCount(), 3);
    m_pane->setEvaluation(randomEvaluation(30, 5000, 1));
    m_pane->setEvaluation({});
    QTest::qWait(0);
    QCOMPARE(model()->rowCount(), 0);
}

QTEST_MAIN(TestFiguresPane)
#include "tst_figurespane.moc"
