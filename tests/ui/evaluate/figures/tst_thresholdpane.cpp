// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/thresholdpane.h"

#include "support/offscreen.h"
#include "ui/evaluate/figures/thresholdstepsmodel.h"
#include "ui/evaluate/figures/thresholdview.h"
#include "ui/widgets/tableview.h"

#include "../sampleevaluation.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

QList<Answered> answers(int files, const Answered &answered)
{
    return QList<Answered>(files, answered);
}

/// Of 150 files at 0.95 one is wrong, of 80 at 0.8 two, of 70 at 0.6 thirty.
EvaluationPtr holding()
{
    return evaluationOf({u"invoice"_s, u"receipt"_s},
                        answers(149, {0, 0, 0.95}) + answers(1, {1, 0, 0.95})
                            + answers(78, {1, 1, 0.8}) + answers(2, {0, 1, 0.8})
                            + answers(40, {1, 1, 0.6}) + answers(30, {0, 1, 0.6}));
}

} // namespace

/// What can be accepted so that few of it is wrong.
class TestThresholdPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theLowestThatHoldsIsSaid();
    void withLessAllowedLessHolds();
    void missingLabelsAreCounted();
    void stepsStandFromTheHighest();
    void theLineGoesFromStepToStep();
    void aStepOfTheTableMovesTheLine();
    void whatHoldsCanBeKept();
    void whatWasKeptSaysIfItIsProven();
    void aTypeNeedsEnoughAnswers();
    void itSaysWhatItRestsOn();

private:
    template<typename Part>
    Part *part(const QString &name) const
    {
        return m_pane->findChild<Part *>(name);
    }
    QString label(const QString &name) const { return part<QLabel>(name)->text(); }
    void show(const EvaluationPtr &evaluation) const;
    QPoint pointOf(qsizetype step) const;

    std::unique_ptr<ThresholdPane> m_pane;
};

void TestThresholdPane::init()
{
    failOnWarnings();
    m_pane = std::make_unique<ThresholdPane>();
    m_pane->resize(520, 760);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestThresholdPane::show(const EvaluationPtr &evaluation) const
{
    QSignalSpy known(m_pane.get(), &ThresholdPane::verdictChanged);
    m_pane->setEvaluation(evaluation);
    QTRY_VERIFY(!known.isEmpty());
}

void TestThresholdPane::theLowestThatHoldsIsSaid()
{
    show(holding());
    const QString said
        = u"At most 5\u00a0% wrong holds from confidence 0.80, for 77\u00a0% of files."_s;
    QCOMPARE(m_pane->verdict(), said);
    QCOMPARE(label(u"thresholdVerdict"_s), said);
    QVERIFY(label(u"thresholdStep"_s).startsWith(u"From 0.80 on, 77"_s));
}

void TestThresholdPane::withLessAllowedLessHolds()
{
    show(holding());
    QSignalSpy known(m_pane.get(), &ThresholdPane::verdictChanged);
    part<QDoubleSpinBox>(u"thresholdAllowed"_s)->setValue(3.5);
    QTRY_COMPARE(known.size(), 1);
    QVERIFY(m_pane->verdict().contains(u"holds from confidence 0.95"_s));
    QCOMPARE(m_pane->promise(), (Promise{0.035, 0.05}));
    part<QComboBox>(u"thresholdLevel"_s)->setCurrentIndex(2);
    QTRY_COMPARE(known.size(), 2);
    QCOMPARE(m_pane->promise(), (Promise{0.035, 0.01}));
    QVERIFY(m_pane->verdict().contains(u"holds from no confidence"_s));
}

void TestThresholdPane::missingLabelsAreCounted()
{
    show(evaluationOf({u"invoice"_s}, answers(40, {0, 0, 0.9})));
    // Of 59 that S5 asks for.
    QCOMPARE(m_pane->verdict(),
             u"At most 5\u00a0% wrong can't be shown with so few labels: at least 19 more are "
             u"needed, all of them answered rightly."_s);
    QVERIFY(!part<QPushButton>(u"thresholdKeep"_s)->isEnabled());
}

void TestThresholdPane::stepsStandFromTheHighest()
{
    show(holding());
    const auto *model = m_pane->findChild<ThresholdStepsModel *>();
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (const int column : {ThresholdStepsModel::Confidence, ThresholdStepsModel::Accepted,
                                 ThresholdStepsModel::Wrong, ThresholdStepsModel::Held})
            cells += model->index(row, column).data().toString();
    }
    const QStringList expected{u"0.95"_s, u"150"_s, u"1 · 0.7\u00a0%"_s, u"✓ holds"_s,
                               u"0.80"_s, u"230"_s, u"3 · 1.3\u00a0%"_s, u"✓ holds"_s,
                               u"0.60"_s, u"300"_s, u"33 · 11\u00a0%"_s, u"✕ fails"_s};
    QCOMPARE(cells, expected);
}

QPoint TestThresholdPane::pointOf(qsizetype step) const
{
    const auto *view = m_pane->findChild<ThresholdView *>();
    const auto chart = std::static_pointer_cast<const ThresholdChart>(view->chart());
    // As the view lays it out: 12 and 6 pixels are around it.
    const QRectF field = chart->field(QRectF(view->rect()).adjusted(12, 6, -12, -6), view->look());
    return QPointF(chart->placeOf(step, field), field.center().y()).toPoint();
}

