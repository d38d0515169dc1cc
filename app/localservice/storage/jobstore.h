// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fileresult.h"
#include "domain/job.h"
#include "domain/jobrequest.h"
#include "domain/page.h"
#include "localservice/localproject.h"

#include <QHash>

#include <optional>
#include <tl/expected.hpp>

namespace cd::local {

class Database;

/// One file of one job that is still to be classified.
struct WorkItem
{
    qint64 row = 0; ///< grows with every item
    JobId jobId;
    FileId fileId;
    QString fileName;
    JobRequest request;
};

/// What became of a file: what it is, or why it has no result.
using FileOutcome = tl::expected<Classification, QString>;

/// A job that has ended and whose end is to be reported.
struct EndedJob
{
    Job job;
    QList<Webhook> webhooks;
};

/// Jobs, their files and results. Thread safe; throws StorageFailure.
class JobStore
{
public:
    JobStore(Database &database, const LocalProject &local);

    /// A new job for @p request, whose files are there; @p names tells what each is called.
    Job add(const JobRequest &request, const QHash<FileId, QString> &names);
    std::optional<Job> find(const JobId &id) const;
    /// Newest first. Nothing where the token is none of this list's.
    std::optional<Page<Job>> page(int pageSize, const QString &pageToken) const;
    QList<FileResult> results(const JobId &id) const;

    /// The first item after @p row that has no outcome yet.
    std::optional<WorkItem> nextAfter(qint64 row) const;
    /// Keeps an outcome. The job, if that was its last file; it then has its end status.
    std::optional<EndedJob> finish(const WorkItem &item, const FileOutcome &outcome);
    /// Jobs whose end was not reported yet.
    QList<EndedJob> unreported() const;
    void markReported(const JobId &id);

private:
    Database &m_database;
    LocalProject m_local;
};

} // namespace cd::local
