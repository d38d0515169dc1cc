// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/resultcounts.h"

#include "domain/service/abilities.h"
#include "workflow/rows/exportresults.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"

#include <QHash>
#include <QSet>

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

/// Whether no result can come any more from this part.
bool isOver(const FileJobState &part, const JobRow &row, const QSet<JobId> &read)
{
    const bool isClassified
        = part.status.outcome() == Outcome::Success || part.status.outcome() == Outcome::Partial;
    const bool isToBeRead = isClassified && row.watched && !abilitiesOf(row.dialect).resultsInJob;
    return hasEnded(part) && (!isToBeRead || read.contains(part.id));
}

} // namespace

ResultCounts countResults(const JobRow &row, const JobDetails &details)
{
    const bool isRefused = row.submission == SubmissionState::Refused;
    const bool isWithdrawn = row.submission == SubmissionState::GivenUp && !hasJob(row);
    const bool isUploading = row.submission == SubmissionState::Uploading
        || (row.filesToUpload > 0 && (isPaused(row) || isToBeSent(row)));
    const bool ended = isComplete(row) || isRefused;
    const QHash<FileId, int> parts = partsByFile(details);
    QSet<JobId> read; // whose results have come
    for (const FileResult &result : details.results)
        read.insert(result.jobId);
    ResultCounts counts;
    const QList<ExportRow> rows = exportRows(details);
    for (const ExportRow &file : rows) {
        const auto part = parts.constFind(file.fileId);
        if (file.result)
            ++(file.result->type ? counts.typed : counts.untyped);
        else if (isWithdrawn || (file.fileId.isEmpty() && !isUploading))
            ++counts.leftOut;
        else if (part != parts.cend())
            ++placeOf(counts, ended || isOver(details.parts.at(*part), row, read),
                      details.parts.at(*part).status);
        else if (row.hasParts) // no create names it yet, or ever will
            ++(ended || isAccepted(row) ? counts.leftOut : counts.waiting);
        else
            ++placeOf(counts, ended, row.job.status);
    }
    return counts;
}

} // namespace cd
