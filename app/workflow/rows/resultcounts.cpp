// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/resultcounts.h"

#include "workflow/rows/exportresults.h"
#include "workflow/rows/jobfacts.h"

#include <QHash>

namespace cd {

namespace {

using Outcome = JobStatus::Outcome;

/// What a file without a result came to, by its own job or by that of all.
int &placeOf(ResultCounts &counts, bool ended, Outcome outcome)
{
    if (!ended)
        return counts.open;
    return outcome == Outcome::Cancelled ? counts.cancelled : counts.failed;
}

} // namespace

ResultCounts countResults(const JobRow &row, const JobDetails &details)
{
    const bool ended = isComplete(row);
    QHash<FileId, FileJobState> parts;
    for (qsizetype i = 0; i < details.parts.size(); ++i)
        parts.insert(details.request.fileIds.value(i), details.parts.at(i));
    ResultCounts counts;
    const QList<ExportRow> rows = exportRows(details);
    for (const ExportRow &file : rows) {
        const auto part = parts.constFind(file.fileId);
        if (file.result)
            ++(file.result->type ? counts.typed : counts.untyped);
        else if (part != parts.cend())
            ++placeOf(counts, ended || hasEnded(*part), part->status.outcome());
        else
            ++placeOf(counts, ended, row.job.status.outcome());
    }
    return counts;
}

} // namespace cd
