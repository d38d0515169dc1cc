// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/filejob.h"
#include "domain/job/jobrow.h"
#include "domain/request/filejobrequest.h"

namespace cd {

/// New parts for @p files files, none of them sent, each with a transaction ID of its own.
QList<FileJobState> newParts(qsizetype files);

/// Merges what the service returned for a file's job into @p part.
void mergePart(FileJobState &part, const FileJob &job);
/// The file's result, once the job has ended.
FileResult resultOf(const FileJob &job);

/// The status of all parts together: RUNNING if one is running, else PENDING while one has not
/// ended; then COMPLETED if all were classified, PARTIAL_SUCCESS if only some were, CANCELLED if
/// all were cancelled, else FAILED. Empty while the service has created no job.
JobStatus overallStatus(const QList<FileJobState> &parts);
/// Sums the parts up in @p row, and returns whether anything was new.
bool mergeParts(JobRow &row, const QList<FileJobState> &parts, const QList<FileResult> &results,
                const QDateTime &now);

/// What all creates of a row have in common: everything but the file and its transaction ID.
FileJobRequest requestOfParts(const JobOrigin &origin, const JobRequest &request);

/// A row for a job that was found on the service.
JobRow adoptedRow(const FileJob &job, const QString &service, const Scope &scope,
                  const QDateTime &now);
JobDetails adoptedDetails(const FileJob &job, const QDateTime &now);

} // namespace cd
