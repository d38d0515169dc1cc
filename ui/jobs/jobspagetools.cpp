// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tools of the list and its menu: looking at jobs, bringing in others, and what came of it.

#include "ui/jobs/actions/addjobdialog.h"
#include "ui/jobs/actions/jobactions.h"
#include "ui/jobs/actions/tidyactions.h"
#include "ui/jobs/filter/columnsmenu.h"
#include "ui/jobs/jobsnotice.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/list/joblistview.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/jobname.h"
#include "workflow/history/jobtable.h"
#include "workflow/importing/jobimport.h"
#include "workflow/sending/jobcancel.h"
#include "workflow/sending/jobremoval.h"
#include "workflow/storage/filecleanup.h"
#include "workflow/watching/jobmonitor.h"
#include "workflow/workspace.h"

#include "ui/look/icons.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// Only what can be done now is worth reading.
void leaveOutWhatCannotBe(QMenu &menu)
{
    const QList<QAction *> all = menu.actions();
    for (QAction *action : all) {
        if (!action->isEnabled())
            menu.removeAction(action);
    }
}

} // namespace

void JobsPage::fillToolBar()
{
    m_tools->setObjectName(u"jobTools"_s);
    m_tools->setAccessibleName(tr("Tools of the list"));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_tools->setIconSize({size, size});
    const auto add
        = [this](const QString &name, const QIcon &icon, const QString &text, const QString &help) {
              QAction *action = m_tools->addAction(icon, text);
              action->setObjectName(name);
              action->setToolTip(help);
              m_tools->widgetForAction(action)->setObjectName(name + u"Button"_s);
              m_tools->widgetForAction(action)->setAccessibleName(text);
              return action;
          };
    const auto opens = [this](QAction *action, QMenu *menu) {
        action->setMenu(menu);
        static_cast<QToolButton *>(m_tools->widgetForAction(action))
            ->setPopupMode(QToolButton::InstantPopup);
    };
    QAction *refreshing = add(u"refreshJobs"_s, deskIcon(u"refresh"_s), tr("Refresh"), {});
    connect(refreshing, &QAction::triggered, this, &JobsPage::refresh);
    followKeys(*refreshing, this, [refreshing] {
        refreshing->setToolTip(
            withKeys(tr("Ask the service about the selected jobs, or about all"), *refreshing));
    });
    m_pause = add(u"pauseMonitoring"_s, deskIcon(u"pause"_s), tr("Pause"), {});
    m_pause->setCheckable(true);
    static_cast<QToolButton *>(m_tools->widgetForAction(m_pause))
        ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon); // two bars alone say little
    connect(m_pause, &QAction::triggered, this,
            [this](bool paused) { m_workspace.monitor().setPaused(paused); });
    auto *columns = new ColumnsMenu(*m_view);
    opens(add(u"chooseColumns"_s, deskIcon(u"columns"_s), tr("Columns"),
              tr("Choose which columns the list shows")),
          columns);
    QAction *others = add(u"otherJobs"_s, {}, u"⋯"_s, tr("Bring other jobs into the list"));
    m_tools->widgetForAction(others)->setAccessibleName(tr("Other jobs"));
    opens(others, buildOthersMenu());
    (new OneTabStop(m_tools))->setTools(*m_tools);
    QHeaderView *header = m_view->horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, columns,
            [header, columns](const QPoint &at) { columns->popup(header->mapToGlobal(at)); });
}

/// What brings in jobs that were submitted elsewhere.
QMenu *JobsPage::buildOthersMenu()
{
    auto *menu = named(new QMenu(this), u"otherJobsMenu"_s);
    menu->setToolTipsVisible(true);
    const auto add = [menu](const QString &name, const QString &text, const QString &help) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setToolTip(help);
        return action;
    };
    connect(add(u"addJob"_s, tr("Add by ID…"),
                tr("Watch jobs that were submitted elsewhere, by their IDs")),
            &QAction::triggered, this, &JobsPage::openAddJob);
    connect(add(u"fetchList"_s, tr("Fetch the service's list"),
                tr("Add all jobs on the service to the list, page by page")),
            &QAction::triggered, this, &JobsPage::fetchList);
    return menu;
}

