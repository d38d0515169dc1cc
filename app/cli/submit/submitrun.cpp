// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submit/submitrun.h"

#include "cli/console.h"
#include "cli/servicefailures.h"
#include "cli/submit/submissionorigin.h"
#include "cli/submit/submitoutput.h"
#include "cli/submit/submitwords.h"
#include "cli/submit/unsentsubmission.h"
#include "domain/validation/validation.h"
#include "ui/words/errortext.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/rows/rowreviews.h"
#include "workflow/sending/outbox.h"
#include "workflow/sending/unsuresearch.h"
#include "workflow/spending/budget.h"
#include "workflow/watching/jobmonitor.h"
#include "workflow/workspace.h"

#include <QTimer>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SubmitRun::SubmitRun(Workspace &workspace, const SubmitOptions &options,
                     const Submission &submission, const SubmitLimits &limits, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_options(options)
    , m_submission(submission)
    , m_limits(limits)
{
}

void SubmitRun::start()
{
    connect(&m_workspace.session(), &Session::stateChanged, this, &SubmitRun::checkSession);
    connect(&m_workspace.table(), &JobTable::loaded, this, &SubmitRun::historyRead);
    connect(&m_workspace.table(), &JobTable::notRead, this, &SubmitRun::historyRead);
    connect(&m_workspace.monitor(), &JobMonitor::pollEnded, this, &SubmitRun::pollEnded);
    if (m_options.timeout > 0s)
        QTimer::singleShot(m_options.timeout, this, &SubmitRun::timeOut);
    connect(&m_workspace.uploads(), &UploadQueue::changed, this, &SubmitRun::lookAtFiles);
    connect(&m_workspace.table(), &JobTable::changed, this, &SubmitRun::checkJob);
    connect(&m_workspace.unsure(), &UnsureSearch::found, this, &SubmitRun::checkJob);
    connect(&m_workspace.outbox(), &Outbox::fieldsRefused, this,
            [this](JobKey key, const QList<FieldProblem> &problems) {
                if (key == m_key)
                    console::say(problems);
            });
    connect(&m_workspace.outbox(), &Outbox::notStored, this,
            [this](JobKey key, const StoreError &error) {
                if (key == m_key)
                    end(ExitStatus::NoJob, errorText(error));
            });
    m_workspace.table().isLoaded() ? historyRead() : checkSession();
}

void SubmitRun::historyRead()
{
    m_isHistoryRead = true; // as far as it can be read; earlier jobs are resumed only if all was
    if (m_workspace.table().isLoaded())
        m_unsent = unsentSubmissions(m_workspace.table(), m_options.again);
    checkSession();
}

void SubmitRun::checkSession()
{
    const Session &session = m_workspace.session();
    if (m_ended || m_isListing || m_isFinding || m_key)
        return;
    switch (session.state()) {
    case Session::State::StartingLocal:
    case Session::State::Checking:
        return;
    case Session::State::NoKey:
        return end(ExitStatus::NoJob,
                   tr("There is no API key for %1. Nothing was sent. Set LLAMA_CLOUD_API_KEY.")
                       .arg(session.profile().baseUrl().toDisplayString()));
    case Session::State::Failed:
        return end(ExitStatus::NoJob, session.error() ? errorText(*session.error()) : QString());
    case Session::State::Ready:
        break;
    }
    if (!isFitToSubmit())
        return;
    m_workspace.uploads().setCopiesApart(m_options.copiesApart);
    if (m_submission.paths.isEmpty())
        return submit();
    m_isListing = true;
    m_workspace.uploads().addPaths(m_submission.paths);
}

/// Which API the service speaks is known now.
bool SubmitRun::isFitToSubmit()
{
    if (!m_isHistoryRead)
        return false; // called again when it is ready
    const Dialect dialect = m_workspace.session().dialect();
    const QList<FieldProblem> problems = problemsIn(m_submission, dialect);
    console::say(problems);
    if (!hasErrors(problems))
        return true;
    end(ExitStatus::RequestInvalid,
        tr("The request is not valid for %1, which this service uses. Nothing was sent.")
            .arg(dialectName(dialect)));
    return false;
}

void SubmitRun::lookAtFiles()
{
    if (m_ended)
        return;
    if (m_key)
        m_report.say(*m_workspace.table().find(*m_key), m_workspace.uploads().items());
    if (!m_isListing || !m_workspace.uploads().isIdle())
        return;
    m_isListing = false;
    const UploadItemList &items = m_workspace.uploads().items();
    const auto bad = std::find_if(items.cbegin(), items.cend(),
                                  [](const UploadItem &item) { return !item.canBeSubmitted(); });
    if (bad == items.cend())
        return submit();
    end(ExitStatus::NoJob, notUploadedText(bad->name, bad->error));
}

