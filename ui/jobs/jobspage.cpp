// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobspage.h"

#include "ui/jobs/actions/addjobdialog.h"
#include "ui/jobs/actions/jobactions.h"
#include "ui/jobs/actions/tidyactions.h"
#include "ui/jobs/emptyjobs.h"
#include "ui/jobs/filter/statuschips.h"
#include "ui/jobs/filter/viewcontroller.h"
#include "ui/jobs/filter/viewsbutton.h"
#include "ui/jobs/jobsnotice.h"
#include "ui/jobs/list/joblistmodel.h"
#include "ui/jobs/list/joblistview.h"
#include "ui/jobs/list/newrowsbar.h"
#include "ui/look/icons.h"
#include "ui/widgets/lists/searchfield.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/watching/jobmonitor.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

JobsPage::JobsPage(Workspace &workspace, QWidget *parent)
    : FittedPane(parent)
    , m_workspace(workspace)
    , m_model(new JobListModel(workspace.table(), this))
    , m_view(new JobListView(*m_model))
    , m_hits(*m_model, *m_view, workspace.table())
    , m_choice(workspace.table())
    , m_actions(new JobActions(workspace, m_choice, this))
    , m_tidy(new TidyActions(workspace, m_choice, *m_model, this, m_view))
    , m_views(new ViewController(workspace.views(),
                                 {[this] { return content(); },
                                  [this](const ViewContent &content) {
                                      show(content);
                                  }},
                                 this))
    , m_viewsButton(nullptr)
    , m_filter(
          named(new SearchField(tr("Jobs and file names")), u"jobFilter"_s, tr("Filter the jobs")))
    , m_shown(named(new QLabel, u"jobsShown"_s))
    , m_tools(new QToolBar)
    , m_chips(new StatusChips)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyJobs)
    , m_notice(new JobsNotice)
{
    setObjectName(u"jobsPage"_s);
    makePane(*this, tr("Jobs"), m_view);
    m_viewsButton = new ViewsButton(*m_views, this); // asks how the list looks
    fillToolBar(); // before it is laid out: Tab goes through them in the order in which they come
    layOut();
    connectList();
    connectMonitor();
    connectViews();
    showWhatThereIs();
}

JobsPage::~JobsPage() = default;

void JobsPage::setServiceNames(const QHash<QString, QString> &names)
{
    m_model->setServiceNames(names);
}

void JobsPage::layOut()
{
    m_filter->setToolTip(tr("Shows jobs that contain all of these words in any column, including "
                            "hidden ones, or in the name of a file. Put “several words” that "
                            "belong together in quotes. Esc shows all jobs again."));
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    m_shown->hide();
    QAction *icon = m_filter->addAction(deskIcon(u"search"_s), QLineEdit::LeadingPosition);
    icon->setObjectName(u"jobFilterIcon"_s);
    icon->setText(m_filter->accessibleName());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    // A few rows can be read at any size.
    m_stack->setMinimumHeight(6 * fontMetrics().lineSpacing());
    auto *top = new QHBoxLayout;
    top->addWidget(m_viewsButton);
    top->addWidget(m_filter, 1);
    top->addWidget(m_shown);
    top->addWidget(m_tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 4);
    layout->addLayout(top);
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notice);
    auto *bar = new NewRowsBar(*m_model, *m_view);
    connect(bar, &NewRowsBar::clicked, m_view, &JobListView::showNewest);
}

void JobsPage::connectList()
{
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_hits.takeWords(typed); });
    connect(m_filter, &QLineEdit::textChanged, m_model, &JobListModel::setFilter);
    connect(m_filter, &SearchField::left, this, &JobsPage::goToList);
    connect(m_chips, &StatusChips::chosenChanged, m_model, &JobListModel::setGroups);
    connect(m_chips, &StatusChips::archiveChanged, m_model, &JobListModel::setArchived);
    connect(m_model, &JobListModel::countsChanged, m_chips,
            [this] { m_chips->setCounts(m_model->counts(), m_model->archivedCounts()); });
    connect(&m_workspace.table(), &JobTable::loaded, this, &JobsPage::showWhatThereIs);
    connect(m_model, &JobListModel::orderCame, this, [this] {
        findWanted();
        m_hits.seek();
        showWhatThereIs();
    });
    connect(m_model, &JobListModel::waitingChanged, this, &JobsPage::tellShown);
    connect(m_view, &JobListView::currentJobChanged, this, &JobsPage::currentJobChanged);
    connect(m_view, &QAbstractItemView::activated, this, &JobsPage::opened);
    connectActions();
    connect(m_view, &QWidget::customContextMenuRequested, this, &JobsPage::openMenu);
    const auto tellWhere = [this] {
        m_empty->setLocal(m_workspace.session().isLocal());
    };
    connect(&m_workspace.session(), &Session::changed, m_empty, tellWhere);
    tellWhere();
    connect(m_empty, &EmptyJobs::samplesWanted, this, &JobsPage::samplesAsked);
    connect(m_empty, &EmptyJobs::connectWanted, this, &JobsPage::connectionAsked);
    connect(m_empty, &EmptyJobs::fetchWanted, this, &JobsPage::fetchList);
    connect(m_empty, &EmptyJobs::addWanted, this, &JobsPage::openAddJob);
    connect(m_empty, &EmptyJobs::clearFilterWanted, this, [this] { clearFilter(false); });
    connect(m_empty, &EmptyJobs::archiveWanted, this, [this] { clearFilter(true); });
}

