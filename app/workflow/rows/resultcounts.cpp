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
FileOutcome outcomeInJob(bool ended, const JobStatus &status)
{
    if (ended)
        return status.outcome() == Outcome::Cancelled ? FileOutcome::Cancelled
                                                      : FileOutcome::Failed;
    return status.word().isEmpty() ? FileOutcome::Waiting : FileOutcome::Running;
}

int &placeOf(ResultCounts &counts, FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Typed:
        return counts.typed;
    case FileOutcome::Untyped:
        return counts.untyped;
    case FileOutcome::Failed:
        return counts.failed;
    case FileOutcome::Cancelled:
        return counts.cancelled;
    case FileOutcome::Running:
        return counts.running;
    case FileOutcome::Waiting:
        return counts.waiting;
    case FileOutcome::LeftOut:
        break;
    }
    return counts.leftOut;
}

/// Whether no result can come any more from this create.
bool isOver(const Create &create, const JobRow &row, const QSet<JobId> &read)
{
    const bool isClassified = create.status.outcome() == Outcome::Success
        || create.status.outcome() == Outcome::Partial;
    const bool isToBeRead = isClassified && row.watched && !abilitiesOf(row.dialect).resultsInJob;
    return hasEnded(create) && (!isToBeRead || read.contains(create.id));
}

/// Calls @p take with what became of each file, in their order.
template<typename Take>
void eachOutcome(const JobRow &row, const JobDetails &details, const QList<ExportRow> &files,
                 Take take)
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
    const auto outcomeOf = [&](const ExportRow &file) {
        if (file.result)
            return file.result->type ? FileOutcome::Typed : FileOutcome::Untyped;
        if (isWithdrawn || (file.fileId.isEmpty() && !isUploading))
            return FileOutcome::LeftOut;
        const int create = creates.value(file.fileId, -1);
        if (create >= 0)
            return outcomeInJob(ended || isOver(details.creates.at(create), row, read),
                                details.creates.at(create).status);
        if (row.hasCreates) // no create names it yet, or ever will
            return ended || isAccepted(row) ? FileOutcome::LeftOut : FileOutcome::Waiting;
        return outcomeInJob(ended, row.job.status);
    };
    for (const ExportRow &file : files)
        take(outcomeOf(file));
}

} // namespace

QList<FileOutcome> fileOutcomes(const JobRow &row, const JobDetails &details,
                                const QList<ExportRow> &files)
{
    QList<FileOutcome> outcomes;
    outcomes.reserve(files.size());
    eachOutcome(row, details, files, [&outcomes](FileOutcome one) { outcomes.append(one); });
    return outcomes;
}

ResultCounts countOutcomes(const QList<FileOutcome> &outcomes)
{
    ResultCounts counts;
    for (const FileOutcome outcome : outcomes)
        ++placeOf(counts, outcome);
    return counts;
}

ResultCounts countResults(const JobRow &row, const JobDetails &details)
{
    ResultCounts counts;
    eachOutcome(row, details, exportRows(details),
                [&counts](FileOutcome one) { ++placeOf(counts, one); });
    return counts;
}

} // namespace cd
