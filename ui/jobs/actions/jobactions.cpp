// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/jobactions.h"

#include "ui/jobs/actions/jobchoice.h"
#include "ui/jobs/actions/resubmission.h"
#include "ui/jobs/actions/sendagain.h"
#include "ui/widgets/question.h"
#include "workflow/history/jobedits.h"
#include "workflow/history/jobtable.h"
#include "workflow/sending/jobcancel.h"
#include "workflow/sending/jobremoval.h"
#include "workflow/sending/outbox.h"
#include "workflow/watching/jobmonitor.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cd {

JobActions::JobActions(Workspace &workspace, const JobChoice &choice, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_choice(choice)
    , m_page(*page)
    , m_copyIds(add(u"copyJobIds"_s, tr("&Copy job ID"), u"copy"_s, &JobActions::copyIds))
    , m_refresh(add(u"refreshSelected"_s, tr("&Refresh"), u"refresh"_s, &JobActions::refresh))
    , m_submitAgain(
          add(u"submitAgain"_s, tr("&Submit again…"), u"submit"_s, &JobActions::submitAllAgain))
    , m_submitFailedAgain(add(u"submitFailedAgain"_s, tr("Submit &files without a result again…"),
                              u"duplicate"_s, &JobActions::submitFailedAgain))
    , m_sendAgain(
          add(u"sendAgain"_s, tr("Send &again as it is"), u"upload"_s, &JobActions::sendAgain))
    , m_tryNow(add(u"tryNow"_s, tr("Try &now"), u"play"_s, &JobActions::tryNow))
    , m_goOnWithoutFailed(add(u"goOnWithoutFailed"_s, tr("Submit w&ithout the files that failed"),
                              u"upload"_s, &JobActions::goOnWithoutFailed))
    , m_giveUp(add(u"giveUp"_s, tr("&Give up"), u"remove"_s, &JobActions::giveUp))
    , m_cancel(add(u"cancelJobs"_s, tr("Cancel &on the service…"), u"status-cancelled"_s,
                   &JobActions::cancel))
    , m_remove(add(u"removeOnService"_s, tr("&Delete on the service…"), u"remove"_s,
                   &JobActions::removeOnService))
    , m_stopWatching(
          add(u"stopWatching"_s, tr("Stop &watching"), u"pause"_s, &JobActions::stopWatching))
{
    m_copyIds->setShortcut(QKeySequence::Copy);
    m_copyIds->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(m_copyIds);
    m_submitAgain->setToolTip(tr("A new job with the same files, rules and options"));
    m_sendAgain->setToolTip(tr("Sends the same request again, in this row"));
    m_goOnWithoutFailed->setToolTip(
        tr("Files that could not be uploaded are left out of the job, and stay named in its list"));
    m_giveUp->setToolTip(tr("It won't be sent, but stays in the list for reference"));
    m_stopWatching->setToolTip(
        tr("The service can't cancel this job: it continues and is billed. It just won't be "
           "refreshed automatically; Refresh starts watching it again."));
    update();
}

QAction *JobActions::add(const QString &name, const QString &text, const QString &icon,
                         void (JobActions::*act)())
{
    auto *action = new QAction(QIcon(u":/icons/%1.svg"_s.arg(icon)), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void JobActions::update()
{
    const JobRowPtr one = m_choice.only();
    m_copyIds->setEnabled(m_choice.any(JobTrait::HasId));
    m_refresh->setEnabled(m_choice.any(JobTrait::CanBePolled));
    m_submitAgain->setEnabled(one != nullptr);
    m_submitFailedAgain->setEnabled(one && one->job.status.isFinished()
                                    && one->failedFileCount > 0);
    m_sendAgain->setEnabled(m_choice.any(JobTrait::CanBeSentAgain));
    m_tryNow->setEnabled(m_choice.any(JobTrait::CanBeRetriedNow));
    m_goOnWithoutFailed->setEnabled(m_choice.any(JobTrait::CanGoOnWithoutFailed));
    m_giveUp->setEnabled(m_choice.any(JobTrait::CanBeGivenUp));
    m_cancel->setEnabled(m_choice.any(JobTrait::CanBeCancelled));
    m_remove->setEnabled(m_choice.any(JobTrait::CanBeRemoved));
    m_stopWatching->setEnabled(m_choice.any(JobTrait::CanBeLeft));
}

void JobActions::fill(QMenu &menu) const
{
    menu.addAction(m_copyIds);
    menu.addAction(m_refresh);
    menu.addSeparator();
    menu.addAction(m_submitAgain);
    menu.addAction(m_submitFailedAgain);
    menu.addSeparator();
    menu.addAction(m_sendAgain);
    menu.addAction(m_tryNow);
    menu.addAction(m_goOnWithoutFailed);
    menu.addAction(m_giveUp);
    menu.addAction(m_cancel);
    menu.addAction(m_remove);
    menu.addAction(m_stopWatching);
}

void JobActions::copyIds()
{
    QStringList ids;
    const QList<JobKey> keys = m_choice.those(JobTrait::HasId);
    for (const JobKey key : keys)
        ids.append(m_workspace.table().find(key)->job.id.value);
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void JobActions::refresh()
{
    m_workspace.monitor().refresh(m_choice.all());
}

void JobActions::submitAllAgain()
{
    resubmit(&allAgain);
}

void JobActions::submitFailedAgain()
{
    resubmit(&failedFilesAgain);
}

void JobActions::resubmit(Resubmission (*made)(const JobRow &, const JobDetails &))
{
    const JobRowPtr one = m_choice.only();
    if (!one)
        return;
    const JobKey key = one->key;
    m_workspace.table().readDetails(
        key, this, [this, key, made](const StoreResult<JobDetails> &details) {
            if (!details)
                Q_EMIT notRead(details.error());
            else if (const JobRowPtr row = m_workspace.table().find(key))
                Q_EMIT submitAgain(made(*row, *details));
        });
}

void JobActions::sendAgain()
{
    askToSendAgain(m_workspace, m_choice.those(JobTrait::CanBeSentAgain), &m_page);
}

void JobActions::tryNow()
{
    const QList<JobKey> keys = m_choice.those(JobTrait::CanBeRetriedNow);
    for (const JobKey key : keys)
        m_workspace.outbox().tryNow(key);
}

void JobActions::goOnWithoutFailed()
{
    const QList<JobKey> keys = m_choice.those(JobTrait::CanGoOnWithoutFailed);
    for (const JobKey key : keys)
        m_workspace.outbox().goOnWithoutFailed(key);
}

void JobActions::giveUp()
{
    const QList<JobKey> keys = m_choice.those(JobTrait::CanBeGivenUp);
    for (const JobKey key : keys)
        m_workspace.outbox().giveUp(key);
}

void JobActions::cancel()
{
    const QList<JobKey> keys = m_choice.those(JobTrait::CanBeCancelled);
    ask({.name = u"cancelQuestion"_s,
         .title = keys.size() == 1 ? tr("Stop the job?") : tr("Stop the jobs?"),
         .text = tr("%n submission(s) will be cancelled: whatever has not been sent stays unsent, "
                    "and the service is asked to stop what has not ended.",
                    nullptr, static_cast<int>(keys.size())),
         .more = tr("Existing results are kept. Pages already read may still be billed."),
         //: %n jobs
         .yes = tr("Stop the job(s)", nullptr, static_cast<int>(keys.size())),
         //: %n jobs
         .no = tr("Keep the job(s) running", nullptr, static_cast<int>(keys.size())),
         .role = QMessageBox::DestructiveRole},
        &m_page, [this, keys] { m_workspace.cancelling().cancel(keys); });
}

void JobActions::removeOnService()
{
    const QList<JobKey> keys = m_choice.those(JobTrait::CanBeRemoved);
    ask({.name = u"removeOnServiceQuestion"_s,
         .title = tr("Delete on the service?"),
         .text = tr("The jobs of %n submission(s) will be deleted from the service.", nullptr,
                    static_cast<int>(keys.size())),
         .more = tr("This can't be undone there. On this computer they stay, with their results; "
                    "the files stay on the service."),
         .yes = tr("Delete them there"),
         .no = tr("Keep them"),
         .role = QMessageBox::DestructiveRole},
        &m_page, [this, keys] { m_workspace.removal().remove(keys); });
}

void JobActions::stopWatching()
{
    const QList<JobKey> keys = m_choice.those(JobTrait::CanBeLeft);
    for (const JobKey key : keys)
        m_workspace.edits().stopWatching(key);
}

} // namespace cd
