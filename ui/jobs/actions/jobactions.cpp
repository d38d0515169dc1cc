// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/jobactions.h"

#include "ui/jobs/actions/resubmission.h"
#include "ui/jobs/actions/sendagain.h"
#include "ui/look/icons.h"
#include "ui/saving/saveresultsdialog.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/widgets/scripts/copyas.h"
#include "ui/words/foldertext.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobedits.h"
#include "workflow/history/jobtable.h"
#include "workflow/sending/jobcancel.h"
#include "workflow/sending/jobremoval.h"
#include "workflow/sending/outbox.h"
#include "workflow/watching/jobmonitor.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cd {

JobActions::JobActions(Workspace &workspace, const JobChoice &choice, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_choice(choice)
    , m_page(*page)
{
    const auto withEach = [&workspace](void (Outbox::*act)(JobKey)) {
        return [&workspace, act](const QList<JobKey> &keys) {
            for (const JobKey key : keys)
                (workspace.outbox().*act)(key);
        };
    };
    m_saveResults = add(u"saveResults"_s, u"save"_s, {}, tr("As a workbook, CSV or JSON Lines"));
    m_saveResults->setShortcut(Qt::CTRL | Qt::Key_E); // in the main menu: works in the whole window
    m_traits.insert(m_saveResults, JobTrait::HasResults); // if any has; the dialog is about all
    connect(m_saveResults, &QAction::triggered, this,
            [this] { openSaveResults(m_workspace, {m_choice.all()}, &m_page); });
    m_review = add(u"reviewJobs"_s, u"review-confirmed"_s, {},
                   tr("Goes through their results one by one, the least sure first"));
    actOn(JobTrait::HasResults, m_review,
          [this](const QList<JobKey> &keys) { Q_EMIT reviewAsked({.jobs = keys}); });
    m_deliver = add(u"deliverJobs"_s, u"folder"_s, {},
                    tr("Puts their files into folders by type; you see first what would be done"));
    actOn(JobTrait::HasResults, m_deliver,
          [this](const QList<JobKey> &keys) { Q_EMIT deliverAsked(keys); });
    m_compare = add(u"compareJobs"_s, u"compare"_s, tr("Co&mpare"),
                    tr("Two jobs over the same files: what is the same and what has changed"));
    connect(m_compare, &QAction::triggered, this, [this] {
        if (const QList<JobKey> jobs = m_choice.all(); jobs.size() == 2)
            Q_EMIT compareAsked(jobs);
    });
    m_useRules = add(u"useRules"_s, u"preset"_s, tr("&Use these rules"),
                     tr("Puts the rules and options of this job into the form; its files stay"));
    connect(m_useRules, &QAction::triggered, this, [this] {
        withDetails([this](const JobRow &, const JobDetails &details) {
            Q_EMIT rulesWanted(details.request);
        });
    });
    m_showFiles = add(u"showFiles"_s, u"folder"_s, tr("Show files"),
                      tr("Opens the folder on this computer that the job's files came from"));
    connect(m_showFiles, &QAction::triggered, this, [this] {
        withDetails([this](const JobRow &, const JobDetails &details) { showFiles(details); });
    });
    addSeparator();
    QAction *copy = add(u"copyJobIds"_s, u"copy"_s, tr("&Copy job ID"));
    actOn(JobTrait::HasId, copy, [this](const QList<JobKey> &keys) { copyIds(keys); });
    giveKeys(copy, QKeySequence::Copy);
    m_copyAs = new QMenu(tr("Copy re&quest as"), page);
    m_copyAs->setIcon(deskIcon(u"copy"_s));
    fillCopyAs(*m_copyAs, this, [this](ScriptLanguage language) {
        withDetails([this, language](const JobRow &row, const JobDetails &details) {
            copyAs(language, row, details);
        });
    });
    m_all += named(m_copyAs->menuAction(), u"copyJobAs"_s);
    actOn(JobTrait::CanBePolled, add(u"refreshSelected"_s, u"refresh"_s, tr("&Refresh")),
          [this](const QList<JobKey> &) { m_workspace.monitor().refresh(m_choice.all()); });
    addSeparator();
    m_submitAgain = add(u"submitAgain"_s, u"submit"_s, tr("&Submit again…"),
                        tr("A new job with the same files, rules and options"));
    connect(m_submitAgain, &QAction::triggered, this, [this] { resubmit(&allAgain); });
    m_submitFailedAgain
        = add(u"submitFailedAgain"_s, u"duplicate"_s, tr("Submit &files without a result again…"));
    connect(m_submitFailedAgain, &QAction::triggered, this,
            [this] { resubmit(&failedFilesAgain); });
    addSeparator();
    m_pause = add(u"pauseSending"_s, u"pause"_s, tr("Pause sending"),
                  tr("Holds back what has not been sent, even after a restart; what was sent goes "
                     "on"));
    actOn(JobTrait::CanBePaused, m_pause, withEach(&Outbox::pause));
    giveKeys(m_pause, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_goOn = add(u"goOnSending"_s, u"play"_s, tr("Go on sending"),
                 tr("Sends what waits since it was paused"));
    actOn(JobTrait::IsPaused, m_goOn, withEach(&Outbox::goOn));
    giveKeys(m_goOn, Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    actOn(JobTrait::CanBeSentAgain,
          add(u"sendAgain"_s, u"upload"_s, tr("Send &again as it is"),
              tr("Sends the same request again, in this row")),
          [this](const QList<JobKey> &keys) { askToSendAgain(m_workspace, keys, &m_page); });
    actOn(JobTrait::CanBeRetriedNow, add(u"tryNow"_s, u"play"_s, tr("Try &now")),
          withEach(&Outbox::tryNow));
    actOn(JobTrait::CanGoOnWithoutFailed,
          add(u"goOnWithoutFailed"_s, u"upload"_s, tr("Submit w&ithout the files that failed"),
              tr("Files that could not be uploaded are left out of the job, and stay named in its "
                 "list")),
          withEach(&Outbox::goOnWithoutFailed));
    actOn(JobTrait::CanBeGivenUp,
          add(u"giveUp"_s, u"remove"_s, tr("&Give up"),
              tr("What has not been sent won't be; it stays in the list for reference")),
          withEach(&Outbox::giveUp));
    actOn(JobTrait::CanBeCancelled,
          add(u"cancelJobs"_s, u"status-cancelled"_s, tr("Cancel &on the service…")),
          [this](const QList<JobKey> &keys) { cancel(keys); });
    actOn(JobTrait::CanBeRemoved,
          add(u"removeOnService"_s, u"remove"_s, tr("&Delete on the service…")),
          [this](const QList<JobKey> &keys) { removeOnService(keys); });
    actOn(JobTrait::CanBeLeft,
          add(u"stopWatching"_s, u"pause"_s, tr("Stop &watching"),
              tr("The service can't cancel this job: it continues and is billed. It just won't be "
                 "refreshed automatically; Refresh starts watching it again.")),
          [this](const QList<JobKey> &keys) {
              for (const JobKey key : keys)
                  m_workspace.edits().stopWatching(key);
          });
    update();
}

QAction *JobActions::add(const QString &name, const QString &icon, const QString &text,
                         const QString &help)
{
    auto *action = named(new QAction(deskIcon(icon), text, this), name);
    if (!help.isEmpty())
        action->setToolTip(help);
    m_all += action;
    return action;
}

/// Anywhere on the page.
void JobActions::giveKeys(QAction *action, const QKeySequence &keys)
{
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.addAction(action);
}

void JobActions::addSeparator()
{
    m_all += new QAction(this);
    m_all.last()->setSeparator(true);
}

void JobActions::actOn(JobTrait trait, QAction *action,
                       const std::function<void(const QList<JobKey> &)> &act)
{
    m_traits.insert(action, trait);
    connect(action, &QAction::triggered, this, [this, trait, act] { act(m_choice.those(trait)); });
}

void JobActions::update()
{
    const QString reason
        = m_choice.isEmpty() ? tr("select a job first") : tr("not with the selected jobs");
    for (QAction *action : std::as_const(m_all))
        sayWhyNot(*action, reason);
    for (auto [action, trait] : m_traits.asKeyValueRange())
        action->setEnabled(m_choice.any(trait));
    m_saveResults->setText(m_choice.size() > 1 ? tr("Save results of %Ln job(s)…", nullptr,
                                                    static_cast<int>(m_choice.size()))
                                               : tr("Save results…"));
    m_review->setText(m_choice.size() > 1 ? tr("Review results of %Ln job(s)…", nullptr,
                                               static_cast<int>(m_choice.size()))
                                          : tr("Review results…"));
    m_deliver->setText(m_choice.size() > 1 ? tr("Deliver the files of %Ln job(s)…", nullptr,
                                                static_cast<int>(m_choice.size()))
                                           : tr("Deliver the files…"));
    m_compare->setEnabled(m_choice.size() == 2 && m_choice.those(JobTrait::HasResults).size() == 2);
    const JobRowPtr one = m_choice.only();
    m_submitAgain->setEnabled(one != nullptr);
    m_useRules->setEnabled(one && !one->job.rules.isEmpty());
    m_copyAs->setEnabled(one && !one->job.rules.isEmpty());
    m_showFiles->setEnabled(one && one->submission != SubmissionState::Adopted);
    m_submitFailedAgain->setEnabled(one && one->job.status.isFinished()
                                    && one->failedFileCount > 0);
}

void JobActions::fill(QMenu &menu) const
{
    menu.addActions(m_all);
}

void JobActions::fillMainMenu(QMenu &menu) const
{
    menu.addAction(m_saveResults);
    menu.addSeparator();
    menu.addActions({m_pause, m_goOn});
}

void JobActions::copyIds(const QList<JobKey> &keys) const
{
    QStringList ids;
    for (const JobKey key : keys)
        ids.append(m_workspace.table().find(key)->job.id.value);
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void JobActions::withDetails(const Act &act)
{
    const JobRowPtr one = m_choice.only();
    if (!one)
        return;
    const JobKey key = one->key;
    m_workspace.table().readDetails(
        key, this, [this, key, act](const StoreResult<JobDetails> &details) {
            if (!details)
                Q_EMIT notRead(details.error());
            else if (const JobRowPtr row = m_workspace.table().find(key))
                act(*row, *details);
        });
}

void JobActions::resubmit(Resubmission (*made)(const JobRow &, const JobDetails &))
{
    withDetails([this, made](const JobRow &row, const JobDetails &details) {
        Q_EMIT submitAgain(made(row, details));
    });
}

/// The service is the job's own, which may be another than the one in use now.
void JobActions::copyAs(ScriptLanguage language, const JobRow &row, const JobDetails &details)
{
    const Session &session = m_workspace.session();
    const auto profile = m_workspace.profiles().find(row.service);
    Connection connection;
    if (row.service == session.serviceId())
        connection.baseUrl = session.connection().baseUrl;
    else if (profile)
        connection.baseUrl = profile->baseUrl();
    if (connection.baseUrl.isEmpty())
        return Q_EMIT said(tr("The service of this job has no address now. Choose it, and copy "
                              "again."));
    connection.scope = row.scope;
    ScriptedCall call = scriptedCall(connection, details.request);
    call.isPassing = profile && profile->place == ServiceProfile::Place::Local;
    call.dialect = row.dialect;
    call.configuration = row.origin.configuration;
    QSet<QByteArray> contents;
    for (const JobFile &file : details.files) {
        if (row.origin.areCopiesApart || file.hash.isEmpty() || !contents.contains(file.hash))
            addFile(call, file);
        contents.insert(file.hash);
    }
    copyScript(language, call);
    Q_EMIT said(tr("The script is on the clipboard. Running it uploads the files and creates a new "
                   "job."));
}

/// The folder that holds all of them, if they are of several.
void JobActions::showFiles(const JobDetails &details)
{
    QString folder;
    for (const JobFile &file : details.files) {
        if (!file.path.isEmpty())
            folder = commonFolder(folder, file.path);
    }
    if (folder.isEmpty())
        Q_EMIT said(tr("The files of this job did not come from this computer, or it isn't known "
                       "from where."));
    else if (!QFileInfo(folder).isDir())
        Q_EMIT said(tr("The folder %1 is no longer there.").arg(QDir::toNativeSeparators(folder)));
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void JobActions::cancel(const QList<JobKey> &keys)
{
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

void JobActions::removeOnService(const QList<JobKey> &keys)
{
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

} // namespace cd
