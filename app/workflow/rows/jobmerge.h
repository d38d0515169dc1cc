// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

namespace cd {

/// A job as the request asks for it, before the service has told anything.
Job jobAsAsked(const JobRequest &request);
/// The request as far as a job tells it: neither files nor webhooks.
JobRequest requestOf(const Job &job);

/// What is to be said of a failure in one line: the service's own words, else the technical ones.
QString saidIn(const ServiceError &error);

/// A row for a job that was found on the service.
JobRow adoptedRow(const Job &job, const QString &service, const Scope &scope, const QDateTime &now);
JobDetails adoptedDetails(const Job &job, const QDateTime &now);

/// Merges the answer of a poll into @p row, and returns whether anything was new. The ID stays.
bool mergeJob(JobRow &row, const Job &job, const QDateTime &now);
/// What tells one result of a job from another.
QString identityOf(const FileResult &result);
/// The files that results tell of, without names.
QList<JobFile> filesIn(const QList<FileResult> &results);
/// Takes the numbers of an ended job's results into @p row.
void countResults(JobRow &row, qsizetype files, const QList<FileResult> &results);

} // namespace cd
