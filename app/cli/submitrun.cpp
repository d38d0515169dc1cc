// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submitrun.h"

#include "cli/console.h"
#include "ui/words/errortext.h"
#include "workflow/desk.h"
#include "workflow/exportresults.h"
#include "workflow/jobfacts.h"
#include "workflow/jobmonitor.h"
#include "workflow/jobtable.h"
#include "workflow/outbox.h"
#include "workflow/session.h"
#include "workflow/uploadqueue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

bool isUnreachable(const ServiceError &error)
{
    using Kind = ServiceError::Kind;
    return error.kind == Kind::Offline || error.kind == Kind::HostNotFound
        || error.kind == Kind::ProxyFailed || error.kind == Kind::Tls
        || error.kind == Kind::TimedOut;
}

/// Nothing more is to be learned of the job by asking again with this key.
bool isHopeless(const ServiceError &error)
{
    using Kind = ServiceError::Kind;
    return error.kind == Kind::SignInNeeded || error.kind == Kind::Forbidden
        || error.kind == Kind::NotFound;
}

bool isClassified(const JobRow &row, const JobDetails &details)
{
    const QList<ExportRow> rows = exportRows(details);
    return row.job.status.outcome() == JobStatus::Outcome::Success
        && std::all_of(rows.cbegin(), rows.cend(),
                       [](const ExportRow &file) { return file.result.has_value(); });
}

} // namespace

