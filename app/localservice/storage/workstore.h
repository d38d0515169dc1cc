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
    qint64 row = 0; ///< grows with every item
    JobId jobId;
    Dialect dialect = Dialect::First;
    FileId fileId;
    QString fileName;
    JobRequest request;
};

/// What became of a job, for its webhooks.
struct JobNews
{
    JobId jobId;
    Dialect dialect = Dialect::First;
    JobStatus status;
    QList<Webhook> webhooks;
};

/// The work that jobs of both dialects are, and their end. Thread safe; throws StorageFailure.
class WorkStore
{
public:
    explicit WorkStore(LocalDatabase &database);

    /// The first item after @p row that has no outcome yet. A job of the second dialect is RUNNING
    /// from here.
    std::optional<WorkItem> take(qint64 row);
    /// Keeps an outcome and what it costs, unless the job was cancelled or deleted meanwhile. The
    /// job's end, if that was its last file.
    std::optional<JobNews> finish(const WorkItem &item, const FileOutcome &outcome);
    /// Ends that were not reported yet.
    QList<JobNews> unreported() const;
    void markReported(const JobId &id);

private:
    LocalDatabase &m_database;
};

} // namespace cd::local
