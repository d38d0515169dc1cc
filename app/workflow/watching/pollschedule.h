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

/// When which job is polled next. A job that changed a moment ago is polled every second, one that
/// has not changed for long less and less often; so is one that a person looks at, from the moment
/// when they began to. Moments are on the clock's elapsed().
class PollSchedule
{
public:
    using Ms = std::chrono::milliseconds;

    static constexpr Ms shortest{1000};
    static constexpr Ms longest{300000};

    /// Due at once. @p changedAt: when the job changed last.
    void add(JobKey key, Ms now, Ms changedAt);
    void remove(JobKey key) { m_polls.remove(key); }
    void clear() { m_polls.clear(); }
    bool contains(JobKey key) const { return m_polls.contains(key); }

    bool isEmpty() const { return m_polls.isEmpty(); }
    qsizetype count() const { return m_polls.size(); }

    /// Which job a person looks at; nothing: none. It is due at once, unless its polls fail.
    void attend(std::optional<JobKey> key, Ms now);
    void changed(JobKey key, Ms now);
    void unchanged(JobKey key, Ms now);
    /// @p after: how long the service asked to be left alone.
    void failed(JobKey key, Ms now, std::optional<Ms> after);

    /// Those whose time has come, longest due first.
    QList<JobKey> due(Ms now) const;
    /// The next moment of those that @p skipped does not hold.
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
    std::optional<JobKey> m_attended;
    Ms m_attendedSince{0};
};

} // namespace cd
