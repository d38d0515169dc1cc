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

/// Jobs, their files, results and timelines.
class JobStore
{
public:
    explicit JobStore(Database &database);

    /// Oldest first.
    StoreResult<QList<JobRow>> rows() const;
    StoreResult<JobDetails> details(JobKey key) const;
    /// The highest key ever used, also by rows that are gone.
    StoreResult<JobKey> lastKey() const;
    StoreResult<void> write(const JobBatch &batch);
    StoreResult<void> remove(const QList<JobKey> &keys);

private:
    StoreResult<void> writeDetails(JobKey key, const JobDetails &details);
    StoreResult<void> readFiles(JobKey key, JobDetails &details) const;
    StoreResult<void> readResults(JobKey key, JobDetails &details) const;
    StoreResult<void> readTimeline(JobKey key, JobDetails &details) const;

    Database &m_database;
};

} // namespace cd
