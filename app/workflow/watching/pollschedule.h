// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace cd {

/// When each job is polled next. A job that has just changed is polled every second, then less and
/// less often while it does not change. The same goes for the job that a person looks at, counted
/// from when they began. Times are values of Clock::elapsed().
class PollSchedule
{
public:
    using Ms = std::chrono::milliseconds;

    static constexpr Ms shortest{1000}; ///< between two polls of a job
    static constexpr Ms longest{300000};

    /// Adds a job, which is due at once. @p changedAt: when it last changed.
    void add(JobKey key, Ms now, Ms changedAt);
    void remove(JobKey key) { m_polls.remove(key); }
    void clear() { m_polls.clear(); }
    bool contains(JobKey key) const { return m_polls.contains(key); }

    bool isEmpty() const { return m_polls.isEmpty(); }
    qsizetype count() const { return m_polls.size(); }

    /// Which job a person looks at; nullopt: none. It is due at once, unless its polls fail.
    void setCurrentJob(std::optional<JobKey> key, Ms now);
    void changed(JobKey key, Ms now);
    void unchanged(JobKey key, Ms now);
    /// @p after: how long the service asked us to wait (Retry-After), if it did.
    void failed(JobKey key, Ms now, std::optional<Ms> after);

    /// The jobs that are due, the longest overdue first.
    QList<JobKey> due(Ms now) const;
    /// When the next job that is not in @p skipped is due.
    std::optional<Ms> next(const QSet<JobKey> &skipped) const;

private:
    struct Poll
    {
        Ms at{0};
        Ms changedAt{0};
        int failures = 0;
    };

    Ms interval(JobKey key, const Poll &poll, Ms now) const;

    QHash<JobKey, Poll> m_polls;
    std::optional<JobKey> m_current;
    Ms m_currentSince{0};
};

} // namespace cd
