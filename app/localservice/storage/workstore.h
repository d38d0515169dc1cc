// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobstatus.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"
#include "localservice/storage/outcome.h"

#include <optional>

namespace cd::local {

class LocalDatabase;

/// One file of one job that is still to be classified.
struct WorkItem
{
    qint64 row = 0; ///< increases with each item
    JobId jobId;
    Dialect dialect = Dialect::First;
    FileId fileId;
    QString fileName;
    JobRequest request;
};

/// A job's new status, for its webhooks.
struct JobNews
{
    JobId jobId;
    Dialect dialect = Dialect::First;
    JobStatus status;
    QList<Webhook> webhooks;
};

/// The queue of files to classify, of jobs of both APIs, and the jobs' ends. Thread safe; blocks;
/// throws StorageFailure.
class WorkStore
{
public:
    explicit WorkStore(LocalDatabase &database);

    /// The first item after @p row without an outcome; nullopt: there is none. Sets a job of API v2
    /// to RUNNING.
    std::optional<WorkItem> take(qint64 row);
    /// Stores an outcome and its usage, unless the job was cancelled or deleted in the meantime.
    /// Returns the job's end if that was its last file.
    std::optional<JobNews> finish(const WorkItem &item, const FileOutcome &outcome);
    /// Ends that were not reported to webhooks yet, of an earlier run.
    QList<JobNews> unreported() const;
    void markReported(const JobId &id);

private:
    LocalDatabase &m_database;
};

} // namespace cd::local
