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

/// The submissions that wait to be sent, in order, and how long one that failed waits before its
/// retry: longer with each failure in a row (backoffdelay.h).
class SendQueue
{
public:
    using Ms = std::chrono::milliseconds;
    using Wanted = std::function<bool(JobKey)>;

    explicit SendQueue(Clock &clock);

    void append(JobKey key); ///< once
    /// Removes it, but remembers its failures.
    void takeOut(JobKey key) { m_keys.removeOne(key); }
    /// Its next failure counts as the first.
    void forgetFailures(JobKey key) { m_failures.remove(key); }
    /// Appends it for a retry. @p asked: how long the service asked us to wait (Retry-After), if it
    /// did.
    void failed(JobKey key, std::optional<Ms> asked);
    /// Continues a wait that the service asked for in the last run.
    void waitAsAsked(const JobRow &row);
    /// Makes it due as soon as the service allows.
    void retryNow(JobKey key);
    void retryAllNow();

    const QList<JobKey> &keys() const { return m_keys; }
    bool isDue(JobKey key) const;
    /// When the next failed one for which @p wanted is true is due, as a value of Clock::elapsed().
    std::optional<Ms> nextMoment(const Wanted &wanted) const;
    /// When it is retried (UTC); nullopt: it has not failed, and is sent when its turn comes.
    std::optional<QDateTime> nextTry(JobKey key) const;

private:
    struct Failures
    {
        int count = 0;
        Ms nextTry{0}; // a value of Clock::elapsed(), as is notBefore
        Ms notBefore{0}; // the earliest that the service allows (Retry-After)
    };

    Clock &m_clock;
    QList<JobKey> m_keys;
    QHash<JobKey, Failures> m_failures; // includes submissions that are being sent
};

} // namespace cd