void JobsPage::connectActions()
{
    connect(m_view, &JobListView::selectedJobsChanged, this,
            [this] { m_choice.set(m_view->selectedJobs()); });
    connect(&m_workspace.table(), &JobTable::changed, &m_choice, &JobChoice::refresh);
    connect(&m_choice, &JobChoice::changed, this, [this] {
        m_actions->update();
        m_tidy->update();
    });
    connect(m_actions, &JobActions::submitAgain, this, [this](const Resubmission &again) {
        Q_EMIT submitAgain(again.request, again.files, again.label, again.replaces);
    });
    connect(m_actions, &JobActions::deliverAsked, this, &JobsPage::deliverAsked);
    connect(m_actions, &JobActions::reviewAsked, this, &JobsPage::reviewAsked);
    connect(m_actions, &JobActions::compareAsked, this, [this](const QList<JobKey> &jobs) {
        const bool isSecond = currentJob() == jobs.constLast();
        Q_EMIT compareAsked(jobs.at(isSecond ? 1 : 0), jobs.at(isSecond ? 0 : 1));
    });
    connect(m_actions, &JobActions::rulesWanted, this, &JobsPage::rulesWanted);
    connect(m_actions, &JobActions::said, this, [this](const QString &text) { notice(text); });
    connect(m_actions, &JobActions::notRead, this,
            [this](const StoreError &error) { notice(errorText(error), true); });
    connect(m_tidy, &TidyActions::retryAllAsked, this, &JobsPage::submitAllAgain);
    connect(m_tidy, &TidyActions::deleting, m_view, &JobListView::leaveSelection);
    connect(m_tidy, &TidyActions::said, this, [this](const QString &text) { notice(text); });
    connect(m_tidy, &TidyActions::stepped, m_notice, &JobsNotice::sayStep);
    connect(m_tidy, &TidyActions::cameBack, this, &JobsPage::selectReturned);
    connect(m_notice, &JobsNotice::undoing, m_view, qOverload<>(&QWidget::setFocus));
}

void JobsPage::connectViews()
{
    connect(m_filter, &QLineEdit::textChanged, m_views, &ViewController::listChanged);
    connect(m_chips, &StatusChips::chosenChanged, m_views, &ViewController::listChanged);
    connect(m_chips, &StatusChips::archiveChanged, m_views, &ViewController::listChanged);
    connect(m_view, &JobListView::columnsChanged, m_views, &ViewController::listChanged);
    connect(m_views, &ViewController::chosen, this, &JobsPage::viewChosen);
    connect(m_views, &ViewController::failed, this,
            [this](const QString &text) { notice(text, true); });
}

void JobsPage::fillTidyMenu(QMenu &menu) const
{
    m_actions->fillMainMenu(menu);
    menu.addSeparator();
    m_tidy->fillMainMenu(menu);
}

void JobsPage::fillJobMenu(QMenu &menu) const
{
    m_actions->fill(menu);
    menu.addSeparator();
    m_tidy->fillJobMenu(menu);
}

void JobsPage::retry(const QList<Resubmission> &all)
{
    m_tidy->retry(all);
}

std::optional<JobKey> JobsPage::currentJob() const
{
    return m_view->currentJob();
}

QList<JobKey> JobsPage::selectedJobs() const
{
    return m_view->selectedJobs();
}

void JobsPage::selectJob(JobKey key)
{
    if (m_view->selectJob(key)) {
        m_wanted.reset();
        return;
    }
    m_wanted = key;
    m_model->findPlace(key);
}

void JobsPage::selectJobs(QList<JobKey> keys)
{
    keys.removeIf([this](JobKey key) { return !m_workspace.table().contains(key); });
    if (keys.isEmpty())
        return;
    if (keys.size() == 1)
        return selectJob(keys.constFirst());
    m_model->showWaiting();
    const bool areShown = std::all_of(keys.cbegin(), keys.cend(),
                                      [this](JobKey key) { return m_model->rowOf(key); });
    if (!areShown)
        clearFilter(isArchived(*m_workspace.table().find(keys.constLast())));
    m_view->expect(keys, keys.constLast());
}

