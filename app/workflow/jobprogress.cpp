// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/jobprogress.h"

namespace cd {

bool isInProgress(const JobRow &row)
{
    switch (row.submission) {
    case SubmissionState::Uploading:
    case SubmissionState::Queued:
    case SubmissionState::Sending:
        return true;
    case SubmissionState::Adopted:
    case SubmissionState::Accepted:
        return !row.job.status.isFinished();
    case SubmissionState::Refused:
    case SubmissionState::Unsure:
    case SubmissionState::GivenUp:
        break;
    }
    return false;
}

bool isAwaited(const JobRow &row)
{
    return isInProgress(row) || (row.job.status.isFinished() && row.watched);
}

bool isStalled(const JobRow &row, const QDateTime &now)
{
    return isAwaited(row) && row.changedAt.msecsTo(now) >= stalledAfter.count();
}

} // namespace cd
