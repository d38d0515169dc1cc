// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/jobs/jobchange.h"
#include "store/storeerror.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace cd {

class Database;

/// Jobs with their files, results and timelines. To be used on the database's thread.
class JobStore
{
public:
    explicit JobStore(const Database &database);

    /// Rows, oldest first, without discarded ones. With @p before only rows with lower keys, with
    /// @p atMost >= 0 only that many, the newest ones.
    StoreResult<QList<JobRowPtr>> rows(std::optional<JobKey> before = {}, int atMost = -1) const;
    /// Empty if there is no such job; the request is empty if it can't be read.
    StoreResult<JobDetails> details(JobKey key) const;
    /// What says which of its files have which results: no reasonings, no timeline and nothing as
    /// it came.
    StoreResult<JobDetails> results(JobKey key) const;
    /// Empty if there is no such job; Failed if it can't be read.
    StoreResult<JobRequest> request(JobKey key) const;
    /// Whose creates these jobs came of: rows of @p service with JobRow::hasCreates.
    StoreResult<QHash<JobId, JobKey>> createOwners(const QString &service,
                                                   const QList<JobId> &ids) const;
    /// Of the jobs with keys from @p from, and below @p to, those that have a file with @p word in
    /// its name. @p word is case-folded.
    StoreResult<QSet<JobKey>> withFileNamed(const QString &word, JobKey from, JobKey to) const;
    /// How many of the job's files have each type; an empty one: no rule matched.
    StoreResult<QHash<QString, int>> typeCounts(JobKey key) const;
    /// The highest key ever used, including deleted rows; 0: none yet.
    StoreResult<JobKey> lastKey() const;
    /// The highest run (JobRow::run) that each label ever had.
    StoreResult<QHash<QString, int>> lastRuns() const;
    /// Other jobs with the same content, files on the service or paths as @p key, as far as its
    /// first files show: how many of their files. Reads the files of all jobs.
    StoreResult<QHash<JobKey, int>> sharingFiles(JobKey key) const;

    StoreResult<void> write(const JobBatch &batch) const;
    StoreResult<void> remove(const QList<JobKey> &keys) const;
    /// Hides jobs as if they were removed, until bringBack() or purge().
    StoreResult<void> discard(const QList<JobKey> &keys) const;
    StoreResult<void> bringBack(const QList<JobKey> &keys) const;
    /// Removes all discarded jobs for good.
    StoreResult<void> purge() const;

private:
    StoreResult<void> runForEach(const QString &statement, const QList<JobKey> &keys) const;

    const Database &m_database;
};

} // namespace cd
