// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sending/outbox.h"

#include "domain/service/abilities.h"
#include "workflow/base/clock.h"
#include "workflow/history/createledger.h"
#include "workflow/rows/filestosend.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

Outbox::Outbox(JobTable &table, const JobsService &jobs, FileUploads &uploads, CreateLedger &ledger,
               Clock &clock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_ledger(ledger)
    , m_sender(table, jobs, ledger, clock)
    , m_uploads(table, uploads, clock)
    , m_clock(clock)
    , m_alarm(clock, [this] { sendDue(); })
    , m_queue(clock)
{
    connect(&m_uploads, &SubmissionUploads::finished, this, &Outbox::filesUploaded);
    connect(&m_uploads, &SubmissionUploads::named, &m_ledger, &CreateLedger::named);
    connect(&m_uploads, &SubmissionUploads::notRead, this, &Outbox::giveUpUnwritten);
    connect(&m_uploads, &SubmissionUploads::outOfCredits, this, &Outbox::pauseAll);
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
        // Creates are marked one by one before they are sent: nothing is sent twice.
        if (isIn(key, State::Sending) && m_table.find(key)->hasCreates) {
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
    m_sender.setService(service);
    if (!changed || !ready)
        return;
    // The service has just responded, so nothing needs to wait longer than it asked for.
    m_queue.retryAllNow();
    sendDue();
}

void Outbox::setTarget(const SubmitTarget &target)
{
    m_target = target;
    m_sender.setJobsAtOnce(target.jobsAtOnce);
}

JobKey Outbox::submit(const JobRequest &request, const QList<JobFile> &given, const QString &label,
                      std::optional<JobKey> replaces, const JobOrigin &origin,
                      const SubmitTerms &terms)
{
    const JobRowPtr replaced = replaces ? m_table.find(*replaces) : nullptr;
    const JobRowPtr earlier = replaced ? replaced : m_table.find(origin.follows);
    const Scope scope = earlier ? earlier->scope : m_target.scope; // its files are there
    QList<JobFile> files = m_uploads.asTheyAre({m_service, scope}, given);
    const auto toUpload = int(std::ranges::count_if(files, &JobFile::isToUpload));
    JobRow row;
    row.job = jobAsAsked(request);
    row.label = label;
    row.service = m_service;
    row.scope = scope;
    row.dialect = m_target.dialect;
    row.origin = origin;
    if (replaced) {
        row.origin = replaced->origin;
        row.origin.configuration = origin.configuration;
    }
    row.terms = terms;
    if (row.terms.pilot >= files.size())
        row.terms.pilot = 0;
    if (row.terms.pilot > 0)
        putPilotFirst(files, row.terms.pilot);
    const bool isNamedLater = toUpload > 0 || row.terms.pilot > 0;
    row.submission = isNamedLater ? State::Uploading : State::Queued;
    JobDetails details{request, files, {}, {}, {}, {}, {}};
    if (isNamedLater)
        details.request.fileIds.clear();
    else if (!files.isEmpty())
        details.request.fileIds = idsToName(files, row.dialect);
    const auto ids = int(details.request.fileIds.size());
    row.fileCount = files.isEmpty() ? ids : int(files.size());
    row.copyCount = isNamedLater ? 0 : row.fileCount - ids;
    row.filesToUpload = toUpload;
    const int answers = isNamedLater ? answersFor(files, row.origin.areCopiesApart) : ids;
    row.creditsEstimated = m_target.creditsFor(request, answers);
    row.submittedAt = m_clock.now();
    row.changedAt = row.submittedAt;
    details.creates = newCreates(row.fileCount - row.copyCount, row.dialect, row.terms.pilot > 0);
    details.timeline = {{row.submittedAt, submissionWord(row.submission), {}}};
    const JobKey key = *m_submitted.insert(m_table.add(row, details));
    if (replaces)
        m_table.change(*replaces, [key](JobRow &old) { old.replacedBy = key; });
    writeAndGoOn(key, earlier != nullptr); // its files may have been sent for that one
    return key;
}

void Outbox::sendAgain(JobKey key)
{
    if (!isOver(key))
        return;
    m_ledger.open({key}, this, [this, key] {
        if (!isOver(key))
            return; // asked for twice, or its job was found while its creates were read
        m_ledger.resetUnsent(key);
        // Thought better of.
        m_table.change(key, [](JobRow &row) { row.cancelAsked = false; });
        queue(key);
    });
}

/// It waits for nothing but a person's word to send it again.
bool Outbox::isOver(JobKey key) const
{
    const JobRowPtr row = m_table.find(key);
    return row && canBeSentAgain(*row);
}

void Outbox::queue(JobKey key)
{
    m_submitted.insert(key);
    const bool isToUpload = m_table.find(key)->filesToUpload > 0;
    enterState(key, isToUpload ? State::Uploading : State::Queued, {});
    writeAndGoOn(key, true);
}

/// The request names the files now, and the row is one like others.
void Outbox::filesUploaded(JobKey key, bool isAnyThere)
{
    if (!isIn(key, State::Uploading))
        return;
    if (!isAnyThere)
        return holdBack(key, m_table.find(key)->error);
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
    const JobRowPtr row = m_table.find(key);
    const bool isUnsure = isIn(key, State::Unsure);
    const bool isUploading = isIn(key, State::Uploading);
    const bool isSending = isIn(key, State::Sending) && row->hasCreates;
    if (!isUploading && !isIn(key, State::Queued) && !isIn(key, State::Paused) && !isUnsure
        && !isSending)
        return;
    m_uploads.stop(key);
    m_queue.takeOut(key);
    m_queue.forgetFailures(key);
    if (m_sender.stop(key)) {
        enterState(key, State::Sending, {}); // it may have been paused meanwhile
        m_table.write(this, [](const StoreResult<void> &) {});
    } else if (isSending || hasJob(*row)
               || (row->hasCreates && !canBeRepeated(key) && !isUploading)) {
        endSending(key, State::GivenUp, {.kind = ServiceError::Kind::Cancelled}, isUnsure);
        if (isIn(key, State::Sending)) // until its creates are read nothing is sent either
            enterState(key, State::Paused, {});
    } else {
        enterState(key, State::GivenUp, row->error);
    }
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

bool Outbox::canBeRepeated(JobKey key) const
{
    return abilitiesOf(m_table.find(key)->dialect).idempotentCreate;
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
        if (m_handedOver.contains(key))
            return; // it is called again when the last answers have come
        if (!written)
            return giveUpUnwritten(key, written.error());
        if (isIn(key, State::Uploading))
            return m_uploads.begin(key, isResumed);
        m_queue.append(key);
        sendDue();
    });
}

/// It can't be sent now. Of one with jobs the rest waits; else a person may send it again.
void Outbox::holdBack(JobKey key, const std::optional<ServiceError> &error)
{
    enterState(key, hasJob(*m_table.find(key)) ? State::Paused : State::GivenUp, error);
}

void Outbox::giveUpUnwritten(JobKey key, const StoreError &error)
{
    holdBack(key, {});
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
        if (isIn(key, State::Queued) && details && namesFiles(key, *details))
            return writeAndSend(key, *details);
        --m_sending;
        if (isIn(key, State::Queued) && details && isYetToNameFiles(*details)) {
            enterState(key, State::Uploading, {});
            writeAndGoOn(key, true);
        } else if (isIn(key, State::Queued)) {
            // What is left of the request is not what the person submitted.
            sent(key,
                 ServiceError{.kind = ServiceError::Kind::LocalFile,
                              .technical = u"the request could not be read from the history"_s});
        }
        sendDue();
    });
}

