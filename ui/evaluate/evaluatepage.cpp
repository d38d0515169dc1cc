// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/evaluatepage.h"

#include "store/settings/settings.h"
#include "ui/document/documentpane.h"
#include "ui/evaluate/compare/evaluationcomparison.h"
#include "ui/evaluate/evaluatebar.h"
#include "ui/evaluate/evaluatewords.h"
#include "ui/evaluate/figures/figurespane.h"
#include "ui/evaluate/figures/thresholdkeeper.h"
#include "ui/evaluate/figurestrip.h"
#include "ui/evaluate/files/evaluatedfilespane.h"
#include "ui/evaluate/files/evaluatedfilesview.h"
#include "ui/evaluate/follow/followactions.h"
#include "ui/evaluate/labelsetmenu.h"
#include "ui/evaluate/matrix/confusionpane.h"
#include "ui/look/icons.h"
#include "ui/review/labelnote.h"
#include "ui/review/reviewstrip.h"
#include "ui/review/side/whypane.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/twopanes.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/words/errortext.h"
#include "ui/words/servicewords.h"
#include "workflow/evaluating/labelsets.h"
#include "workflow/history/jobtable.h"
#include "workflow/review/review.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QDataStream>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr auto removedTopic = "removed"_L1;
constexpr auto failedTopic = "failed"_L1;
constexpr int besideWidth = 900; // of a window of 950, without the side bar's icons

QSplitter *oneBelowTheOther(const QString &name, std::initializer_list<QWidget *> panes)
{
    auto *made = named(new QSplitter(Qt::Vertical), name);
    made->setChildrenCollapsible(false);
    for (QWidget *pane : panes)
        made->addWidget(pane);
    return made;
}

} // namespace

EvaluatePage::EvaluatePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sets(workspace.labelSets())
    , m_evaluator(workspace.evaluator())
    , m_files(workspace.table())
    , m_menu(new LabelSetMenu(m_sets, this))
    , m_strip(new ReviewStrip)
    , m_follow(new FollowActions(workspace, *m_strip, this))
    , m_bar(new EvaluateBar(*m_menu->menu(), *m_follow->menu(), workspace.table(),
                            workspace.profiles()))
    , m_figures(new FigureStrip)
    , m_stack(new QStackedWidget)
    , m_none(wrappedText(u"evaluateNone"_s, tr("About the labels")))
    , m_noneButton(button(u"evaluateNoneButton"_s, {}, tr("What to do now")))
    , m_columns(new TwoPanes(u"evaluateColumns"_s, besideWidth))
    , m_main(new QStackedWidget)
    , m_matrix(new ConfusionPane)
    , m_list(new EvaluatedFilesPane(workspace, m_matrix->model()))
    , m_comparison(new EvaluationComparison([this](JobKey run) {
        const JobRowPtr row = m_workspace.table().find(run);
        return row ? runText(*row, m_workspace.profiles()) : QString();
    }))
    , m_byType(new FiguresPane)
    , m_keeper(new ThresholdKeeper(workspace.keptThresholds(), workspace.table(),
                                   m_byType->thresholds(), this))
    , m_document(named(new DocumentPane(workspace), u"evaluateDocument"_s))
    , m_why(new WhyPane(workspace))
{
    setObjectName(u"evaluatePage"_s);
    // Others of them are in the review.
    nameApart(*m_document, u"evaluate"_s);
    nameApart(*m_why, u"evaluate"_s);
    nameApart(*m_strip, u"evaluate"_s);
    m_strip->setObjectName(u"evaluateStrip"_s);
    layOut();
    addActions();
    connectSets();
    connectEvaluator();
    connectParts();
    showBar();
    showState();
}

void EvaluatePage::layOut()
{
    m_stack->addWidget(message());
    m_stack->addWidget(content());
    addWidgets(withoutMargins(new QVBoxLayout(this)),
               {m_bar, hairline(), m_strip, m_menu->note(), m_stack});
    layout()->setSpacing(0);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_stack, 1);
}

