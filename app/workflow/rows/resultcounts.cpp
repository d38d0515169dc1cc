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

/// Whether no result can come any more from this create.
bool isOver(const Create &create, const JobRow &row, const QSet<JobId> &read)
{
    const bool isClassified = create.status.outcome() == Outcome::Success
        || create.status.outcome() == Outcome::Partial;
    const bool isToBeRead = isClassified && row.watched && !abilitiesOf(row.dialect).resultsInJob;
    return hasEnded(create) && (!isToBeRead || read.contains(create.id));
}

} // namespace

ResultCounts countResults(const JobRow &row, const JobDetails &details)
{
    const bool isRefused = row.submission == SubmissionState::Refused;
    const bool isWithdrawn = row.submission == SubmissionState::GivenUp && !hasJob(row);
    const bool isUploading = row.submission == SubmissionState::Uploading
        || (row.filesToUpload > 0 && (isPaused(row) || isToBeSent(row)));
    const bool ended = isComplete(row) || isRefused;
    const QHash<FileId, int> creates = createsByFile(details);
    QSet<JobId> read; // whose results have come
    for (const FileResult &result : details.results)
        read.insert(result.jobId);
    ResultCounts counts;
    const QList<ExportRow> rows = exportRows(details);
    for (const ExportRow &file : rows) {
        const auto create = creates.constFind(file.fileId);
        if (file.result)
            ++(file.result->type ? counts.typed : counts.untyped);
        else if (isWithdrawn || (file.fileId.isEmpty() && !isUploading))
            ++counts.leftOut;
        else if (create != creates.cend())
            ++placeOf(counts, ended || isOver(details.creates.at(*create), row, read),
                      details.creates.at(*create).status);
        else if (row.hasCreates) // no create names it yet, or ever will
            ++(ended || isAccepted(row) ? counts.leftOut : counts.waiting);
        else
            ++placeOf(counts, ended, row.job.status);
    }
    return counts;
}

} // namespace cd
