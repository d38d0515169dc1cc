// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobactions.h"

#include "ui/jobs/resubmission.h"
#include "ui/jobs/sendagain.h"
#include "workflow/desk.h"
#include "workflow/jobmonitor.h"
#include "workflow/jobtable.h"
#include "workflow/outbox.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

bool canBeSentAgain(const JobRow &row)
{
    return row.submission == SubmissionState::Refused || row.submission == SubmissionState::GivenUp
        || row.submission == SubmissionState::Unsure;
}

bool canBeGivenUp(const JobRow &row)
{
    return row.submission == SubmissionState::Queued || row.submission == SubmissionState::Unsure;
}

bool isQueued(const JobRow &row)
{
    return row.submission == SubmissionState::Queued;
}

bool hasId(const JobRow &row)
{
    return !row.job.id.isEmpty();
}

} // namespace

JobActions::JobActions(Desk &desk, QWidget *page)
    : QObject(page)
    , m_desk(desk)
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
    , m_giveUp(add(u"giveUp"_s, tr("&Give up"), u"remove"_s, &JobActions::giveUp))
{
    m_copyIds->setShortcut(QKeySequence::Copy);
    m_copyIds->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(m_copyIds);
    m_submitAgain->setToolTip(tr("A new job with the same files, rules and options"));
    m_sendAgain->setToolTip(tr("The same request once more, in the same row"));
    m_giveUp->setToolTip(tr("It is not sent any more, and stays in the list as a record"));
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

template<typename Condition>
QList<JobKey> JobActions::jobsThat(Condition condition) const
{
    QList<JobKey> keys;
    for (const JobKey key : m_keys) {
        if (m_desk.table().contains(key) && condition(m_desk.table().row(key)))
            keys.append(key);
    }
    return keys;
}

void JobActions::setJobs(const QList<JobKey> &keys)
{
    m_keys = keys;
    update();
}

void JobActions::update()
{
    const JobTable &table = m_desk.table();
    const bool one = m_keys.size() == 1 && table.contains(m_keys.first());
    m_copyIds->setEnabled(!jobsThat(hasId).isEmpty());
    m_refresh->setEnabled(!jobsThat(hasId).isEmpty());
    m_submitAgain->setEnabled(one);
    m_submitFailedAgain->setEnabled(one && table.row(m_keys.first()).job.status.isFinished()
                                    && table.row(m_keys.first()).failedFileCount > 0);
    m_sendAgain->setEnabled(!jobsThat(canBeSentAgain).isEmpty());
    m_tryNow->setEnabled(!jobsThat(isQueued).isEmpty());
    m_giveUp->setEnabled(!jobsThat(canBeGivenUp).isEmpty());
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
    menu.addAction(m_giveUp);
}

void JobActions::copyIds()
{
    QStringList ids;
    for (const JobKey key : jobsThat(hasId))
        ids.append(m_desk.table().row(key).job.id.value);
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void JobActions::refresh()
{
    m_desk.monitor().refresh(m_keys);
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
    const JobKey key = m_keys.first();
    m_desk.table().readDetails(key, this,
                               [this, key, made](const StoreResult<JobDetails> &details) {
                                   if (!details)
                                       Q_EMIT notRead(details.error());
                                   else if (m_desk.table().contains(key))
                                       Q_EMIT submitAgain(made(m_desk.table().row(key), *details));
                               });
}

void JobActions::sendAgain()
{
    askToSendAgain(m_desk, jobsThat(canBeSentAgain), &m_page);
}

void JobActions::tryNow()
{
    for (const JobKey key : jobsThat(isQueued))
        m_desk.outbox().tryNow(key);
}

void JobActions::giveUp()
{
    for (const JobKey key : jobsThat(canBeGivenUp))
        m_desk.outbox().giveUp(key);
}

} // namespace cd
