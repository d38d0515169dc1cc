// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/job/jobstatus.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <tl/expected.hpp>

#include <optional>

namespace cd::local {

/// The state of a job's file, as stored in the results table.
enum class ItemState { Waiting = 0, Classified = 1, Failed = 2, Cancelled = 3 };

/// A file's classification, and how many of its pages were read for it.
struct ClassifiedFile
{
    Classification found;
    int pages = 0;
};

/// A file's classification, or why it has no result (one sentence).
using FileOutcome = tl::expected<ClassifiedFile, QString>;

/// Adds a waiting file to the job in row @p job.
void addItem(const QSqlDatabase &database, qint64 job, const FileId &file, const QString &name);

/// Stores @p outcome in row @p row of the results table. False: the file no longer waits for it,
/// because its job was cancelled or deleted in the meantime.
bool keepOutcome(const QSqlDatabase &database, qint64 row, const FileOutcome &outcome);

/// Reads the columns state, type, confidence and reasoning, starting at @p column.
std::optional<Classification> resultFrom(const QSqlQuery &query, int column);

/// The page limit of @p request, including the contract's default for max_pages; nullopt: no limit.
std::optional<int> pageLimit(const JobRequest &request);

/// Sets a job's final status once none of its files is waiting, and returns it if so. API v1:
/// SUCCESS, PARTIAL_SUCCESS if some files have no result, ERROR if none has one. API v2: COMPLETED
/// or FAILED.
std::optional<JobStatus> endIfDone(const QSqlDatabase &database, const JobId &job, Dialect dialect);

} // namespace cd::local
