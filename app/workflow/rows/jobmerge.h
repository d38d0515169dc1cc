// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobnews.h"
#include "domain/job/jobrow.h"
#include "domain/request/filejobrequest.h"

#include <QHash>

namespace cd {

/// A job as requested, before the service has answered.
Job jobAsAsked(const JobRequest &request);
/// The request as far as a job shows it: without webhooks, and in API v1 without files.
JobRequest requestOf(const JobNews &news, Dialect dialect);

/// One line about a failure: the service's own message, else the technical text.
QString saidIn(const ServiceError &error);

/// A row for a job that was found on the service.
JobRow adoptedRow(const JobNews &news, Dialect dialect, const QString &service, const Scope &scope,
                  const QDateTime &now);
JobDetails adoptedDetails(const JobNews &news, Dialect dialect, const QDateTime &now);

/// Merges the answer of a poll into @p row, and returns whether anything was new. The ID stays.
bool mergeJob(JobRow &row, const Job &job, const QDateTime &now);
/// Identifies a result among those of its job.
QString identityOf(const FileResult &result);
/// The files that results refer to, without names.
QList<JobFile> filesIn(const QList<FileResult> &results);
/// Puts the counts of a job's results into @p row. @p shared: sharedIds() of its files.
void countResults(JobRow &row, qsizetype files, const QList<FileResult> &results,
                  const QHash<FileId, int> &shared = {});

/// New creates for @p files files, none of them sent; none where the row is all that is kept of the
/// only create, unless @p isOfMany. Where the API takes transaction IDs, each has its own.
QList<Create> newCreates(qsizetype files, Dialect dialect, bool isOfMany = false);
/// The positions in details.creates of the creates that name the files.
QHash<FileId, int> createsByFile(const JobDetails &details);
/// API v2: a create for each of its files, as far as it has one: of its ID, for the first file that
/// has it, or kept for it until it is named. The others are new. Empty: some are lost, and it is
/// not known which.
QList<Create> createForEachFile(const JobDetails &details);

/// Merges what the service returned for its job into @p create.
void mergeCreate(Create &create, const Job &job);

/// The status of all creates together: RUNNING if one is running, else PENDING while one has not
/// ended; then their own if they agree, PARTIAL_SUCCESS if only some were classified, else FAILED.
/// Empty while the service has created no job.
JobStatus overallStatus(const QList<Create> &creates);
/// Sums the creates up in @p row, and returns whether anything was new. @p isPolled: the service
/// will say more of a create, or has results of it that are still to be fetched. @p answered: how
/// many files, copies among them, each create answers; as many as it names where that is not said.
bool mergeCreates(JobRow &row, const QList<Create> &creates, const QList<FileResult> &results,
                  bool isPolled, const QDateTime &now, const QHash<FileId, int> &shared = {},
                  const QList<int> &answered = {});

/// What all creates of an API v2 row have in common: everything but the file and its transaction
/// ID.
FileJobRequest requestOfCreates(const JobOrigin &origin, const JobRequest &request);

} // namespace cd