/// They come into the list a moment later, unless it shows others: the archive, say. To select very
/// many, the window would have to wait.
void JobsPage::selectReturned(QList<JobKey> keys)
{
    constexpr qsizetype fewEnough = 5000;
    if (keys.size() > fewEnough)
        keys = keys.last(1);
    keys.removeIf([this](JobKey key) {
        const JobRowPtr row = m_workspace.table().find(key);
        return !row || isArchived(*row) != m_model->question().archived;
    });
    if (!keys.isEmpty())
        m_view->expect(keys, keys.constLast());
}

// The order that was just made knows every job of the table: one that is missing is hidden.
void JobsPage::findWanted()
{
    if (!m_wanted || m_view->selectJob(*m_wanted))
        m_wanted.reset();
    else if (const JobRowPtr row = m_workspace.table().find(*m_wanted))
        clearFilter(isArchived(*row));
}

void JobsPage::goToList()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_view->selectionModel()->hasSelection()) {
        const QModelIndex current = m_view->currentIndex();
        m_view->selectJob(m_model->key(current.isValid() ? current.row() : 0));
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void JobsPage::tellShown()
{
    const JobQuestion &question = m_model->question();
    const bool isFiltered = !question.words.isEmpty() || !question.groups.isEmpty();
    //: how many jobs the list shows, of all: "38 of 262"
    m_shown->setText(
        tr("%1 of %2").arg(countText(m_model->rowCount()), countText(m_model->countOfAll())));
    m_shown->setVisible(isFiltered);
}

void JobsPage::refresh()
{
    const QList<JobKey> keys = m_view->selectedJobs();
    if (keys.isEmpty())
        m_workspace.monitor().refreshAll();
    else
        m_workspace.monitor().refresh(keys);
}

void JobsPage::offerSamples()
{
    m_empty->offerSamples();
}

void JobsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void JobsPage::openViews()
{
    m_viewsButton->menu()->popup(m_viewsButton->mapToGlobal(m_viewsButton->rect().bottomLeft()));
}

void JobsPage::clearFilter(bool archive)
{
    m_hits.forget(); // whoever asks for this says what is to be selected
    show(ViewContent{.archived = archive});
}

EmptyJobs::Reason JobsPage::whyEmpty() const
{
    const JobQuestion &question = m_model->question();
    if (!question.words.isEmpty() || !question.groups.isEmpty())
        return EmptyJobs::Reason::Filtered;
    if (!m_workspace.table().isLoaded())
        return EmptyJobs::Reason::Reading;
    if (question.archived)
        return EmptyJobs::Reason::ArchiveEmpty;
    return m_workspace.table().count() > 0 ? EmptyJobs::Reason::AllArchived
                                           : EmptyJobs::Reason::NoJobs;
}

void JobsPage::showWhatThereIs()
{
    const bool empty
        = m_model->rowCount() == 0 && m_model->waitingCount() == 0 && !m_model->isLooking();
    tellShown();
    m_empty->setReason(whyEmpty());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
}

ViewContent JobsPage::content() const
{
    return {.words = m_filter->text().trimmed(),
            .groups = m_chips->chosen(),
            .archived = m_chips->showsArchive(),
            .sorting = m_view->sorting(),
            .columns = m_view->columns()};
}

void JobsPage::show(const ViewContent &content)
{
    m_view->setColumns(content.columns);
    if (content.sorting)
        m_view->setSorting(*content.sorting);
    m_filter->setText(content.words);
    m_chips->choose(content.groups);
    m_model->setGroups(content.groups);
    m_chips->chooseArchive(content.archived);
    m_model->setArchived(content.archived);
    m_views->listChanged();
}

QByteArray JobsPage::saveState() const
{
    QJsonArray selected;
    const QList<JobKey> keys = m_view->selectedJobs();
    for (const JobKey key : keys)
        selected.append(key);
    const QJsonObject state{{u"view"_s, m_views->current()},
                            {u"list"_s, toJson(content())},
                            {u"selected"_s, selected},
                            {u"current"_s, m_view->currentJob().value_or(0)}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void JobsPage::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    if (state.isEmpty())
        return;
    show(viewContentFromJson(state["list"_L1].toObject()));
    m_views->restore(state["view"_L1].toString());
    QList<JobKey> selected;
    const QJsonArray keys = state["selected"_L1].toArray();
    for (const auto &key : keys)
        selected.append(key.toInteger());
    const JobKey current = state["current"_L1].toInteger();
    m_view->expect(selected, current > 0 ? std::optional(current) : std::nullopt);
}

} // namespace cd
