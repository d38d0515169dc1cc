// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notices/notices.h"

#include "ui/newjob/newjobpage.h"
#include "ui/shell/notices/messagebar.h"
#include "ui/shell/notices/noticetexts.h"
#include "ui/words/errortext.h"
#include "ui/words/jobname.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/form/draftsaver.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/viewlibrary.h"
#include "workflow/history/damagedhistories.h"
#include "workflow/history/jobtable.h"
#include "workflow/importing/jobimport.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

#include <QDialog>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// The local service needs no network: what keeps it from running is on this machine.
QString failureText(const Session &session)
{
    if (!session.error())
        return stateText(session);
    const ServiceError &error = *session.error();
    if (!session.isLocal() || error.kind != ServiceError::Kind::Offline)
        return errorText(error);
    //: %1: what the local service is called in the list of services
    return Notices::tr("The local service has stopped and won't restart automatically. Choose “%1” "
                       "under Service, above, to start it. (%2)")
        .arg(profileName(session.profile()), error.technical.simplified().left(300));
}

} // namespace

Notices::Notices(Workspace &workspace, MessageBar &bar, const NewJobPage &form, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bar(bar)
{
    connect(&workspace.session(), &Session::stateChanged, this, &Notices::showSession);
    connect(&workspace.session(), &Session::stateChanged, this, &Notices::sayWhoIsNeeded);
    connect(&workspace.attention(), &Attention::openChanged, this, &Notices::sayWhoIsNeeded);
    connect(&form, &NewJobPage::refused, this, &Notices::sayRefused);
    connect(&form, &NewJobPage::submitted, this, [this] { m_bar.take(u"refused"_s); });
    connect(&form, &NewJobPage::requestChanged, this, [this, &form] {
        if (m_saysMarked && !form.hasRefusedFields())
            m_bar.take(u"refused"_s);
    });
    connect(&workspace.session(), &Session::keyNotRemoved, this, [this](const QString &name) {
        m_bar.say(
            u"keyNotRemoved"_s, MessageBar::Kind::Warning,
            //: %1: a service's address
            tr("The key for %1 could not be removed from the keychain and may still be there. "
               "Classify Desk tries again as soon as the keychain answers; before you quit, "
               "make sure that it is gone.")
                .arg(name.section(u' ', -1)));
    });
    connectHistory();
    showSession();
    sayWhoIsNeeded();
    saySetAside();
}

void Notices::sayRefused(JobKey key, const QList<FieldProblem> &problems, bool areMarked)
{
    m_saysMarked = areMarked;
    if (areMarked) {
        m_bar.say(u"refused"_s, MessageBar::Kind::Error,
                  tr("The service refused the job; no job was created. The problems are marked in "
                     "the form. Correct them and submit again."),
                  {tr("Show"), [this] {
                       Q_EMIT formAsked();
                   }});
        return;
    }
    QStringList lines;
    for (const FieldProblem &problem : problems)
        lines += fieldText(problem);
    const JobRowPtr row = m_workspace.table().find(key);
    const QString label = row ? jobName(*row) : QString();
    //: %1: the job's name in the list; %2: what is wrong with which field
    m_bar.say(u"refused"_s, MessageBar::Kind::Error,
              tr("The service refused “%1”; no job was created. It objects to: %2")
                  .arg(label, lines.join(u"; "_s)));
}

void Notices::connectHistory()
{
    connect(&m_workspace.outbox(), &Outbox::notStored, this,
            [this](JobKey, const StoreError &error) { sayNotStored(error); });
    connect(&m_workspace.table(), &JobTable::notStored, this, &Notices::sayNotStored);
    connect(&m_workspace.presets(), &PresetLibrary::notStored, this, &Notices::sayNotStored);
    connect(&m_workspace.drafts(), &DraftSaver::notStored, this, &Notices::sayNotStored);
    connect(&m_workspace.views(), &ViewLibrary::notStored, this, &Notices::sayNotStored);
    connect(&m_workspace.table(), &JobTable::storedAgain, this, [this] { m_bar.take(u"store"_s); });
    connect(&m_workspace.table(), &JobTable::notRead, this, [this](const StoreError &error) {
        m_bar.say(
            u"notRead"_s, MessageBar::Kind::Error,
            tr("The list is incomplete: older jobs could not be read from %1 (%2). Nothing was "
               "deleted. Restart Classify Desk; if that does not help, fetch the service's jobs.")
                .arg(error.path, error.technical),
            fetchingJobs());
    });
    connect(&m_workspace, &Workspace::historyDamaged, this, [this](const QString &technical) {
        m_bar.say(u"damaged"_s, MessageBar::Kind::Warning,
                  tr("The history file is damaged (%1). You can keep working and changes are "
                     "saved. At the next start everything readable is moved to a new file; the "
                     "damaged one is kept beside it. Jobs on the service are not affected.")
                      .arg(technical.simplified().left(200)));
    });
}

MessageBar::Act Notices::fetchingJobs() const
{
    return {tr("Fetch the service's jobs"), [this] {
                m_workspace.jobImport().fetchList();
            }};
}

/// A command may have moved it, in an earlier run: said until somebody has closed or answered it.
void Notices::saySetAside()
{
    const QStringList aside = m_workspace.damagedHistories().unseen();
    if (aside.isEmpty())
        return;
    QStringList parts;
    for (const QString &path : aside)
        parts += tr("The history was damaged. It was moved to %1 and a new one was started.")
                     .arg(path);
    parts += salvagedText();
    parts += tr("Jobs on the service are not affected: its list brings back what is missing.");
    m_bar.say(u"damaged"_s, MessageBar::Kind::Warning, parts.join(u' '),
              {fetchingJobs().text, [this] {
                   m_workspace.damagedHistories().markSeen();
                   m_workspace.jobImport().fetchList();
               }});
    connect(&m_bar, &MessageBar::closed, this, [this](const QString &key) {
        if (key == "damaged"_L1)
            m_workspace.damagedHistories().markSeen();
    });
}

/// Of the one that this run put aside; of earlier ones it is not known any more.
QStringList Notices::salvagedText() const
{
    if (m_workspace.damagedStoreSetAside().isEmpty())
        return {tr("Everything readable was moved to the new one.")};
    const Salvaged &saved = m_workspace.salvaged();
    QStringList parts{saved.jobs > 0 ? tr("%n job(s) were recovered.", nullptr, saved.jobs)
                                     : tr("No job could be read from it.")};
    if (saved.jobsInPart > 0) {
        parts += tr("%n of them are missing files, results or timeline entries.", nullptr,
                    saved.jobsInPart);
    }
    if (saved.presets > 0)
        parts += tr("%n preset(s) were recovered.", nullptr, saved.presets);
    return parts;
}

MessageBar::Act Notices::enteringKey()
{
    return {tr("Enter key…"), [this] {
                Q_EMIT connectionAsked();
            }};
}

void Notices::leaveServiceTo(QDialog &dialog)
{
    m_isServiceToldElsewhere = true;
    connect(&dialog, &QDialog::finished, this, [this] {
        m_isServiceToldElsewhere = false;
        showSession();
    });
    showSession();
}

/// Here in full; the line at the bottom and Submit only hint at it.
void Notices::showSession()
{
    const Session &session = m_workspace.session();
    if (m_isServiceToldElsewhere)
        return m_bar.take(u"service"_s);
    const bool isKeyRefused
        = session.error() && session.error()->kind == ServiceError::Kind::SignInNeeded;
    switch (session.state()) {
    case Session::State::NoKey:
        m_bar.say(u"service"_s, MessageBar::Kind::Warning,
                  tr("%1 needs an API key. Nothing was sent; your entries are kept.")
                      .arg(profileName(session.profile())),
                  enteringKey());
        break;
    case Session::State::Failed:
        m_bar.say(u"service"_s, MessageBar::Kind::Error, failureText(session),
                  isKeyRefused ? enteringKey() : MessageBar::Act());
        break;
    case Session::State::StartingLocal:
    case Session::State::Checking:
    case Session::State::Ready:
        m_bar.take(u"service"_s);
        break;
    }
}

/// What stands in the list but is easily overlooked there, or is one thing for many jobs.
void Notices::sayWhoIsNeeded()
{
    using Kind = AttentionNeed::Kind;
    const bool isReady = m_workspace.session().isReady(); // else showSession() says it for all
    sayNeed(Kind::Unsure, m_workspace.attention().open(Kind::Unsure));
    sayNeed(Kind::Files, waiting(Kind::Files));
    sayNeed(Kind::SignIn, isReady ? waiting(Kind::SignIn) : QList<JobKey>());
    sayNeed(Kind::Credits, isReady ? waiting(Kind::Credits) : QList<JobKey>());
    sayNeed(Kind::Limit, waiting(Kind::Limit));
}

/// Those that were refused wait for nothing: their rows tell why.
QList<JobKey> Notices::waiting(AttentionNeed::Kind kind) const
{
    QList<JobKey> keys = m_workspace.attention().open(kind);
    keys.removeIf([this](JobKey key) {
        const JobRowPtr row = m_workspace.table().find(key);
        return !row || !(isAwaited(*row) || isPaused(*row));
    });
    return keys;
}

void Notices::sayNeed(AttentionNeed::Kind kind, const QList<JobKey> &jobs)
{
    const QString key = u"needs-%1"_s.arg(static_cast<int>(kind));
    const QString text
        = jobs.isEmpty() ? QString() : requestText({kind, jobs}, m_workspace.table());
    if (text == m_needs.value(kind))
        return; // what somebody has closed stays closed
    m_needs.insert(kind, text);
    if (text.isEmpty())
        m_bar.take(key);
    else
        m_bar.say(key, MessageBar::Kind::Warning, text, goingOn(jobs));
}

/// With those that were paused; else they are shown.
MessageBar::Act Notices::goingOn(const QList<JobKey> &jobs)
{
    QList<JobKey> paused = jobs;
    paused.removeIf([this](JobKey key) {
        const JobRowPtr row = m_workspace.table().find(key);
        return !row || !isPaused(*row);
    });
    if (paused.isEmpty())
        return {tr("Show"), [this, jobs] {
                    Q_EMIT jobsAsked(jobs);
                }};
    return {tr("Go on"), [this, paused] {
                for (const JobKey key : paused)
                    m_workspace.outbox().goOn(key);
            }};
}

void Notices::sayNotStored(const StoreError &error)
{
    m_bar.say(
        u"store"_s, MessageBar::Kind::Error,
        error.kind == StoreError::Kind::DiskFull
            ? tr("The disk is full: changes could not be saved to %1. A job that could not be "
                 "saved was not sent. Free some space; saving will be retried automatically.")
                  .arg(error.path)
            : tr("Changes could not be saved to %1. A job that could not be saved was not sent. "
                 "Check that the folder can be written.")
                  .arg(error.path));
}

} // namespace cd
