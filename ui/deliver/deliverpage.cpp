// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/deliverpage.h"

#include "ui/deliver/choosing/jobmenu.h"
#include "ui/deliver/choosing/planbar.h"
#include "ui/deliver/choosing/planfiles.h"
#include "ui/deliver/deliverbar.h"
#include "ui/deliver/history/historypane.h"
#include "ui/deliver/history/stepspane.h"
#include "ui/deliver/planned/plannedactions.h"
#include "ui/deliver/planned/plannedchips.h"
#include "ui/deliver/planned/plannedmodel.h"
#include "ui/deliver/planned/plannedview.h"
#include "ui/deliver/watched/watchedpane.h"
#include "ui/look/icons.h"
#include "ui/review/reviewstrip.h"
#include "ui/widgets/lists/searchfield.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/words/errortext.h"
#include "workflow/delivering/deliveries.h"
#include "workflow/delivering/deliverylook.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cd {

namespace {

constexpr int leastSide = 264;
constexpr int leastContent = 500; // where the plan and the words below wrap to more lines
constexpr auto typingRests = 250ms;

} // namespace

DeliverPage::DeliverPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_look(new DeliveryLook(workspace.table(), workspace.labels(), workspace.hashes(), this))
    , m_deliveries(workspace.deliveries())
    , m_jobMenu(new JobMenu(workspace.table()))
    , m_plan(new PlanBar(*m_jobMenu))
    , m_strip(new ReviewStrip)
    , m_chips(new PlannedChips)
    , m_filter(new SearchField(tr("Filter")))
    , m_model(new PlannedModel(this))
    , m_view(new PlannedView(*m_model))
    , m_bar(new DeliverBar)
    , m_watched(new WatchedPane(workspace))
    , m_history(new HistoryPane(m_deliveries))
    , m_steps(new StepsPane(m_deliveries))
    , m_columns(named(new QSplitter, u"deliverColumns"_s))
    , m_stack(new QStackedWidget)
    , m_sideButton(
          toolButton(u"deliverSideButton"_s, deskIcon(u"clock"_s), tr("History", "of deliveries")))
    , m_none(wrappedText(u"deliverNone"_s, tr("About delivering")))
    , m_noneButton(button(u"deliverNoneButton"_s, tr("New job"), tr("Go to New job")))
{
    setObjectName(u"deliverPage"_s);
    nameApart(*m_strip, u"deliver"_s); // another one is in the review
    m_strip->setObjectName(u"deliverStrip"_s);
    m_planFiles = new PlanFiles(workspace.settings(), *m_strip, this);
    addActions(m_bar->actions());
    layOut();
    connectPlan();
    connectLook();
    connectDeliveries();
    m_plan->setPlan(m_planFiles->kept());
    m_watched->setPlan(m_plan->plan());
    showBottom();
    showState();
}

void DeliverPage::layOut()
{
    m_content = content();
    m_stack->addWidget(message());
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_steps);
    m_side = sideColumn();
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_stack);
    m_columns->addWidget(m_side);
    m_columns->setStretchFactor(0, 1);
    m_columns->setSizes({900, 320});
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    addWidgets(column, {m_strip, m_columns});
    column->setStretchFactor(m_columns, 1);
}

/// Where there is nothing to deliver.
QWidget *DeliverPage::message()
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
    connect(m_noneButton, &QPushButton::clicked, this, &DeliverPage::formAsked);
    return made;
}

QWidget *DeliverPage::content()
{
    auto *made = new QWidget;
    auto *column = withoutMargins(new QVBoxLayout(made));
    column->setSpacing(0);
    auto *files = named(new QWidget, u"plannedPane"_s);
    makePane(*files, tr("Files to deliver"), m_view);
    layOnBase(files);
    auto *inner = withoutMargins(new QVBoxLayout(files));
    inner->setSpacing(0);
    inner->addWidget(filters());
    inner->addWidget(m_view, 1);
    addWidgets(column, {m_plan, hairline(), files, hairline(), m_bar});
    column->setStretchFactor(files, 1);
    made->setMinimumHeight(leastContent);
    return made;
}

QWidget *DeliverPage::filters()
{
    named(m_filter, u"plannedFilter"_s, tr("Filter the files to deliver"));
    m_filter->setMaximumWidth(28 * m_filter->fontMetrics().averageCharWidth());
    m_sideButton->setCheckable(true);
    m_sideButton->setFocusPolicy(Qt::StrongFocus);
    m_sideButton->setToolTip(tr("Watched folders, and what was delivered"));
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(8, 4, 12, 4);
    row->addWidget(m_chips, 1);
    row->addWidget(m_filter, 0, Qt::AlignTop);
    row->addWidget(m_sideButton, 0, Qt::AlignTop);
    return made;
}

QWidget *DeliverPage::sideColumn()
{
    auto *scroll = named(new VerticalScroll(this), u"deliverSide"_s);
    auto *inner = new QWidget;
    auto *column = withoutMargins(new QVBoxLayout(inner));
    column->setSpacing(0);
    addWidgets(column, {m_watched, hairline()});
    column->addWidget(m_history, 1);
    scroll->setWidget(inner);
    layOnBase(scroll);
    layOnBase(inner);
    makePane(*scroll, tr("Watched folders and history"));
    scroll->setMinimumWidth(leastSide);
    return scroll;
}