SubmitRun::SubmitRun(Desk &desk, const SubmitOptions &options, const Submission &submission,
                     QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_options(options)
    , m_submission(submission)
{
}

void SubmitRun::start()
{
    connect(&m_desk.session(), &Session::stateChanged, this, &SubmitRun::lookAtSession);
    connect(&m_desk.uploads(), &UploadQueue::changed, this, &SubmitRun::lookAtUploads);
    // All that happens within a moment is told as one: a job may be refused before it was added.
    for (const auto told : {&JobTable::added, &JobTable::changed})
        connect(&m_desk.table(), told, this, &SubmitRun::lookAtJob);
    connect(&m_desk.outbox(), &Outbox::fieldsRefused, this,
            [this](JobKey key, const QList<FieldProblem> &problems) {
                if (key == m_key)
                    console::say(problems);
            });
    connect(&m_desk.outbox(), &Outbox::notStored, this,
            [this](JobKey key, const StoreError &error) {
                if (key == m_key)
                    end(ExitStatus::NoJob, errorText(error));
            });
    lookAtSession();
}

void SubmitRun::lookAtSession()
{
    const Session &session = m_desk.session();
    if (m_ended || m_uploading || m_key)
        return;
    switch (session.state()) {
    case Session::State::StartingLocal:
    case Session::State::Checking:
        return;
    case Session::State::NoKey:
        return end(ExitStatus::NoJob,
                   tr("There is no API key for %1. Nothing was sent; put one into "
                      "LLAMA_CLOUD_API_KEY.")
                       .arg(session.profile().baseUrl().toDisplayString()));
    case Session::State::Failed:
        return end(ExitStatus::NoJob, session.error() ? errorText(*session.error()) : QString());
    case Session::State::Ready:
        break;
    }
    if (m_submission.paths.isEmpty())
        return submit();
    m_uploading = true;
    m_desk.uploads().addPaths(m_submission.paths);
    lookAtUploads();
}

void SubmitRun::lookAtUploads()
{
    if (m_ended || !m_uploading)
        return;
    const QList<UploadItem> &items = m_desk.uploads().items();
    for (const UploadItem &item : items) {
        const bool isGivenUp = item.error && isUnreachable(*item.error);
        if (item.state == UploadItem::State::Failed || isGivenUp) {
            return end(ExitStatus::NoJob,
                       tr("%1 was not uploaded, and no job was made: %2")
                           .arg(item.name, item.error ? errorText(*item.error) : QString()));
        }
        if (item.state == UploadItem::State::Waiting && item.error)
            sayWaits(
                tr("%1 waits to be uploaded again: %2").arg(item.name, errorText(*item.error)));
    }
    const qsizetype ready = m_desk.uploads().readyIds().size();
    if (ready != m_saidReady)
        console::say(
            tr("%1 of %n file(s) uploaded", nullptr, static_cast<int>(items.size())).arg(ready));
    m_saidReady = ready;
    if (ready == items.size() && m_desk.uploads().isIdle()) {
        m_uploading = false;
        submit();
    }
}

void SubmitRun::submit()
{
    QList<JobFile> files;
    for (const FileId &id : std::as_const(m_submission.request.fileIds))
        files.append({id, {}});
    for (const UploadItem &item : m_desk.uploads().items()) {
        files.append({item.fileId, item.name});
        m_submission.request.fileIds.append(item.fileId);
    }
    m_key = m_desk.outbox().submit(m_submission.request, files, m_submission.label);
    lookAtJob();
}

void SubmitRun::lookAtJob()
{
    if (m_ended)
        return leave();
    if (!m_key)
        return;
    const JobRow row = *m_desk.table().find(*m_key);
    switch (row.submission) {
    case SubmissionState::Queued:
        return waits(row);
    case SubmissionState::Sending:
        return sayStatus(tr("sending"));
    case SubmissionState::Refused:
    case SubmissionState::GivenUp:
        return end(ExitStatus::NoJob, row.error ? errorText(*row.error) : QString());
    case SubmissionState::Unsure:
        return end(ExitStatus::Unsure, row.error ? errorText(*row.error) : QString());
    case SubmissionState::Adopted:
    case SubmissionState::Accepted:
        return lookAtAccepted(row);
    }
}

// What cannot be reached is given up at once, here as with uploads, so that a script hears of it; a
// service that asks for patience gets it.
void SubmitRun::waits(const JobRow &row)
{
    if (!row.error)
        return;
    if (isUnreachable(*row.error))
        m_desk.outbox().giveUp(row.key);
    else
        sayStatus(errorText(*row.error));
}

void SubmitRun::lookAtAccepted(const JobRow &row)
{
    sayStatus(tr("job %1: %2").arg(row.job.id.value, row.job.status.word()));
    if (!m_options.wait)
        return end(ExitStatus::Classified);
    if (row.lookError && isHopeless(*row.lookError)) {
        return end(ExitStatus::JobFailed,
                   tr("Job %1 was made, and nobody knows how it ended: %2")
                       .arg(row.job.id.value, errorText(*row.lookError)));
    }
    if (row.lookError)
        sayStatus(errorText(*row.lookError));
    if (!isComplete(row))
        return;
    if (!std::exchange(m_readsResults, true))
        readResults(row);
}

void SubmitRun::readResults(const JobRow &row)
{
    if (!row.job.errorMessage.isEmpty())
        console::say(row.job.errorMessage);
    m_desk.table().readDetails(row.key, this, [this, row](const StoreResult<JobDetails> &details) {
        if (!details)
            return end(ExitStatus::JobFailed, errorText(details.error()));
        const bool written = writeOutput(row, *details);
        end(written && isClassified(row, *details) ? ExitStatus::Classified
                                                   : ExitStatus::JobFailed);
    });
}

void SubmitRun::sayStatus(const QString &text)
{
    if (text != m_saidStatus)
        console::say(text);
    m_saidStatus = text;
}

/// Each once, however many files wait and how often.
void SubmitRun::sayWaits(const QString &text)
{
    if (m_saidWaits.contains(text))
        return;
    m_saidWaits.insert(text);
    console::say(text);
}

bool SubmitRun::writeOutput(const JobRow &row, const JobDetails &details) const
{
    if (m_options.output.isEmpty())
        return true;
    const QList<ExportRow> rows = exportRows(details);
    const bool isJson = m_options.output.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray text
        = isJson ? resultsAsJson(rows, provenanceOf(row)) : resultsAsCsv(rows, provenanceOf(row));
    QSaveFile file(m_options.output);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return true;
    console::say(tr("The results were not saved as %1: %2. The job has ended all the same, and "
                    "stands in the history.")
                     .arg(m_options.output, file.errorString()));
    return false;
}

void SubmitRun::printJson(const QString &message, const JobDetails &details) const
{
    QJsonObject answer{{u"job"_s, QJsonValue()}, {u"results"_s, QJsonArray()}};
    if (m_key) {
        const JobRow row = *m_desk.table().find(*m_key);
        if (!details.rawJob.isEmpty())
            answer[u"job"_s] = QJsonDocument::fromJson(details.rawJob).object();
        if (row.job.status.isFinished()) {
            answer[u"results"_s]
                = resultsObject(exportRows(details), provenanceOf(row)).value(u"results"_s);
        }
    }
    if (!message.isEmpty())
        answer[u"error"_s] = message;
    console::answer(QJsonDocument(answer).toJson());
}

void SubmitRun::end(ExitStatus status, const QString &message)
{
    m_ended = true;
    if (!message.isEmpty())
        console::say(message);
    m_status = status;
    if (!m_options.json)
        return leave();
    m_desk.table().readDetails(m_key.value_or(0), this,
                               [this, message](const StoreResult<JobDetails> &details) {
                                   printJson(message, details.value_or(JobDetails{}));
                                   m_options.json = false;
                                   leave();
                               });
}

/// What an earlier run left in this folder is sent too, and must not be cut off on its way.
void SubmitRun::leave()
{
    if (m_options.json)
        return; // until that is printed
    const QList<JobKey> keys = m_desk.table().liveKeys();
    const bool isSending = std::any_of(keys.cbegin(), keys.cend(), [this](JobKey key) {
        return m_desk.table().find(key)->submission == SubmissionState::Sending;
    });
    if (!isSending)
        Q_EMIT ended(m_status);
}

} // namespace cd
