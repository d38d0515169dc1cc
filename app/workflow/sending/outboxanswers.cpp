// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of submissions whose creates were sent.

#include "workflow/history/createledger.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/outbox.h"

#include <algorithm>

namespace cd {

using Kind = ServiceError::Kind;

/// What became of its creates. One that may have created a job is repeated only if that can't
/// create a second one; what is left besides goes on after a while.
void Outbox::sent(JobKey key, const std::optional<ServiceError> &blocker)
{
    const bool isUnsureNow
        = blocker && blocker->acted != ServiceError::Acted::No && !canBeRepeated(key);
    const bool isOutOfCredits
        = blocker && (blocker->kind == Kind::PaymentNeeded || blocker->kind == Kind::OverLimit);
    const bool hasUnsent = m_ledger.hasUnsent(key);
    if (isOutOfCredits && !isUnsureNow) {
        m_queue.forgetFailures(key);
        enterState(key, State::Paused, blocker);
        pauseAll(m_table.find(key)->service, *blocker);
    } else if (blocker && blocker->retry == ServiceError::Retry::Later
               && (!isUnsureNow || hasUnsent)) {
        const bool isOfOurs = blocker->kind == Kind::Cancelled;
        tryLater(key, isOfOurs ? std::nullopt : blocker);
    } else if (!blocker && hasUnsent) {
        queue(key);
    } else {
        m_queue.forgetFailures(key);
        if (isUnsureNow)
            enterState(key, State::Unsure, blocker);
        else if (blocker)
            endSending(key, blocker->kind == Kind::Cancelled ? State::GivenUp : State::Refused,
                       *blocker, false);
        else if (const auto why = unsure(key))
            enterState(key, State::Unsure, why);
        else if (isAllSettled(key))
            enterState(key, State::Accepted, {});
        else
            endPilot(key);
        if (blocker && !blocker->fields.isEmpty() && !isIn(key, State::Unsure))
            Q_EMIT fieldsRefused(key, blocker->fields);
    }
    m_table.write(this, [](const StoreResult<void> &) {});
}

bool Outbox::isAllSettled(JobKey key) const
{
    const QList<Create> &creates = m_ledger.creates(key);
    return std::all_of(creates.cbegin(), creates.cend(), isSettled);
}

/// Why a create is unsure, the first of them.
std::optional<ServiceError> Outbox::unsure(JobKey key) const
{
    const QList<Create> &creates = m_ledger.creates(key);
    const auto create = std::find_if(creates.cbegin(), creates.cend(), isUnsure);
    return create == creates.cend() ? std::nullopt : create->error;
}

/// Sends no more of its creates; if no job was or may have been created for any, it ends as
/// @p otherwise.
void Outbox::endSending(JobKey key, State otherwise, const ServiceError &why, bool giveUpUnsure)
{
    m_ledger.open({key}, this, [this, key, otherwise, why, giveUpUnsure] {
        m_ledger.failUnsent(key, why, giveUpUnsure);
        const JobRowPtr row = m_table.find(key);
        if (!row)
            return;
        if (const auto notKnown = unsure(key))
            enterState(key, State::Unsure, notKnown);
        else if (hasJob(*row))
            enterState(key, State::Accepted, {});
        else
            enterState(key, otherwise, otherwise == State::GivenUp ? row->error : Rare(why));
        m_table.write(this, [](const StoreResult<void> &) {});
    });
}

void Outbox::adopt(JobKey key, const Job &job, int position)
{
    m_ledger.open({key}, this, [this, key, job, position] {
        const JobRowPtr row = m_table.find(key);
        const bool isOpen = row
            && (row->hasCreates ? isUnsure(m_ledger.creates(key).value(position))
                                : row->submission == State::Unsure);
        if (!isOpen)
            return;
        m_sender.made(key, position, {.job = job});
        if (row->submission == State::Unsure)
            sent(key, {});
        Q_EMIT adopted(key);
    });
}

} // namespace cd