void SubmitRun::submit()
{
    const QString why = overLimitText(m_workspace, m_submission.request);
    if (!m_options.overLimit && !why.isEmpty())
        return end(ExitStatus::NoJob, why);
    if (const QString copies = copiesText(m_workspace.uploads()); !copies.isEmpty())
        console::say(copies);
    QList<JobFile> files;
    for (const FileId &id : std::as_const(m_submission.request.fileIds))
        files.append({id, {}});
    files += m_workspace.uploads().files();
    if (m_unsent.isEmpty())
        return submit(files);
    m_isFinding = true;
    findUnsent(m_workspace, m_unsent, m_submission.request, files, this,
               [this, files](std::optional<JobKey> earlier) {
                   if (m_ended)
                       return;
                   if (!earlier)
                       return submit(files);
                   m_key = earlier;
                   m_isEarlier = true;
                   console::say(tr("Continuing a submission that an earlier run did not finish."));
                   m_workspace.outbox().goOn(*earlier); // if it was paused
                   checkJob();
               });
}

void SubmitRun::submit(const QList<JobFile> &files)
{
    findOrigin(m_workspace, m_submission, this, [this, files](JobOrigin origin) {
        if (m_ended)
            return;
        origin.areCopiesApart = m_options.copiesApart;
        m_key = m_workspace.outbox().submit(m_submission.request, files, m_submission.label, {},
                                            origin, {.isOverLimit = m_options.overLimit});
        checkJob();
    });
}

void SubmitRun::checkJob()
{
    if (m_ended)
        return leave();
    if (!m_key)
        return;
    const JobRow row = *m_workspace.table().find(*m_key);
    m_report.say(row, m_workspace.uploads().items());
    const bool isOnItsWay = row.submission == SubmissionState::Sending;
    if (!m_timedOut.isEmpty() && !isOnItsWay && row.submission != SubmissionState::Unsure)
        return stop(m_timedOut);
    switch (row.submission) {
    case SubmissionState::Uploading:
        return lookAtUpload(row);
    case SubmissionState::Queued:
        return waits(row);
    case SubmissionState::Sending:
        return sayStatus(tr("sending"));
    case SubmissionState::Refused:
    case SubmissionState::GivenUp:
        return end(ExitStatus::NoJob, refusalText(row, m_workspace.uploads().items()));
    case SubmissionState::Paused:
        return end(sentFiles(row) ? ExitStatus::JobFailed : ExitStatus::NoJob, pausedText(row));
    case SubmissionState::Unsure:
        if (m_isEarlier && isStillLookedFor(m_workspace, row.key))
            return sayStatus(tr("looking for its job in the service's list"));
        return end(ExitStatus::Unsure,
                   (row.error ? errorText(*row.error) + u' ' : QString()) + stoppedText(row));
    case SubmissionState::Adopted:
    case SubmissionState::Accepted:
        return checkAccepted(row);
    }
}

void SubmitRun::lookAtUpload(const JobRow &row)
{
    if (row.error && (row.error->retry != ServiceError::Retry::Later || isUnreachable(*row.error)))
        m_workspace.outbox().giveUp(row.key); // nobody is there to decide about it
}

// An unreachable service ends the run at once, so that a script learns of it.
void SubmitRun::waits(const JobRow &row)
{
    if (!row.error)
        return;
    if (isUnreachable(*row.error))
        m_workspace.outbox().giveUp(row.key);
    else
        sayStatus(errorText(*row.error));
}

void SubmitRun::checkAccepted(const JobRow &row)
{
    sayStatus(row.job.id.isEmpty()
                  ? tr("jobs of %n file(s): %1", nullptr, row.fileCount).arg(row.job.status.word())
                  : tr("job %1: %2").arg(row.job.id.value, row.job.status.word()));
    if (!m_options.wait)
        return endWithDetails(row);
    if (row.pollError && isHopeless(*row.pollError)) {
        return end(ExitStatus::JobFailed,
                   tr("Job %1 was created, but its outcome is unknown: %2")
                       .arg(row.job.id.value, errorText(*row.pollError)));
    }
    if (row.pollError)
        sayStatus(errorText(*row.pollError));
    if (isComplete(row))
        endWithDetails(row);
}

void SubmitRun::pollEnded(JobKey key, const std::optional<ServiceError> &error)
{
    if (m_ended || m_key != key || !m_workspace.table().contains(key))
        return;
    const JobRow row = *m_workspace.table().find(key);
    const bool isUnreadable = error && error->kind == ServiceError::Kind::AnswerUnreadable;
    m_unreadable = isUnreadable ? m_unreadable + 1 : 0;
    if (m_unreadable >= m_limits.unreadableAnswers) {
        return end(ExitStatus::JobFailed,
                   tr("Job %1 was created, but its outcome is unknown: %2")
                       .arg(row.job.id.value, errorText(*error)));
    }
    const JobStatus &status = row.job.status;
    if (status.known() != JobStatus::Known::Unknown || status.word().isEmpty())
        return m_unknownSince.invalidate();
    if (!m_unknownSince.isValid())
        m_unknownSince.start();
    else if (m_unknownSince.hasExpired(m_limits.unknownStatus.count())) {
        end(ExitStatus::JobFailed,
            tr("Job %1 has the status %2, which this version does not know, and it does not "
               "change.")
                .arg(row.job.id.value, status.word()));
    }
}

