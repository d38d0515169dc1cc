// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How submissions are held back: by a person, for lack of credits, at the limit, after a pilot.

#include "workflow/history/createledger.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/outbox.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace cd {

using Kind = ServiceError::Kind;

/// As many files as the pilot has, taken at random, then the others; both in the order they had.
void Outbox::putPilotFirst(JobDetails &details, int pilot)
{
    QList<qsizetype> order(details.files.size());
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), *QRandomGenerator::global());
    const auto end = order.begin() + std::min<qsizetype>(pilot, order.size());
    std::sort(order.begin(), end);
    std::sort(end, order.end());
    const QList<FileId> ids = details.request.fileIds;
    const QList<JobFile> files = details.files;
    for (qsizetype i = 0; i < order.size(); ++i) {
        details.files[i] = files.at(order.at(i));
        if (ids.size() == files.size())
            details.request.fileIds[i] = ids.at(order.at(i));
    }
}

void Outbox::setLimit(const CreateSender::Limit &limit)
{
    m_limit = limit;
    m_sender.setLimit(limit);
}

/// On the disk at once, though answers to creates that are under way may still come: after a kill
/// nothing more is sent either.
void Outbox::pause(JobKey key, const std::optional<ServiceError> &why)
{
    const JobRowPtr row = m_table.find(key);
    if (!row || !canBePaused(*row) || (isIn(key, State::Sending) && !m_sender.pause(key)))
        return;
    m_uploads.stop(key);
    m_queue.takeOut(key);
    m_queue.forgetFailures(key);
    enterState(key, State::Paused, why);
    m_table.write(this, [](const StoreResult<void> &) {});
}

void Outbox::pauseAll(const QString &service, const ServiceError &why)
{
    const bool isOfOurs = why.kind == Kind::OverLimit; // and holds for what costs only
    const QList<JobKey> keys = m_table.liveKeys();
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        const bool isExempt = isOfOurs && (row->terms.isOverLimit || !row->creditsEstimated);
        if (row->service == service && !isExempt)
            pause(key, why);
    }
}

void Outbox::goOn(JobKey key)
{
    const JobRowPtr row = m_table.find(key);
    if (!row || !isPaused(*row))
        return;
    const bool isAtLimit = row->error && row->error->kind == Kind::OverLimit;
    m_submitted.insert(key);
    enterState(key, row->filesToUpload > 0 ? State::Uploading : State::Queued, {});
    m_ledger.open({key}, this, [this, key, isAtLimit] {
        if (!isIn(key, State::Uploading) && !isIn(key, State::Queued))
            return; // the user thought better of it
        const SubmitTerms terms = termsToGoOn(*m_table.find(key), isAtLimit);
        m_table.change(key, [&terms](JobRow &changed) { changed.terms = terms; });
        if (!m_handedOver.contains(key)) // else heldBack() follows
            writeAndGoOn(key, true);
    });
}

/// The last answers to creates of a row have come that was paused meanwhile, and perhaps gone on
/// with or given up since.
void Outbox::heldBack(JobKey key, const ServiceError &why)
{
    if (isIn(key, State::Queued) || isIn(key, State::Uploading))
        writeAndGoOn(key, true);
    else if (!isIn(key, State::Paused))
        endSending(key, State::GivenUp, why);
}

SubmitTerms Outbox::termsToGoOn(const JobRow &row, bool isAtLimit) const
{
    SubmitTerms terms = row.terms;
    if (isPilotOver(row, m_ledger.parts(row.key)))
        terms.pilot = 0;
    if (isAtLimit && m_limit && !m_limit(row, row.sentCount + 1))
        terms.isOverLimit = true;
    return terms;
}

bool Outbox::isAllSettled(JobKey key) const
{
    const QList<FileJobState> &parts = m_ledger.parts(key);
    return std::all_of(parts.cbegin(), parts.cend(), isSettled);
}

} // namespace cd
