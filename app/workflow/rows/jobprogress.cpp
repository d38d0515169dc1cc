// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobprogress.h"

#include "workflow/rows/jobfacts.h"

#include <algorithm>
#include <utility>

namespace cd {

namespace {

/// Takes up to @p wanted from what is @p left.
int takenFrom(int &left, int wanted)
{
    const int taken = std::clamp(wanted, 0, left);
    left -= taken;
    return taken;
}

} // namespace

JobProgress progressOf(const JobRow &row)
{
    JobProgress progress;
    const int results = std::max(0, row.resultCount);
    const int failures = std::max(0, row.failedFileCount);
    int left = std::max(row.fileCount, results + failures);
    progress.done = takenFrom(left, results);
    progress.failed = takenFrom(left, failures);
    const bool isWaitingForSomebody = isPaused(row) || row.submission == SubmissionState::Unsure;
    if (isInProgress(row) || isWaitingForSomebody || isAwaited(row)) {
        progress.working = takenFrom(left, sentFiles(row) - progress.done - progress.failed);
        const bool mayUpload
            = row.submission == SubmissionState::Uploading || isToBeSent(row) || isPaused(row);
        progress.toUpload = takenFrom(left, mayUpload ? row.filesToUpload : 0);
        progress.waiting = std::exchange(left, 0);
    } else if (hasJob(row)) {
        progress.failed += std::exchange(left, 0);
    }
    progress.unsent = left;
    return progress;
}

} // namespace cd