void TestThresholdPane::theLineGoesFromStepToStep()
{
    show(holding());
    auto *view = m_pane->findChild<ThresholdView *>();
    QCOMPARE(view->step(), std::optional<qsizetype>(1));
    QTest::mouseClick(view, Qt::LeftButton, {}, pointOf(2));
    QCOMPARE(view->step(), std::optional<qsizetype>(2));
    QVERIFY(label(u"thresholdStep"_s).startsWith(u"From 0.60 on, 100"_s));
    QVERIFY(view->accessibleDescription().startsWith(u"From 0.60 on"_s));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->step(), std::optional<qsizetype>(1));
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->step(), std::optional<qsizetype>(0));
    QTest::keyClick(view, Qt::Key_Left); // no further
    QCOMPARE(view->step(), std::optional<qsizetype>(0));
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->step(), std::optional<qsizetype>(2));
    QCOMPARE(part<TableView>(u"thresholdSteps"_s)->currentIndex().row(), 2);
}

void TestThresholdPane::aStepOfTheTableMovesTheLine()
{
    show(holding());
    auto *table = part<TableView>(u"thresholdSteps"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    QCOMPARE(m_pane->findChild<ThresholdView *>()->step(), std::optional<qsizetype>(0));
    QVERIFY(label(u"thresholdStep"_s).startsWith(u"From 0.95 on"_s));
}

void TestThresholdPane::whatHoldsCanBeKept()
{
    show(holding());
    QSignalSpy asked(m_pane.get(), &ThresholdPane::keepAsked);
    auto *keep = part<QPushButton>(u"thresholdKeep"_s);
    QCOMPARE(keep->text(), u"&Keep 0.80"_s);
    QTest::mouseClick(keep, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toDouble(), 0.8);
    QCOMPARE(asked.constFirst().at(1).value<Promise>(), (Promise{0.05, 0.05}));
    auto *view = m_pane->findChild<ThresholdView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End); // 0.60, which fails
    QVERIFY(!keep->isEnabled());
    QVERIFY(!keep->toolTip().isEmpty());
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(keep->text(), u"&Keep 0.95"_s);
    QVERIFY(keep->isEnabled());
    m_pane->setNotKeepable(u"Not this run."_s);
    QVERIFY(!keep->isEnabled());
    QCOMPARE(keep->toolTip(), u"Not this run."_s);
}

void TestThresholdPane::whatWasKeptSaysIfItIsProven()
{
    QVERIFY(!part<QLabel>(u"thresholdKept"_s)->isVisible());
    const KeptThreshold kept{.preset = u"Business"_s,
                             .presetVersion = 12,
                             .by = {.presetHash = "a", .mode = u"FAST"_s, .service = {}},
                             .promise = {0.05, 0.05},
                             .value = 0.86,
                             .at = QDateTime(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC)};
    m_pane->setKept(kept, true);
    QVERIFY(label(u"thresholdKept"_s)
                .startsWith(u"Kept: 0.86 for Business v12, FAST, at most 5\u00a0% wrong, on "_s));
    QVERIFY(label(u"thresholdKept"_s).contains(u"Proven for"_s));
    m_pane->setKept(kept, false);
    QVERIFY(label(u"thresholdKept"_s).contains(u"Unproven for"_s));
    m_pane->setKept({}, false);
    QVERIFY(!part<QLabel>(u"thresholdKept"_s)->isVisible());
}

void TestThresholdPane::aTypeNeedsEnoughAnswers()
{
    const EvaluationPtr evaluation
        = evaluationOf({u"invoice"_s, u"receipt"_s, u"cv"_s},
                       answers(100, {0, 0, 0.9}) + answers(60, {1, 1, 0.9})
                           + answers(59, {2, 2, 0.9}) + answers(40, {0, 0, 0.5}));
    show(evaluation);
    const ShownFigures figures = shownFigures(*evaluation);
    QCOMPARE(figures.ownThresholds, QList<int>({0, 1}));
    m_pane->setOwnThresholds(figures.types, figures.ownThresholds);
    auto *types = part<QComboBox>(u"thresholdType"_s);
    QCOMPARE(types->count(), 3);
    types->setCurrentIndex(1); // invoice
    QTRY_VERIFY(label(u"thresholdStep"_s).contains(u"From 0.50 on, 100"_s));
    QVERIFY(!part<QPushButton>(u"thresholdKeep"_s)->isEnabled());
    // The type stays chosen where its number becomes another, and goes where it is no more.
    m_pane->setOwnThresholds({u"receipt"_s, u"invoice"_s}, {0, 1});
    QCOMPARE(types->currentText(), u"invoice"_s);
    QCOMPARE(types->currentData().toInt(), 1);
    m_pane->setOwnThresholds({u"receipt"_s}, {0});
    QCOMPARE(types->currentIndex(), 0);
}

void TestThresholdPane::itSaysWhatItRestsOn()
{
    auto evaluation = std::make_shared<Evaluation>(*holding());
    for (int i = 0; i < 4; ++i)
        evaluation->files[i].labelled.source = LabelSource::Review;
    evaluation->corrected = 2;
    show(evaluation);
    const QString words = label(u"thresholdConditions"_s);
    QVERIFY2(words.startsWith(u"Rests on 300 labels: 296 from folders, 4 from review."_s),
             qPrintable(words));
    QVERIFY(words.contains(u"2 of them were corrected in review."_s));
    QVERIFY(words.contains(u"drawn by chance"_s));
}

QTEST_MAIN(TestThresholdPane)
#include "tst_thresholdpane.moc"
