// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/filejob.h"
#include "domain/job/jobrow.h"
#include "domain/request/filejobrequest.h"

namespace cd {

/// Of @p files files, none of them sent: each with a transaction ID of its own.
QList<FileJobState> newParts(qsizetype files);

/// Takes what the service told of a file's job into @p part.
void mergePart(FileJobState &part, const FileJob &job);
/// What it said of the file, once the job has ended.
FileResult resultOf(const FileJob &job);

/// What the parts come to, in the service's own word where they agree: RUNNING where one runs,
/// PENDING while one has not ended, PARTIAL_SUCCESS where only some were classified. Of no word
/// while the service has made none.
JobStatus overallStatus(const QList<FileJobState> &parts);
/// Takes what the parts come to into @p row, and says whether anything was new.
bool mergeParts(JobRow &row, const QList<FileJobState> &parts, const QList<FileResult> &results,
                const QDateTime &now);

/// What all creates of a row have in common: all but the file and its transaction ID.
FileJobRequest requestOfParts(const JobOrigin &origin, const JobRequest &request);

/// A row for a job that was found on the service.
JobRow adoptedRow(const FileJob &job, const QString &service, const Scope &scope,
                  const QDateTime &now);
JobDetails adoptedDetails(const FileJob &job, const QDateTime &now);

} // namespace cd