/// Where there is nothing to look at.
QWidget *EvaluatePage::message()
{
    auto *made = new QWidget;
    layOnBase(made);
    auto *column = new QVBoxLayout(made);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    column->addStretch(1);
    column->addWidget(m_none);
    column->addWidget(m_noneButton, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return made;
}

QWidget *EvaluatePage::content()
{
    layOnBase(m_document);
    layOnBase(m_why);
    makePane(*m_document, tr("Document"));
    m_left = oneBelowTheOther(u"evaluateLeft"_s, {m_matrix, m_list});
    m_right = oneBelowTheOther(u"evaluateRight"_s, {m_byType, m_document, m_why});
    m_left->setSizes({3'000, 2'800});
    m_right->setSizes({3'000, 2'000, 800});
    m_main->addWidget(m_left);
    m_main->addWidget(m_comparison);
    m_columns->addWidget(m_main);
    m_columns->addWidget(m_right);
    m_columns->setShares({4, 3}, {3, 2});
    auto *made = new QWidget;
    auto *column = withoutMargins(new QVBoxLayout(made));
    column->setSpacing(0);
    auto *scroll = named(new VerticalScroll(this), u"evaluateScroll"_s); // a small screen is enough
    scroll->setWidget(m_columns);
    layOnBase(scroll);
    addWidgets(column, {m_figures, hairline(), scroll});
    column->setStretchFactor(scroll, 1);
    return made;
}

void EvaluatePage::addActions()
{
    auto *takeBack
        = named(new QAction(deskIcon(u"undo"_s), tr("Take back the last decision"), this),
                u"evaluateTakeBack"_s);
    takeBack->setShortcut(QKeySequence::Undo);
    takeBack->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(takeBack);
    // From a menu elsewhere it would be about something that nobody sees.
    connect(takeBack, &QAction::triggered, this, [this] {
        if (isVisible())
            m_workspace.review().takeBack();
        else
            Q_EMIT asked();
    });
    const auto enable = [this, takeBack] {
        takeBack->setEnabled(m_workspace.review().canTakeBack());
    };
    connect(&m_workspace.review(), &Review::newestChanged, takeBack, enable);
    enable();
}

void EvaluatePage::connectSets()
{
    connect(m_menu, &LabelSetMenu::chosen, this, &EvaluatePage::chooseSet);
    connect(m_menu, &LabelSetMenu::removed, this, &EvaluatePage::sayRemoved);
    connect(&m_sets, &LabelSets::changed, this, [this] {
        const EvaluationChoice &choice = m_evaluator.choice();
        if (!m_isAsked)
            openFirst();
        else if (choice.set == 0 || !m_sets.find(choice.set))
            chooseSet(m_sets.sets().isEmpty() ? 0 : m_sets.sets().constFirst().id, 0);
        showBar();
        showState();
    });
}

void EvaluatePage::connectEvaluator()
{
    connect(&m_evaluator, &Evaluator::evaluated, this, [this] {
        m_strip->drop(failedTopic);
        showEvaluation();
    });
    connect(&m_evaluator, &Evaluator::macroF1IntervalKnown, this, [this] {
        if (const EvaluationPtr evaluation = m_evaluator.evaluation())
            m_figures->tell(*evaluation, m_evaluator.macroF1Interval());
    });
    connect(&m_evaluator, &Evaluator::runsChanged, this, [this] {
        showBar();
        showState();
    });
    connect(&m_evaluator, &Evaluator::ended, this, &EvaluatePage::showState);
    connect(&m_evaluator, &Evaluator::failed, this, [this](const StoreError &error) {
        m_strip->say(failedTopic, ReviewStrip::Kind::Error, errorText(error));
        showState();
    });
    connect(&m_workspace.table(), &JobTable::loaded, this, &EvaluatePage::openFirst);
}

void EvaluatePage::connectParts()
{
    connect(m_bar, &EvaluateBar::partChosen, this, [this](SetPart part) {
        EvaluationChoice choice = m_evaluator.choice();
        choice.part = part;
        open(choice);
    });
    connect(m_bar, &EvaluateBar::runChosen, this, [this](JobKey run) {
        EvaluationChoice choice = m_evaluator.choice();
        choice.run = run;
        choice.others.removeAll(run);
        open(choice);
    });
    connect(m_bar, &EvaluateBar::othersChosen, this, &EvaluatePage::compareWith);
    connect(m_comparison, &EvaluationComparison::ended, this, [this] { compareWith({}); });
    connect(m_comparison, &EvaluationComparison::currentChanged, this, &EvaluatePage::showFile);
    connect(m_byType, &FiguresPane::picked, &m_matrix->view(), &ConfusionView::chooseLabel);
    connect(m_bar, &EvaluateBar::reportAsked, m_follow, &FollowActions::saveReport);
    connect(m_bar, &EvaluateBar::runAsked, m_follow, &FollowActions::runAgain);
    connect(m_follow, &FollowActions::reviewAsked, this, &EvaluatePage::reviewAsked);
    connect(m_noneButton, &QPushButton::clicked, this, [this] {
        if (m_sets.sets().isEmpty())
            m_menu->fromFolder()->trigger();
        else
            m_follow->runAgain();
    });
    connect(&m_matrix->view(), &ConfusionView::chosenChanged, this,
            [this] { m_list->setChosen(m_matrix->view().chosen()); });
    connect(&m_matrix->model(), &ConfusionModel::shownChanged, m_list,
            &EvaluatedFilesPane::followMatrix);
    connect(&m_matrix->view(), &ConfusionView::entered, &m_list->view(),
            &EvaluatedFilesView::enter);
    connect(m_figures, &FigureStrip::unjudgedAsked, this, [this] { m_list->setUnjudged(true); });
    connect(m_list, &EvaluatedFilesPane::currentChanged, this, &EvaluatePage::showFile);
    connect(m_list, &EvaluatedFilesPane::reviewAsked, this, &EvaluatePage::reviewAsked);
    connect(m_list, &EvaluatedFilesPane::wordsAsked, this, &EvaluatePage::wordsAsked);
    connect(&m_files, &JobFiles::wasRead, this, &EvaluatePage::showFile);
    followKeys(*m_menu->fromFolder(), this, [this] { showState(); });
}

bool EvaluatePage::isComparing() const
{
    return m_main->currentWidget() == m_comparison;
}

void EvaluatePage::compareWith(const QList<JobKey> &others)
{
    EvaluationChoice choice = m_evaluator.choice();
    choice.others = others;
    if (const EvaluationPtr evaluation = m_evaluator.evaluation())
        choice.run = evaluation->run; // a newer one would take its place
    open(choice);
}

void EvaluatePage::openFirst()
{
    if (m_isAsked || !m_workspace.table().isLoaded() || !m_sets.isLoaded() || !isVisible())
        return;
    const Settings &settings = m_workspace.settings();
    EvaluationChoice choice{.set = settings.value(setting::evaluatedSet)};
    if (!m_sets.find(choice.set))
        choice.set = m_sets.sets().isEmpty() ? 0 : m_sets.sets().constFirst().id;
    if (choice.set != 0)
        open(choice);
    showState();
}

void EvaluatePage::open(const EvaluationChoice &choice)
{
    m_isAsked = true;
    m_workspace.settings().set(setting::evaluatedSet, choice.set);
    m_menu->setCurrent(choice.set, choice.version);
    m_evaluator.choose(choice);
    showBar();
    showState();
}

/// The same part of it; a run has other files.
void EvaluatePage::chooseSet(LabelSetId set, int version)
{
    EvaluationChoice choice = m_evaluator.choice();
    if (choice.set != set) {
        choice.run = 0;
        choice.others.clear();
    }
    choice.set = set;
    choice.version = version;
    open(choice);
}

void EvaluatePage::sayRemoved(const LabelSet &set)
{
    m_strip->say(removedTopic, ReviewStrip::Kind::Information,
                 //: %1: a set of labels
                 tr("%1 was removed.").arg(set.name), {tr("Undo"), [this, id = set.id] {
                                                           m_sets.restore(id);
                                                           chooseSet(id, 0);
                                                       }});
}

void EvaluatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    openFirst();
    showState();
}

QByteArray EvaluatePage::saveSizes() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_columns->saveSizes() << m_left->saveState() << m_right->saveState();
    return saved;
}

void EvaluatePage::restoreSizes(const QByteArray &saved)
{
    QDataStream stream(saved);
    stream.setVersion(QDataStream::Qt_6_4);
    QByteArray columns;
    QByteArray left;
    QByteArray right;
    stream >> columns >> left >> right;
    if (stream.status() != QDataStream::Ok)
        return;
    m_columns->restoreSizes(columns);
    m_left->restoreState(left);
    m_right->restoreState(right);
}

} // namespace cd