void JobsPage::connectMonitor()
{
    JobMonitor &monitor = m_workspace.monitor();
    connect(&monitor, &JobMonitor::pausedChanged, this, &JobsPage::showPaused);
    connect(&monitor, &JobMonitor::failed, this, &JobsPage::noticeError);
    connect(&m_workspace.jobImport(), &JobImport::failed, this, &JobsPage::noticeError);
    connect(&m_workspace.cancelling(), &JobCancel::failed, this, &JobsPage::noticeError);
    connect(&m_workspace.removal(), &JobRemoval::failed, this, &JobsPage::noticeError);
    connect(&m_workspace.removal(), &JobRemoval::removed, this, [this](JobKey key) {
        if (const JobRowPtr row = m_workspace.table().find(key))
            notice(
                tr("“%1” was deleted from the service. It stays in your list.").arg(jobName(*row)));
    });
    connect(&m_workspace.cleanup(), &FileCleanup::failed, this, [this](const ServiceError &error) {
        notice(tr("An uploaded file could not be deleted on the service. File, Usage and prices "
                  "shows what "
                  "is kept there. %1")
                   .arg(errorText(error)));
    });
    connect(&m_workspace.table(), &JobTable::added, this, &JobsPage::selectAwaited);
    connect(&m_workspace.jobImport(), &JobImport::belongsTo, this, &JobsPage::selectJob);
    connect(&m_workspace.jobImport(), &JobImport::listFetched, this, [this](int added, int known) {
        notice(tr("The service's list has been fetched: %1, %2.")
                   .arg(tr("%n new", "jobs", added), tr("%n known", "jobs", known)));
    });
    showPaused(monitor.isPaused());
}

void JobsPage::showPaused(bool paused)
{
    m_pause->setChecked(paused);
    m_pause->setIcon(deskIcon(paused ? u"play"_s : u"pause"_s));
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(paused ? tr("Automatic refresh is paused. Resume it.")
                               : tr("Pause automatic refresh"));
    m_tools->widgetForAction(m_pause)->setAccessibleName(m_pause->text());
}

void JobsPage::openMenu(const QPoint &at)
{
    if (!m_view->indexAt(at).isValid())
        return;
    auto *menu = named(new QMenu(this), u"jobMenu"_s);
    menu->setToolTipsVisible(true);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillJobMenu(*menu);
    leaveOutWhatCannotBe(*menu);
    m_view->setMenuOpen(true);
    connect(menu, &QMenu::aboutToHide, m_view, [this] { m_view->setMenuOpen(false); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void JobsPage::openAddJob()
{
    auto *dialog = new AddJobDialog(this);
    connect(dialog, &AddJobDialog::chosen, this, [this](const QList<JobId> &ids) {
        m_awaited = QSet<JobId>(ids.cbegin(), ids.cend());
        selectAwaited(m_workspace.table().keys());
        for (const JobId &id : ids)
            m_workspace.jobImport().addJob(id);
    });
    openOnce(dialog);
}

void JobsPage::selectAwaited(const QList<JobKey> &keys)
{
    if (m_awaited.isEmpty())
        return;
    for (const JobKey key : keys) {
        const JobRowPtr row = m_workspace.table().find(key);
        if (row && m_awaited.remove(row->job.id))
            selectJob(key);
    }
}

void JobsPage::fetchList()
{
    notice(tr("Fetching the service's list, page by page…"));
    m_workspace.jobImport().fetchList();
}

void JobsPage::notice(const QString &text, bool isError)
{
    m_notice->say(text, isError);
}

void JobsPage::noticeError(const ServiceError &error)
{
    notice(errorText(error), true);
}

} // namespace cd
