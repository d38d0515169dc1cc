// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace cd {

class Clock;

/// Which submissions wait to be sent, in the order of the decisions, and how long one that failed
/// waits before it is sent again: longer with each failure in a row (backoffdelay.h).
class SendQueue
{
public:
    using Ms = std::chrono::milliseconds;
    using Wanted = std::function<bool(JobKey)>;

    explicit SendQueue(Clock &clock);

    void append(JobKey key); ///< once
    /// Its failures are remembered.
    void takeOut(JobKey key) { m_keys.removeOne(key); }
    /// So that its next failure is the first.
    void forgetFailures(JobKey key) { m_failures.remove(key); }
    /// @p asked: for how long the service wants to be left alone. Appends it.
    void failed(JobKey key, std::optional<Ms> asked);
    /// Takes up what is left of the wait that the service asked for in the last run.
    void waitAsAsked(const JobRow &row);
    /// Wait no longer than the service asked for.
    void hurry(JobKey key);
    void hurryAll();

    const QList<JobKey> &keys() const { return m_keys; }
    bool isDue(JobKey key) const;
    /// When the next of those that are @p wanted is due, of those that failed; on the clock's
    /// elapsed().
    std::optional<Ms> nextMoment(const Wanted &wanted) const;
    /// Nothing: it has not failed, and is sent when its turn comes. UTC.
    std::optional<QDateTime> nextTry(JobKey key) const;

private:
    struct Failures
    {
        int count = 0;
        Ms nextTry{0}; // on the clock's elapsed(), as notBefore
        Ms notBefore{0}; // the service asked for so much time (Retry-After)
    };

    Clock &m_clock;
    QList<JobKey> m_keys;
    QHash<JobKey, Failures> m_failures; // also of those that are being sent
};

} // namespace cd
