// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/jobs/jobchange.h"
#include "store/storeerror.h"

#include <QHash>
#include <QList>

#include <optional>

namespace cd {

class Database;

/// Jobs, their files, results and timelines. Belongs to the database's thread.
class JobStore
{
public:
    explicit JobStore(const Database &database);

    /// Oldest first, without those that were discarded: all, or the newest @p atMost of those
    /// older than @p before.
    StoreResult<QList<JobRowPtr>> rows(std::optional<JobKey> before = {}, int atMost = -1) const;
    /// Empty where there is no such job; the request is empty where it can't be read.
    StoreResult<JobDetails> details(JobKey key) const;
    /// Empty where there is no such job; Failed where it can't be read.
    StoreResult<JobRequest> request(JobKey key) const;
    /// Whose parts these are jobs of, in the second dialect, among the rows of @p service.
    StoreResult<QHash<JobId, JobKey>> partOwners(const QString &service,
                                                 const QList<JobId> &ids) const;
    /// The highest key ever used, including deleted rows; 0: none yet.
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