void DeliverPage::connectPlan()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRests);
    connect(&m_typing, &QTimer::timeout, this, &DeliverPage::ask);
    connect(m_plan, &PlanBar::typed, this, [this] {
        m_typing.start();
        showBottom();
    });
    connect(m_plan, &PlanBar::changed, this, &DeliverPage::ask);
    connect(m_planFiles, &PlanFiles::opened, this, [this](const DeliveryPlan &plan) {
        m_plan->setPlan(plan);
        ask();
    });
    connect(m_jobMenu, &JobMenu::chosen, this, [this](JobKey job) { open({job}); });
    connect(m_jobMenu, &JobMenu::othersAsked, this, &DeliverPage::jobsAsked);
    connect(m_bar, &DeliverBar::openAsked, m_planFiles, &PlanFiles::askForOne);
    connect(m_bar, &DeliverBar::saveAsked, m_planFiles,
            [this] { m_planFiles->askWhereTo(m_plan->plan()); });
    connect(m_chips, &PlannedChips::chosenChanged, m_model, &PlannedModel::setGroup);
    connect(m_filter, &QLineEdit::textChanged, m_model, &PlannedModel::setFilter);
    connect(m_filter, &SearchField::left, m_view, &PlannedView::enter);
    auto *actions = new PlannedActions(m_workspace, *m_model, *m_view);
    connect(actions, &PlannedActions::jobAsked, this, &DeliverPage::jobAsked);
    connect(m_model, &PlannedModel::ordered, this, [this] {
        m_view->setEmptyText(m_model->isFiltered() ? tr("No files match.")
                                                   : tr("This job has no files."));
        if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
            m_view->selectRow(0);
    });
    connect(m_sideButton, &QToolButton::toggled, this, &DeliverPage::showSide);
}

void DeliverPage::connectLook()
{
    connect(m_look, &DeliveryLook::looked, this, &DeliverPage::showLook);
    connect(m_look, &DeliveryLook::progressed, this, &DeliverPage::showBottom);
    connect(&m_workspace.table(), &JobTable::loaded, this, &DeliverPage::openFirst);
    connect(&m_workspace.table(), &JobTable::changed, this, [this] {
        if (m_jobs.isEmpty())
            openFirst();
    });
}

void DeliverPage::connectDeliveries()
{
    connect(&m_deliveries, &Deliveries::changed, this, &DeliverPage::showProgress);
    connect(&m_deliveries, &Deliveries::ended, this, &DeliverPage::sayEnded);
    connect(&m_deliveries, &Deliveries::failed, this, [this](const StoreError &error) {
        m_strip->say(u"failed"_s, ReviewStrip::Kind::Error, errorText(error));
        showProgress();
    });
    connect(m_bar, &DeliverBar::deliverAsked, this, &DeliverPage::deliver);
    connect(m_bar, &DeliverBar::stopAsked, &m_deliveries, &Deliveries::stop);
    connect(&m_deliveries, &Deliveries::loaded, this, &DeliverPage::showSide);
    connect(m_history, &HistoryPane::opened, this, &DeliverPage::showSteps);
    connect(m_steps, &StepsPane::closed, this, &DeliverPage::closeSteps);
}

/// The newest results, unless others were asked for.
void DeliverPage::openFirst()
{
    if (!m_jobs.isEmpty() || !m_workspace.table().isLoaded() || !isVisible())
        return;
    if (const JobKey newest = m_jobMenu->newest(); newest != 0)
        open({newest});
    showState();
}

void DeliverPage::open(const QList<JobKey> &jobs)
{
    m_jobs = jobs;
    m_jobMenu->setJobs(jobs);
    m_chips->choose({});
    m_filter->clear();
    readTypes();
    ask();
    if (m_stack->currentWidget() == m_steps)
        closeSteps();
    showState();
}

/// What was typed last is looked at, and kept for the next time.
void DeliverPage::ask()
{
    m_typing.stop();
    m_planFiles->keep(m_plan->plan());
    m_watched->setPlan(m_plan->plan());
    if (!m_jobs.isEmpty())
        m_look->look(m_jobs, m_plan->plan());
    showBottom();
}

/// Types have the colours that they have with the job's results.
void DeliverPage::readTypes()
{
    m_model->setTypes({});
    if (m_jobs.isEmpty())
        return;
    const JobKey job = m_jobs.constFirst();
    m_workspace.table().readDetails(job, this, [this, job](const StoreResult<JobDetails> &read) {
        const JobRowPtr row = m_workspace.table().find(job);
        if (!read || !row || m_jobs.value(0) != job)
            return;
        const QList<Rule> &rules
            = read->request.rules.isEmpty() ? row->job.rules : read->request.rules;
        QStringList types;
        for (const Rule &rule : rules)
            types += rule.type;
        m_model->setTypes(types);
    });
}

void DeliverPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    openFirst();
    showState();
    if (!event->spontaneous() && !focusWidget())
        m_plan->focusRoot();
}

void DeliverPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSide();
}

QByteArray DeliverPage::saveSizes() const
{
    return m_columns->saveState();
}

void DeliverPage::restoreSizes(const QByteArray &saved)
{
    m_columns->restoreState(saved);
}

} // namespace cd
