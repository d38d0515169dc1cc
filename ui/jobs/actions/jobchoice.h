// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QList>

#include <array>
#include <optional>

namespace cd {

class JobTable;

/// What can be true of a job that something is to be done with.
enum class JobTrait {
    HasId,
    CanBePolled,
    CanBeSentAgain,
    CanBeGivenUp,
    CanBeHurried,
    CanGoOnWithoutFailed, ///< files that can't be uploaded
    CanBeCancelled, ///< on the service
    CanBeRemoved, ///< on the service
    CanBeLeft, ///< to itself: it can't be cancelled, only not be watched
    HasEnded,
    CanBeArchived,
    IsArchived
};
constexpr size_t jobTraitCount = 12;

bool has(const JobRow &row, JobTrait trait);

/// The jobs that a person has selected, and what is true of some of them. There may be 100,000.
class JobChoice
{
public:
    explicit JobChoice(const JobTable &table);

    void set(const QList<JobKey> &keys);
    /// The jobs changed.
    void refresh() { m_traits.reset(); }

    bool isEmpty() const { return m_keys.isEmpty(); }
    qsizetype size() const { return m_keys.size(); }
    /// The row, where one job alone is selected; else null.
    JobRowPtr only() const;
    bool any(JobTrait trait) const;
    /// Those of which it is true, in the order in which they stand in the list.
    QList<JobKey> those(JobTrait trait) const;
    QList<JobKey> all() const; ///< those that are still there

private:
    using Traits = std::array<bool, jobTraitCount>;
    Traits traits() const;

    const JobTable &m_table;
    QList<JobKey> m_keys;
    mutable std::optional<Traits> m_traits;
};

} // namespace cd
