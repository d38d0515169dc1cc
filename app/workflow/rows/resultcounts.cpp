// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/resultcounts.h"

#include "workflow/rows/exportresults.h"
#include "workflow/rows/jobfacts.h"

#include <QHash>

namespace cd {

namespace {

using Outcome = JobStatus::Outcome;

/// What a file without a result came to, by the job that has it.
int &placeOf(ResultCounts &counts, bool ended, const JobStatus &status)
{
    if (ended)
        return status.outcome() == Outcome::Cancelled ? counts.cancelled : counts.failed;
    return status.word().isEmpty() ? counts.waiting : counts.running;
}

} // namespace

ResultCounts countResults(const JobRow &row, const JobDetails &details)
{
    const bool isRefused = row.submission == SubmissionState::Refused;
    const bool isWithdrawn = row.submission == SubmissionState::GivenUp && !hasJob(row);
    const bool isUploading = row.submission == SubmissionState::Uploading
        || (row.filesToUpload > 0 && (isPaused(row) || isToBeSent(row)));
    const bool ended = isComplete(row) || isRefused;
    QHash<FileId, FileJobState> parts;
    for (qsizetype i = 0; i < details.parts.size(); ++i)
        parts.insert(details.request.fileIds.value(i), details.parts.at(i));
    ResultCounts counts;
    const QList<ExportRow> rows = exportRows(details);
    for (const ExportRow &file : rows) {
        const auto part = parts.constFind(file.fileId);
        if (file.result)
            ++(file.result->type ? counts.typed : counts.untyped);
        else if (isWithdrawn || (file.fileId.isEmpty() && !isUploading))
            ++counts.leftOut;
        else if (part != parts.cend())
            ++placeOf(counts, ended || hasEnded(*part), part->status);
        else
            ++placeOf(counts, ended, row.job.status);
    }
    return counts;
}

} // namespace cd