void SubmitRun::interrupt()
{
    m_hurries = true;
    m_ended ? leave() : stop(tr("Interrupted."));
}

/// A create that is under way is not cut off: then nobody would know whether there is a job. Its
/// answer comes within two minutes, or that it will not.
void SubmitRun::timeOut()
{
    if (m_ended)
        return;
    const QString why
        = tr("Not finished within %n second(s).", nullptr, int(m_options.timeout.count()));
    if (m_key && m_workspace.table().find(*m_key)->submission == SubmissionState::Sending) {
        m_timedOut = why;
        m_workspace.outbox().giveUp(*m_key); // of many creates, only those that were not sent
    } else {
        stop(why);
    }
}

void SubmitRun::stop(const QString &why)
{
    if (!m_key)
        return end(ExitStatus::NoJob, why + u' ' + tr("No job was created."));
    const JobRow row = *m_workspace.table().find(*m_key);
    using State = SubmissionState;
    if (row.submission == State::Queued || row.submission == State::Uploading)
        m_workspace.outbox().giveUp(row.key); // else the next command would send it
    if (row.submission == State::Accepted || hasJob(row))
        return end(row.submission == State::Sending ? ExitStatus::Unsure : ExitStatus::JobFailed,
                   why + u' ' + stoppedText(row));
    if (row.submission == State::Sending || row.submission == State::Unsure)
        return end(ExitStatus::Unsure, why + u' ' + stoppedText(row));
    end(ExitStatus::NoJob, why + u' ' + tr("No job was created."));
}

void SubmitRun::sayStatus(const QString &text)
{
    if (text != m_saidStatus)
        console::say(text);
    m_saidStatus = text;
}

/// The job has ended, or the run does not wait for its end.
void SubmitRun::endWithDetails(const JobRow &row)
{
    if (std::exchange(m_readsDetails, true))
        return;
    if (m_options.wait && !row.job.errorMessage.isEmpty())
        console::say(row.job.errorMessage);
    m_workspace.table().readDetails(
        row.key, this, [this, row](const StoreResult<JobDetails> &details) {
            if (m_ended)
                return;
            if (!details)
                return end(ExitStatus::JobFailed, errorText(details.error()));
            withReviews(*details, [this, row, details](const Labels::States &reviews) {
                if (!m_ended)
                    endWithResults(row, *details, reviews);
            });
        });
}

void SubmitRun::endWithResults(const JobRow &row, const JobDetails &details,
                               const Labels::States &reviews)
{
    const QStringList missing = filesWithoutJob(details);
    bool isGood = missing.isEmpty();
    if (m_options.wait)
        isGood = (m_options.output.isEmpty() || saveResults(m_options, row, details, reviews))
            && isClassified(row, details);
    end(isGood ? ExitStatus::Classified : ExitStatus::JobFailed, missing.join(u'\n'));
}

/// The same document may have been reviewed in an earlier job.
void SubmitRun::withReviews(const JobDetails &details,
                            const std::function<void(const Labels::States &)> &then)
{
    const QString service = m_key ? m_workspace.table().find(*m_key)->service : QString();
    m_workspace.labels().read(documentsOf(exportRows(details), service), this, then);
}

void SubmitRun::end(ExitStatus status, const QString &message)
{
    m_ended = true;
    if (!message.isEmpty())
        console::say(message);
    m_status = status;
    if (status == ExitStatus::RequestInvalid)
        m_options.json = false;
    if (!m_options.json)
        return leave();
    m_workspace.table().readDetails(
        m_key.value_or(0), this, [this, message](const StoreResult<JobDetails> &read) {
            const JobDetails details = read.value_or(JobDetails{});
            withReviews(details, [this, message, details](const Labels::States &reviews) {
                printJson(message, details, reviews);
                leave();
            });
        });
}

void SubmitRun::printJson(const QString &message, const JobDetails &details,
                          const Labels::States &reviews)
{
    const auto row = m_key ? std::optional(*m_workspace.table().find(*m_key)) : std::nullopt;
    const AnswerNotes notes{message, m_workspace.damagedStoreSetAside(), m_submission.leftOut,
                            reviews};
    if (!console::answer(jsonAnswer(row, details, notes)) && m_status == ExitStatus::Classified)
        m_status = ExitStatus::JobFailed;
    m_options.json = false;
}

/// Submissions that an earlier run left in this folder are sent too, and must not be cut off.
void SubmitRun::leave()
{
    if (m_options.json)
        return; // called again when that is printed
    const QList<JobKey> keys = m_workspace.table().liveKeys();
    const bool isSending = std::any_of(keys.cbegin(), keys.cend(), [this](JobKey key) {
        return m_workspace.table().find(key)->submission == SubmissionState::Sending;
    });
    if (!isSending || m_hurries)
        Q_EMIT ended(m_status);
}

} // namespace cd
