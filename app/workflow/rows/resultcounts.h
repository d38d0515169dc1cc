// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QList>

namespace cd {

struct ExportRow;

/// What became of one file of a submission; told in ResultCounts.
enum class FileOutcome { Typed, Untyped, Failed, Cancelled, Running, Waiting, LeftOut };

/// A submission's files by what became of them. Each file is counted once, so that the numbers
/// always add up to files().
struct ResultCounts
{
    int typed = 0; ///< a rule matched
    int untyped = 0; ///< the service has read it, but no rule matched
    int failed = 0; ///< no result will come
    int cancelled = 0; ///< no result will come because its job was cancelled
    int running = 0; ///< the service has a job for it, and its result is still to come
    int waiting = 0; ///< not done yet, and no job was created for it, as far as is known
    int leftOut = 0; ///< not submitted: withdrawn, or not uploaded (JobFile::error tells why)

    int open() const { return running + waiting; }
    int files() const { return classified() + failed + cancelled + open() + leftOut; }
    int classified() const { return typed + untyped; }

    bool operator==(const ResultCounts &) const = default;
};

/// Of each of @p files, the exportRows() of @p details, in their order.
QList<FileOutcome> fileOutcomes(const JobRow &row, const JobDetails &details,
                                const QList<ExportRow> &files);
ResultCounts countOutcomes(const QList<FileOutcome> &outcomes);
/// Counts the job's files, and those that only its results name.
ResultCounts countResults(const JobRow &row, const JobDetails &details);

} // namespace cd
