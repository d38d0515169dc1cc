// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sending/outbox.h"

#include "workflow/base/clock.h"
#include "workflow/history/createledger.h"
#include "workflow/rows/filestosend.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;

Outbox::Outbox(JobTable &table, const JobsService &jobs, FileUploads &uploads, CreateLedger &ledger,
               Clock &clock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_jobs(jobs)
    , m_ledger(ledger)
    , m_parts(table, jobs, ledger, clock)
    , m_uploads(table, uploads, clock)
    , m_clock(clock)
    , m_alarm(clock, [this] { sendDue(); })
    , m_queue(clock)
{
    connect(&m_uploads, &SubmissionUploads::finished, this, &Outbox::filesUploaded);
    connect(&m_uploads, &SubmissionUploads::notRead, this, &Outbox::giveUpUnwritten);
}

void Outbox::resume()
{
    const QList<JobKey> keys = m_table.liveKeys();
    for (const JobKey key : keys) {
        if (m_submitted.contains(key))
            continue;
        if (isIn(key, State::Queued)) {
            m_queue.append(key);
            m_queue.waitAsAsked(*m_table.find(key));
        }
        if (isIn(key, State::Uploading))
            m_uploads.begin(key, true);
        if (isIn(key, State::Sending) && isOfFileJobs(*m_table.find(key))) {
            enterState(key, State::Queued, {});
            m_queue.append(key);
        } else if (isIn(key, State::Sending)) {
            enterState(key, State::Unsure,
                       ServiceError{.kind = ServiceError::Kind::Interrupted,
                                    .acted = ServiceError::Acted::Maybe,
                                    .technical = u"The program ended before the answer came."_s});
        }
    }
    sendDue();
}

void Outbox::setService(const QString &service, bool ready)
{
    const bool changed = m_service != service || m_ready != ready;
    m_service = service;
    m_ready = ready;
    m_parts.setService(service);
    if (!changed || !ready)
        return;
    // The service has just responded, so nothing needs to wait longer than it asked for.
    m_queue.retryAllNow();
    sendDue();
}

void Outbox::setTarget(const SubmitTarget &target)
{
    m_target = target;
    m_parts.setJobsAtOnce(target.jobsAtOnce);
}

JobKey Outbox::submit(const JobRequest &request, const QList<JobFile> &files, const QString &label,
                      std::optional<JobKey> replaces, const JobOrigin &origin)
{
    const auto toUpload = int(std::ranges::count_if(files, &JobFile::isToUpload));
    JobRow row;
    row.submission = toUpload > 0 ? State::Uploading : State::Queued;
    row.job = jobAsAsked(request);
    row.label = label;
    row.service = m_service;
    row.scope = m_target.scope;
    row.dialect = m_target.dialect;
    row.origin = origin;
    if (const JobRowPtr old = replaces ? m_table.find(*replaces) : nullptr) {
        row.scope = old->scope; // its files are where the other's are
        row.origin = old->origin;
        row.origin.configuration = origin.configuration;
    }
    JobDetails details{request, files, {}, {}, {}, {}, {}};
    if (toUpload > 0)
        details.request.fileIds.clear(); // named once all are there
    else if (!files.isEmpty())
        details.request.fileIds = idsToName(files, row.dialect);
    const auto ids = int(details.request.fileIds.size());
    row.fileCount = files.isEmpty() ? ids : int(files.size());
    row.copyCount = toUpload > 0 ? 0 : row.fileCount - ids;
    row.filesToUpload = toUpload;
    const int answers = toUpload > 0 ? answersFor(files, row.origin.areCopiesApart) : ids;
    row.creditsEstimated = m_target.creditsFor(request, answers);
    row.submittedAt = m_clock.now();
    row.changedAt = row.submittedAt;
    if (isOfFileJobs(row))
        details.parts = newParts(row.fileCount - row.copyCount);
    details.timeline = {{row.submittedAt, submissionWord(row.submission), {}}};
    const JobKey key = *m_submitted.insert(m_table.add(row, details));
    if (replaces)
        m_table.change(*replaces, [key](JobRow &old) { old.replacedBy = key; });
    writeAndGoOn(key, replaces.has_value()); // its files may have been sent for that one
    return key;
}

void Outbox::sendAgain(JobKey key)
{
    const JobRowPtr row = m_table.find(key);
    if (!row || !canBeSentAgain(*row))
        return;
    if (!isOfFileJobs(*row) || row->filesToUpload > 0)
        return queue(key);
    m_ledger.open({key}, this, [this, key] {
        m_ledger.resetUnsent(key);
        queue(key);
    });
}

void Outbox::queue(JobKey key)
{
    const JobRowPtr row = m_table.find(key);
    if (!row || !canBeSentAgain(*row)) // asked for twice
        return;
    m_submitted.insert(key);
    enterState(key, row->filesToUpload > 0 ? State::Uploading : State::Queued, {});
    writeAndGoOn(key, true);
}

/// The request names the files now, and the row is one like others.
void Outbox::filesUploaded(JobKey key, bool isAnyThere)
{
    if (!isIn(key, State::Uploading))
        return;
    if (!isAnyThere)
        return enterState(key, State::GivenUp, m_table.find(key)->error);
    enterState(key, State::Queued, {});
    writeAndGoOn(key, false);
}

void Outbox::tryNow(JobKey key)
{
    if (isIn(key, State::Uploading))
        return m_uploads.tryAgain(key);
    m_queue.retryNow(key);
    sendDue();
}

void Outbox::giveUp(JobKey key)
{
    if (isIn(key, State::Sending))
        return m_parts.stop(key);
    if (isIn(key, State::Uploading)) {
        m_uploads.stop(key);
        return enterState(key, State::GivenUp, m_table.find(key)->error);
    }
    if (!isIn(key, State::Queued) && !isIn(key, State::Unsure))
        return;
    m_queue.takeOut(key);
    m_queue.forgetFailures(key);
    if (hasJob(*m_table.find(key)))
        endParts(key, State::GivenUp, {.kind = ServiceError::Kind::Cancelled});
    else
        enterState(key, State::GivenUp, m_table.find(key)->error);
}

void Outbox::adopt(JobKey key, const Job &job)
{
    if (isIn(key, State::Unsure))
        accepted(key, {.job = job});
}

std::optional<QDateTime> Outbox::nextTry(JobKey key) const
{
    return isIn(key, State::Uploading) ? m_uploads.nextTry(key) : m_queue.nextTry(key);
}

bool Outbox::isIn(JobKey key, State state) const
{
    const JobRowPtr row = m_table.find(key);
    return row && row->submission == state;
}

bool Outbox::isOfThisService(JobKey key) const
{
    const JobRowPtr row = m_table.find(key);
    return row && row->service == m_service;
}

void Outbox::enterState(JobKey key, State state, const std::optional<ServiceError> &error)
{
    JobRow row = *m_table.find(key);
    const bool sameAgain = row.submission == state && row.error.has_value() == error.has_value()
        && (!error || row.error->kind == error->kind);
    row.submission = state;
    row.error = error;
    // Retry-After counts from now, also for the next run.
    if (!sameAgain || (error && error->after))
        row.changedAt = m_clock.now();
    if (!sameAgain)
        m_table.addToTimeline(
            key, {row.changedAt, submissionWord(state), error ? saidIn(*error) : u""_s});
    m_table.update(row);
}

void Outbox::writeAndGoOn(JobKey key, bool isResumed)
{
    m_table.write(this, [this, key, isResumed](const StoreResult<void> &written) {
        if (!isIn(key, State::Uploading) && !isIn(key, State::Queued))
            return; // the user thought better of it
        if (!written)
            return giveUpUnwritten(key, written.error());
        if (isIn(key, State::Uploading))
            return m_uploads.begin(key, isResumed);
        m_queue.append(key);
        sendDue();
    });
}

void Outbox::giveUpUnwritten(JobKey key, const StoreError &error)
{
    enterState(key, State::GivenUp, {});
    Q_EMIT notStored(key, error);
}

void Outbox::sendDue()
{
    if (!m_ready)
        return;
    const QList<JobKey> queue = m_queue.keys();
    for (const JobKey key : queue) {
        if (m_sending >= mostAtOnce)
            return;
        if (isOfThisService(key) && m_queue.isDue(key))
            beginSending(key);
    }
    m_alarm.setFor(m_queue.nextMoment([this](JobKey key) { return isOfThisService(key); }));
}

void Outbox::beginSending(JobKey key)
{
    m_queue.takeOut(key);
    m_table.readAhead(m_queue.keys().value(mostAtOnce - 1)); // its turn comes while these are sent
    ++m_sending;
    m_table.readDetails(key, this, [this, key](const StoreResult<JobDetails> &details) {
        if (isIn(key, State::Queued) && details && !details->request.fileIds.isEmpty())
            return writeAndSend(key, *details);
        --m_sending;
        if (isIn(key, State::Queued) && details && isYetToNameFiles(*details)) {
            enterState(key, State::Uploading, {});
            writeAndGoOn(key, true);
        } else if (isIn(key, State::Queued)) {
            // What is left of the request is not what the person submitted.
            failed(key,
                   {.kind = ServiceError::Kind::LocalFile,
                    .technical = u"the request could not be read from the history"_s});
        }
        sendDue();
    });
}

void Outbox::writeAndSend(JobKey key, const JobDetails &details)
{
    m_queue.takeOut(key); // given up and sent again while it was read
    enterState(key, State::Sending, {});
    m_table.write(this, [this, key, details](const StoreResult<void> &written) {
        const JobRowPtr row = m_table.find(key); // null: it was taken out of the list
        // If this is not stored, the next run would believe that it was never sent.
        if (row && written && m_ready && row->service == m_service)
            return isOfFileJobs(*row) ? sendParts(key, details) : send(key, details.request);
        --m_sending;
        if (row)
            tryLater(key, {});
        sendDue();
    });
}

void Outbox::send(JobKey key, const JobRequest &request)
{
    const JobRowPtr sent = m_table.find(key);
    m_jobs.in(sent->dialect, sent->scope)
        .create({request}, this,
                [this, key, sent](const Result<JobNews> &answer) {
                    --m_sending;
                    if (answer && m_table.contains(key))
                        accepted(key, *answer);
                    else if (answer)
                        takeInAnyway(*answer, *sent);
                    else if (m_table.contains(key))
                        failed(key, answer.error());
                    sendDue();
                })
        .release();
}

void Outbox::sendParts(JobKey key, const JobDetails &details)
{
    m_parts.send(key, details, [this, key](const std::optional<ServiceError> &blocker) {
        --m_sending;
        if (m_table.contains(key))
            partsSent(key, blocker);
        sendDue();
    });
}

void Outbox::partsSent(JobKey key, const std::optional<ServiceError> &blocker)
{
    if (!blocker) {
        m_queue.forgetFailures(key);
        enterState(key, State::Accepted, {});
    } else if (blocker->retry == ServiceError::Retry::Later) {
        tryLater(key, blocker->kind == Kind::Cancelled ? std::nullopt : blocker);
    } else {
        m_queue.forgetFailures(key);
        endParts(key, blocker->kind == Kind::Cancelled ? State::GivenUp : State::Refused, *blocker);
        if (!blocker->fields.isEmpty())
            Q_EMIT fieldsRefused(key, blocker->fields);
    }
    m_table.write(this, [](const StoreResult<void> &) {});
}

/// Sends no more of its parts; if no job was created for any, it ends as @p otherwise.
void Outbox::endParts(JobKey key, State otherwise, const ServiceError &why)
{
    m_ledger.open({key}, this, [this, key, otherwise, why] {
        m_ledger.failUnsent(key, why);
        const JobRowPtr row = m_table.find(key);
        if (!row)
            return;
        if (hasJob(*row))
            enterState(key, State::Accepted, {});
        else
            enterState(key, otherwise, otherwise == State::GivenUp ? row->error : Rare(why));
        m_table.write(this, [](const StoreResult<void> &) {});
    });
}

void Outbox::accepted(JobKey key, const JobNews &news)
{
    m_queue.forgetFailures(key);
    // The list of the service's jobs may have shown it before the answer came.
    const std::optional<JobKey> adopted = m_table.find(m_table.find(key)->service, news.job.id);
    if (adopted && *adopted != key && isIn(*adopted, State::Adopted))
        m_table.remove({*adopted});
    enterState(key, State::Accepted, {});
    m_table.change(key, [&news](JobRow &row) {
        row.job = news.job;
        row.watched = true;
    });
    if (!news.raw.isEmpty())
        m_table.changeDetails(key, {.rawJob = news.raw});
    m_table.addToTimeline(key, {m_clock.now(), news.job.status.word(), {}});
    m_table.write(this, [](const StoreResult<void> &) {});
}

/// Adds a row for a job whose row was removed while its create was under way: it exists, and costs.
void Outbox::takeInAnyway(const JobNews &news, const JobRow &lost)
{
    if (m_table.find(lost.service, news.job.id))
        return;
    const QDateTime now = m_clock.now();
    m_table.add(adoptedRow(news, lost.dialect, lost.service, lost.scope, now),
                adoptedDetails(news, lost.dialect, now));
}

void Outbox::failed(JobKey key, const ServiceError &error)
{
    if (error.acted != ServiceError::Acted::No) {
        m_queue.forgetFailures(key);
        enterState(key, State::Unsure, error);
    } else if (error.retry == ServiceError::Retry::Later) {
        tryLater(key, error);
    } else {
        m_queue.forgetFailures(key);
        enterState(key, State::Refused, error);
        if (!error.fields.isEmpty())
            Q_EMIT fieldsRefused(key, error.fields);
    }
    m_table.write(this, [](const StoreResult<void> &) {});
}

void Outbox::tryLater(JobKey key, const std::optional<ServiceError> &error)
{
    enterState(key, State::Queued, error);
    m_queue.failed(key, error ? error->after : std::nullopt);
}

} // namespace cd
