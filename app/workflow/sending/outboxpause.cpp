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
void Outbox::putPilotFirst(QList<JobFile> &files, int pilot)
{
    QList<qsizetype> order(files.size());
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), *QRandomGenerator::global());
    const auto end = order.begin() + pilot;
    std::sort(order.begin(), end);
    std::sort(end, order.end());
    const QList<JobFile> given = files;
    for (qsizetype i = 0; i < order.size(); ++i)
        files[i] = given.at(order.at(i));
}

/// It has shown what it was for: what is not sent yet is named, and sent, once a person goes on.
void Outbox::endPilot(JobKey key)
{
    enterState(key, State::Paused, {});
    m_table.change(key, [](JobRow &row) { row.terms.pilot = 0; });
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
    m_table.change(key, [](JobRow &changed) { changed.cancelAsked = false; });
    enterState(key, row->filesToUpload > 0 ? State::Uploading : State::Queued, {});
    m_ledger.open({key}, this, [this, key, isAtLimit] {
        if (isAtLimit && m_sender.isNextAboveLimit(key))
            m_table.change(key, [](JobRow &changed) { changed.terms.isOverLimit = true; });
        writeAndGoOn(key, true);
    });
}

} // namespace cd
