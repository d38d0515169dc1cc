// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/jobrow.h"
#include "store/storeerror.h"

#include <QList>
#include <QPair>

namespace cd {

class Database;

/// Changes to jobs that are written together or not at all.
struct JobBatch
{
    QList<JobRow> rows; ///< new or changed
    QList<QPair<JobKey, JobDetails>> details; ///< all but the timeline, replaced as a whole
    QList<QPair<JobKey, TimelineEntry>> timeline; ///< further entries

    bool isEmpty() const { return rows.isEmpty() && details.isEmpty() && timeline.isEmpty(); }
};

/// Jobs, their files, results and timelines. Belongs to the database's thread.
class JobStore
{
public:
    explicit JobStore(const Database &database);

    /// Oldest first, without those that were discarded.
    StoreResult<QList<JobRow>> rows() const;
    /// Empty where there is no such job.
    StoreResult<JobDetails> details(JobKey key) const;
    /// The highest key ever used, also by rows that are gone; 0: none yet.
    StoreResult<JobKey> lastKey() const;

    StoreResult<void> write(const JobBatch &batch) const;
    StoreResult<void> remove(const QList<JobKey> &keys) const;
    /// Takes jobs out as if they were removed, until bringBack() or purge().
    StoreResult<void> discard(const QList<JobKey> &keys) const;
    StoreResult<void> bringBack(const QList<JobKey> &keys) const;
    /// Removes what was discarded.
    StoreResult<void> purge() const;

private:
    StoreResult<void> runForEach(const QString &statement, const QList<JobKey> &keys) const;

    const Database &m_database;
};

} // namespace cd
