// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QList>

#include <array>
#include <optional>

namespace cd {

class JobTable;

/// What can be true of a job, and decides which actions apply to it.
enum class JobTrait {
    HasId,
    CanBePolled,
    CanBeSentAgain,
    CanBePaused,
    IsPaused,
    CanBeGivenUp,
    CanBeRetriedNow,
    CanGoOnWithoutFailed, ///< see canGoOnWithoutFailed() in jobfacts.h
    CanBeCancelled, ///< on the service
    CanBeRemoved, ///< on the service
    CanBeLeft, ///< it can't be cancelled, but watching can be stopped
    HasEnded,
    CanBeArchived,
    IsArchived,
    HasResults, ///< or is known to get none for some of its files
};
constexpr size_t jobTraitCount = 15;

bool has(const JobRow &row, JobTrait trait);

/// The jobs that a person has selected, perhaps 100,000, and which traits they have.
class JobChoice
{
public:
    explicit JobChoice(const JobTable &table);

    void set(const QList<JobKey> &keys);
    /// The jobs changed.
    void refresh() { m_traits.reset(); }

    bool isEmpty() const { return m_keys.isEmpty(); }
    qsizetype size() const { return m_keys.size(); }
    /// The row, if exactly one job is selected; else null.
    JobRowPtr only() const;
    bool any(JobTrait trait) const;
    /// The selected jobs that have @p trait, in the list's order.
    QList<JobKey> those(JobTrait trait) const;
    QList<JobKey> all() const; ///< those that still exist

private:
    using Traits = std::array<bool, jobTraitCount>;
    Traits traits() const;

    const JobTable &m_table;
    QList<JobKey> m_keys;
    mutable std::optional<Traits> m_traits;
};

} // namespace cd
