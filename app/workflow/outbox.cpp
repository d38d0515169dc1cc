// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/outbox.h"

#include "workflow/backoffdelay.h"
#include "workflow/clock.h"
#include "workflow/jobmerge.h"
#include "workflow/partsbook.h"
#include "workflow/partsmerge.h"

#include <QRandomGenerator>

namespace cd {

using namespace Qt::StringLiterals;

Outbox::Outbox(JobTable &table, ClassifyService &classify, const FileJobsService &fileJobs,
               FileUploads &uploads, PartsBook &book, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_classify(classify)
    , m_book(book)
    , m_parts(table, fileJobs, book, clock)
    , m_uploads(table, uploads)
    , m_clock(clock)
    , m_alarm(clock, [this] { sendDue(); })
{
    connect(&m_uploads, &SubmissionUploads::finished, this, &Outbox::filesUploaded);
}

void Outbox::resume()
{
    const QList<JobKey> keys = m_table.liveKeys();
    for (const JobKey key : keys) {
        if (m_submitted.contains(key))
            continue;
        if (isIn(key, State::Queued)) {
            m_queue.append(key);
            waitAsAsked(m_table.row(key));
        }
        if (isIn(key, State::Uploading))
            uploadFiles(key, true);
        if (isIn(key, State::Sending) && m_table.row(key).dialect == Dialect::Second) {
            enterState(key, State::Queued, {});
            m_queue.append(key);
        } else if (isIn(key, State::Sending)) {
            ServiceError error;
            error.kind = ServiceError::Kind::Interrupted;
            error.acted = ServiceError::Acted::Maybe;
            error.technical = u"The program ended before the answer came."_s;
            enterState(key, State::Unsure, error);
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
    // It has just been reached, so that nothing needs to wait longer than it asked for.
    for (Failures &failures : m_failures)
        failures.nextTry = failures.notBefore;
    sendDue();
}

void Outbox::setTarget(const Target &target)
{
    m_target = target;
    m_parts.setJobsAtOnce(target.jobsAtOnce);
}

JobKey Outbox::submit(const JobRequest &request, const QList<JobFile> &files, const QString &label,
                      std::optional<JobKey> replaces, const JobOrigin &origin)
{
    const auto toUpload = int(std::count_if(files.cbegin(), files.cend(),
                                            [](const JobFile &file) { return file.isToUpload(); }));
    JobRow row;
    row.submission = toUpload > 0 ? State::Uploading : State::Queued;
    row.job = jobAsAsked(request);
    row.label = label;
    row.service = m_service;
    row.scope = m_target.scope;
    row.dialect = m_target.dialect;
    row.origin = origin;
    if (replaces && m_table.contains(*replaces)) {
        row.scope = m_table.row(*replaces).scope; // its files are where the other's are
        row.origin.preset = m_table.row(*replaces).origin.preset;
    }
    row.fileCount = int(std::max(request.fileIds.size(), files.size()));
    row.filesToUpload = toUpload;
    row.creditsEstimated = m_target.creditsFor(request, row.fileCount);
    row.submittedAt = m_clock.now();
    row.changedAt = row.submittedAt;
    JobDetails details;
    details.request = request;
    if (toUpload > 0)
        details.request.fileIds.clear(); // named once all are there
    details.files = files;
    if (row.dialect == Dialect::Second)
        details.parts = newParts(row.fileCount);
    details.timeline = {{row.submittedAt, submissionWord(row.submission), {}}};
    const JobKey key = m_table.add(row, details);
    m_submitted.insert(key);
    if (replaces && m_table.contains(*replaces)) {
        JobRow old = m_table.row(*replaces);
        old.replacedBy = key;
        m_table.update(old);
    }
    writeAndGoOn(key, false);
    return key;
}

void Outbox::sendAgain(JobKey key)
{
    if (!isIn(key, State::Refused) && !isIn(key, State::GivenUp) && !isIn(key, State::Unsure))
        return;
    const JobRow &row = m_table.row(key);
    if (row.dialect == Dialect::First || row.filesToUpload > 0)
        return queue(key);
    m_book.open({key}, this, [this, key] {
        m_book.unsettle(key);
        queue(key);
    });
}

void Outbox::queue(JobKey key)
{
    if (!m_table.contains(key))
        return;
    enterState(key, m_table.row(key).filesToUpload > 0 ? State::Uploading : State::Queued, {});
    writeAndGoOn(key, true);
}

void Outbox::uploadFiles(JobKey key, bool isResumed)
{
    m_table.readDetails(key, this, [this, key, isResumed](const StoreResult<JobDetails> &details) {
        if (!isIn(key, State::Uploading))
            return; // the user thought better of it
        if (details)
            return m_uploads.begin(key, details->files, isResumed);
        enterState(key, State::GivenUp, {});
        Q_EMIT notStored(key, details.error());
    });
}

/// The request names the files now, and the row is one like others.
void Outbox::filesUploaded(JobKey key)
{
    m_table.readDetails(key, this, [this, key](const StoreResult<JobDetails> &details) {
        if (!isIn(key, State::Uploading) || !details)
            return;
        JobDetailsChange change{.request = details->request};
        change.request->fileIds.clear();
        int parts = 0;
        for (int i = 0; i < int(details->files.size()); ++i) {
            const FileId &id = details->files.at(i).id;
            if (id.isEmpty())
                continue;
            change.request->fileIds.append(id);
            if (!details->parts.isEmpty())
                change.parts.insert(parts++, details->parts.value(i));
        }
        if (!details->parts.isEmpty())
            change.partCount = parts;
        if (change.request->fileIds.isEmpty())
            return enterState(key, State::GivenUp, m_table.row(key).error);
        m_table.changeDetails(key, change);
        JobRow row = m_table.row(key);
        row.filesToUpload = 0;
        m_table.update(row);
        enterState(key, State::Queued, {});
        writeAndGoOn(key, false);
    });
}

void Outbox::goOnWithoutFailed(JobKey key)
{
    m_uploads.goOnWithoutFailed(key);
}

void Outbox::tryNow(JobKey key)
{
    if (isIn(key, State::Uploading))
        return m_uploads.tryAgain(key);
    if (const auto failures = m_failures.find(key); failures != m_failures.end())
        failures->nextTry = failures->notBefore;
    sendDue();
}

void Outbox::giveUp(JobKey key)
{
    if (isIn(key, State::Sending))
        return m_parts.stop(key);
    if (isIn(key, State::Uploading)) {
        m_uploads.stop(key);
        return enterState(key, State::GivenUp, m_table.row(key).error);
    }
    if (!isIn(key, State::Queued) && !isIn(key, State::Unsure))
        return;
    m_queue.removeOne(key);
    m_failures.remove(key);
    if (hasParts(m_table.row(key)))
        endParts(key, State::GivenUp, {.kind = ServiceError::Kind::Cancelled});
    else
        enterState(key, State::GivenUp, m_table.row(key).error);
}

void Outbox::adopt(JobKey key, const Job &job)
{
    if (isIn(key, State::Unsure))
        accepted(key, {job, {}});
}

std::optional<QDateTime> Outbox::nextTry(JobKey key) const
{
    if (isIn(key, State::Uploading))
        return m_uploads.nextTry(key);
    const auto failures = m_failures.constFind(key);
    if (failures == m_failures.cend())
        return std::nullopt;
    return m_clock.now().addMSecs((failures->nextTry - m_clock.elapsed()).count());
}

bool Outbox::isIn(JobKey key, State state) const
{
    return m_table.contains(key) && m_table.row(key).submission == state;
}

void Outbox::enterState(JobKey key, State state, const std::optional<ServiceError> &error)
{
    JobRow row = m_table.row(key);
    const bool sameAgain = row.submission == state && row.error.has_value() == error.has_value()
        && (!error || row.error->kind == error->kind);
    row.submission = state;
    row.error = error;
    // What the service asks for counts from now, also for the next run.
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
        if (!isIn(key, State::Queued) && !isIn(key, State::Uploading))
            return; // the user thought better of it
        if (!written) {
            enterState(key, State::GivenUp, {});
            Q_EMIT notStored(key, written.error());
            return;
        }
        if (isIn(key, State::Uploading))
            return uploadFiles(key, isResumed);
        if (!m_queue.contains(key))
            m_queue.append(key);
        sendDue();
    });
}

void Outbox::sendDue()
{
    if (!m_ready)
        return;
    const Ms now = m_clock.elapsed();
    const QList<JobKey> queue = m_queue;
    for (const JobKey key : queue) {
        if (m_sending >= mostAtOnce)
            return;
        if (m_table.contains(key) && m_table.row(key).service == m_service
            && m_failures.value(key).nextTry <= now)
            beginSending(key);
    }
    m_alarm.setFor(nextMoment());
}

std::optional<Outbox::Ms> Outbox::nextMoment() const
{
    std::optional<Ms> next;
    for (auto it = m_failures.cbegin(); it != m_failures.cend(); ++it) {
        if (m_queue.contains(it.key()) && m_table.contains(it.key())
            && m_table.row(it.key()).service == m_service && (!next || it->nextTry < *next))
            next = it->nextTry;
    }
    return next;
}

void Outbox::beginSending(JobKey key)
{
    m_queue.removeOne(key);
    ++m_sending;
    m_table.readDetails(key, this, [this, key](const StoreResult<JobDetails> &details) {
        if (isIn(key, State::Queued) && details && !details->request.fileIds.isEmpty())
            return writeAndSend(key, *details);
        --m_sending;
        if (isIn(key, State::Queued)) {
            // What is left of the request is not what was asked for.
            ServiceError error;
            error.kind = ServiceError::Kind::LocalFile;
            error.technical = u"the request could not be read from the history"_s;
            failed(key, error);
        }
        sendDue();
    });
}

void Outbox::writeAndSend(JobKey key, const JobDetails &details)
{
    m_queue.removeOne(key); // given up and sent again while it was read
    enterState(key, State::Sending, {});
    m_table.write(this, [this, key, details](const StoreResult<void> &written) {
        const bool isThere = m_table.contains(key); // else it was taken out of the list
        // Unwritten, the next run would take it for one that was never sent.
        if (isThere && written && m_ready && m_table.row(key).service == m_service)
            return m_table.row(key).dialect == Dialect::First ? send(key, details.request)
                                                              : sendParts(key, details);
        --m_sending;
        if (isThere)
            tryLater(key, {});
        sendDue();
    });
}

void Outbox::send(JobKey key, const JobRequest &request)
{
    const Scope scope = m_table.row(key).scope;
    m_classify.in(scope)
        .create(request, this,
                [this, key, scope, service = m_service](const Result<JobAnswer> &answer) {
                    --m_sending;
                    if (!m_table.contains(key))
                        takeInAnyway(answer, service, scope);
                    else if (answer)
                        accepted(key, *answer);
                    else
                        failed(key, answer.error());
                    sendDue();
                })
        .release();
}

void Outbox::sendParts(JobKey key, const JobDetails &details)
{
    m_parts.send(key, details, [this, key](const std::optional<ServiceError> &hindrance) {
        --m_sending;
        if (m_table.contains(key))
            partsSent(key, hindrance);
        sendDue();
    });
}

void Outbox::partsSent(JobKey key, const std::optional<ServiceError> &hindrance)
{
    using Kind = ServiceError::Kind;
    if (!hindrance) {
        m_failures.remove(key);
        enterState(key, State::Accepted, {});
    } else if (hindrance->retry == ServiceError::Retry::Later) {
        const bool isOfOurs = hindrance->kind == Kind::Cancelled;
        tryLater(key, isOfOurs ? std::nullopt : hindrance);
    } else {
        m_failures.remove(key);
        endParts(key, hindrance->kind == Kind::Cancelled ? State::GivenUp : State::Refused,
                 *hindrance);
        if (!hindrance->fields.isEmpty())
            Q_EMIT fieldsRefused(key, hindrance->fields);
    }
    m_table.write(this, [](const StoreResult<void> &) {});
}

/// No more of its parts are sent; if none was made, it ends as @p otherwise.
void Outbox::endParts(JobKey key, State otherwise, const ServiceError &why)
{
    m_book.open({key}, this, [this, key, otherwise, why] {
        if (!m_table.contains(key))
            return;
        m_book.settle(key, why);
        if (hasParts(m_table.row(key)))
            enterState(key, State::Accepted, {});
        else
            enterState(key, otherwise,
                       otherwise == State::GivenUp ? m_table.row(key).error : std::optional(why));
        m_table.write(this, [](const StoreResult<void> &) {});
    });
}

void Outbox::accepted(JobKey key, const JobAnswer &answer)
{
    m_failures.remove(key);
    // The list of the service's jobs may have shown it before the answer came.
    const std::optional<JobKey> adopted = m_table.find(m_table.row(key).service, answer.job.id);
    if (adopted && *adopted != key && isIn(*adopted, State::Adopted))
        m_table.remove({*adopted});
    enterState(key, State::Accepted, {});
    JobRow row = m_table.row(key);
    row.job = answer.job;
    row.watched = true;
    m_table.update(row);
    if (!answer.raw.isEmpty())
        m_table.changeDetails(key, {.rawJob = answer.raw});
    m_table.addToTimeline(key, {m_clock.now(), answer.job.status.word(), {}});
    m_table.write(this, [](const StoreResult<void> &) {});
}

/// Its submission was taken out of the list while it was on its way; the job is there, and costs.
void Outbox::takeInAnyway(const Result<JobAnswer> &answer, const QString &service,
                          const Scope &scope)
{
    if (!answer || m_table.find(service, answer->job.id))
        return;
    JobDetails details = adoptedDetails(answer->job, m_clock.now());
    details.rawJob = answer->raw;
    m_table.add(adoptedRow(answer->job, service, scope, m_clock.now()), details);
}

void Outbox::failed(JobKey key, const ServiceError &error)
{
    if (error.acted != ServiceError::Acted::No) {
        m_failures.remove(key);
        enterState(key, State::Unsure, error);
    } else if (error.retry == ServiceError::Retry::Later) {
        tryLater(key, error);
    } else {
        m_failures.remove(key);
        enterState(key, State::Refused, error);
        if (!error.fields.isEmpty())
            Q_EMIT fieldsRefused(key, error.fields);
    }
    m_table.write(this, [](const StoreResult<void> &) {});
}

/// Takes up what is left of the wait that the service asked for in the last run.
void Outbox::waitAsAsked(const JobRow &row)
{
    if (!row.error || !row.error->after)
        return;
    const Ms passed(row.changedAt.msecsTo(m_clock.now()));
    const Ms left = *row.error->after - std::max(passed, Ms(0)); // a clock may have been set back
    if (left <= Ms(0))
        return;
    const Ms until = m_clock.elapsed() + left;
    m_failures.insert(row.key, {.count = 1, .nextTry = until, .notBefore = until});
}

void Outbox::tryLater(JobKey key, const std::optional<ServiceError> &error)
{
    Failures &failures = m_failures[key];
    ++failures.count;
    const auto asked = error ? error->after : std::nullopt;
    failures.notBefore = asked ? m_clock.elapsed() + *asked : Ms(0);
    failures.nextTry = m_clock.elapsed()
        + backoffDelay(failures.count, asked, QRandomGenerator::global()->generateDouble());
    enterState(key, State::Queued, error);
    m_queue.append(key);
}

} // namespace cd