/// Those that are to be sent now: all, or those of its pilot.
bool Outbox::namesFiles(JobKey key, const JobDetails &details) const
{
    return !details.request.fileIds.isEmpty()
        && (m_table.find(key)->terms.pilot > 0 || !isYetToNameFiles(details));
}

void Outbox::writeAndSend(JobKey key, const JobDetails &details)
{
    m_queue.takeOut(key); // given up and sent again while it was read
    enterState(key, State::Sending, {});
    m_table.write(this, [this, key, details](const StoreResult<void> &written) {
        const JobRowPtr row = m_table.find(key); // null: it was taken out of the list
        // If this is not stored, the next run would believe that it was never sent.
        const bool isWanted = row && isIn(key, State::Sending); // else it was paused meanwhile
        if (isWanted && written && m_ready && row->service == m_service)
            return send(key, details);
        --m_sending;
        if (isWanted)
            tryLater(key, {});
        sendDue();
    });
}

void Outbox::send(JobKey key, const JobDetails &details)
{
    m_handedOver.insert(key);
    m_sender.send(key, details, [this, key](const std::optional<ServiceError> &blocker) {
        --m_sending;
        m_handedOver.remove(key);
        const bool isHeldBack = blocker && !isIn(key, State::Sending); // while it was sent
        if (isHeldBack && (isIn(key, State::Queued) || isIn(key, State::Uploading)))
            writeAndGoOn(key, true); // and gone on with since
        else if (!isHeldBack && m_table.contains(key))
            sent(key, blocker);
        sendDue();
    });
}

void Outbox::tryLater(JobKey key, const std::optional<ServiceError> &error)
{
    enterState(key, State::Queued, error);
    m_queue.failed(key, error ? error->after : std::nullopt);
}

} // namespace cd
