// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/jobs/actions/chunkedrun.h"

#include <QList>
#include <QObject>

#include <bitset>

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

/// The jobs that a person has selected, perhaps 100,000, and which traits they have. Those of many
/// jobs are found out chunk by chunk.
class JobChoice : public QObject
{
    Q_OBJECT

public:
    explicit JobChoice(const JobTable &table, QObject *parent = nullptr);

    void set(const QList<JobKey> &keys);
    /// The jobs changed. Until all were looked at again, they have the traits that they had.
    void refresh();

    bool isEmpty() const { return m_keys.isEmpty(); }
    qsizetype size() const { return m_keys.size(); }
    /// The row, if exactly one job is selected; else null.
    JobRowPtr only() const;
    bool any(JobTrait trait) const { return m_traits.test(static_cast<size_t>(trait)); }
    /// The selected jobs that have @p trait, in the list's order.
    QList<JobKey> those(JobTrait trait) const;
    QList<JobKey> all() const; ///< those that still exist
    /// Without looking whether they do, which takes a while for many.
    const QList<JobKey> &chosen() const { return m_keys; }

Q_SIGNALS:
    /// Other jobs, or other traits: once for what is found at once.
    void changed();

private:
    void look(const QList<JobKey> &keys);

    const JobTable &m_table;
    QList<JobKey> m_keys;
    std::bitset<jobTraitCount> m_traits;
    std::bitset<jobTraitCount> m_found; // of those that were looked at since the last change
    qsizetype m_looked = 0; // so many
    ChunkedRun m_looking;
};

} // namespace cd
