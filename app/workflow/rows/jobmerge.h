// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

namespace cd {

/// A job as requested, before the service has answered.
Job jobAsAsked(const JobRequest &request);
/// The request as far as a job shows it: without files and webhooks.
JobRequest requestOf(const Job &job);

/// One line about a failure: the service's own message, else the technical text.
QString saidIn(const ServiceError &error);

/// A row for a job that was found on the service.
JobRow adoptedRow(const Job &job, const QString &service, const Scope &scope, const QDateTime &now);
JobDetails adoptedDetails(const Job &job, const QDateTime &now);

/// Merges the answer of a poll into @p row, and returns whether anything was new. The ID stays.
bool mergeJob(JobRow &row, const Job &job, const QDateTime &now);
/// Identifies a result among those of its job.
QString identityOf(const FileResult &result);
/// The files that results refer to, without names.
QList<JobFile> filesIn(const QList<FileResult> &results);
/// Puts the counts of an ended job's results into @p row.
void countResults(JobRow &row, qsizetype files, const QList<FileResult> &results);

} // namespace cd
