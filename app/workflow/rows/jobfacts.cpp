// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"

#include "domain/service/abilities.h"

#include <algorithm>

namespace cd {

using State = SubmissionState;
using Outcome = JobStatus::Outcome;

bool isOfFileJobs(const JobRow &row)
{
    return row.dialect == Dialect::Second;
}

// A row of many file jobs has no ID of its own, but a status once one of them was made.
bool hasJob(const JobRow &row)
{
    return isOfFileJobs(row) ? !row.job.status.word().isEmpty() : !row.job.id.isEmpty();
}

bool mayHaveAJob(const JobRow &row)
{
    return row.submission == State::Unsure
        || (row.submission == State::GivenUp && row.error
            && row.error->acted != ServiceError::Acted::No);
}

bool isAccepted(const JobRow &row)
{
    return row.submission == State::Accepted || row.submission == State::Adopted;
}

bool isToBeSent(const JobRow &row)
{
    return row.submission == State::Queued || row.submission == State::Sending;
}

bool isInProgress(const JobRow &row)
{
    return row.submission == State::Uploading || isToBeSent(row)
        || (isAccepted(row) && !row.job.status.isFinished());
}

bool isAwaited(const JobRow &row)
{
    return isInProgress(row) || (row.job.status.isFinished() && row.watched);
}

bool isStalled(const JobRow &row, const QDateTime &now)
{
    return isAwaited(row) && row.changedAt.msecsTo(now) >= stalledAfter.count();
}

bool isLive(const JobRow &row)
{
    return row.submission == State::Uploading || isToBeSent(row) || row.submission == State::Unsure
        || isPaused(row) || row.watched || row.pollError;
}

bool hasEnded(const JobRow &row)
{
    return !isInProgress(row) && row.submission != State::Unsure && !isPaused(row);
}

bool isComplete(const JobRow &row)
{
    return row.job.status.isFinished() && !row.watched;
}

bool costsNothing(const JobRow &row)
{
    if (row.creditsBilled.value_or(0) > 0)
        return false;
    return row.submission == State::Adopted || row.submission == State::Refused
        || (row.submission == State::GivenUp && !mayHaveAJob(row))
        || row.job.status.outcome() == Outcome::Failed;
}

bool isBillable(const JobRow &row)
{
    return row.submission == State::Accepted && row.job.status.isFinished();
}

bool canBeCancelled(const JobRow &row)
{
    return abilitiesOf(row.dialect).cancel
        && (isToBeSent(row) || isPaused(row) || (hasJob(row) && !row.job.status.isFinished()));
}

bool canBeRemoved(const JobRow &row)
{
    return abilitiesOf(row.dialect).remove && isComplete(row);
}

bool canBeLeft(const JobRow &row)
{
    return !abilitiesOf(row.dialect).cancel && row.watched && !row.job.status.isFinished();
}

bool canBeSentAgain(const JobRow &row)
{
    return row.submission == State::Refused || row.submission == State::GivenUp
        || row.submission == State::Unsure;
}

bool canBeGivenUp(const JobRow &row)
{
    return canBePaused(row) || isPaused(row) || row.submission == State::Unsure;
}

bool isHeldBack(const JobRow &row)
{
    return canBeRetriedNow(row) || isPaused(row);
}

// A create on the wire is not on record as such in a paused row: the service must recognize it if
// it is sent again.
bool canBePaused(const JobRow &row)
{
    return canBeRetriedNow(row)
        || (row.submission == State::Sending && row.fileCount > 1
            && abilitiesOf(row.dialect).idempotentCreate);
}

bool isPaused(const JobRow &row)
{
    return row.submission == State::Paused;
}

int sentFiles(const JobRow &row)
{
    if (isOfFileJobs(row))
        return row.sentCount;
    return hasJob(row) ? row.fileCount : 0;
}

bool canBeRetriedNow(const JobRow &row)
{
    return row.submission == State::Uploading || row.submission == State::Queued;
}

bool canGoOnWithoutFailed(const JobRow &row)
{
    return row.submission == State::Uploading && row.error
        && row.error->retry != ServiceError::Retry::Later;
}

bool isArchived(const JobRow &row)
{
    return row.shelf == Shelf::Archive;
}

bool isYetToNameFiles(const JobDetails &details)
{
    const JobRequest &request = details.request; // without rules: one that could not be read
    return request.fileIds.isEmpty() && !request.rules.isEmpty() && !details.files.isEmpty();
}

bool isPilotOver(const JobRow &row, const QList<FileJobState> &parts)
{
    const auto end = parts.cbegin() + std::min<qsizetype>(row.terms.pilot, parts.size());
    return row.terms.pilot > 0 && !parts.isEmpty() && std::all_of(parts.cbegin(), end, isSettled);
}

bool isMade(const FileJobState &part)
{
    return !part.id.isEmpty();
}

bool isSettled(const FileJobState &part)
{
    return isMade(part) || (part.error && part.error->retry == ServiceError::Retry::Never);
}

bool isLost(const FileJobState &part)
{
    return isMade(part) && !part.status.isFinished() && part.error
        && part.error->retry == ServiceError::Retry::Never;
}

bool hasEnded(const FileJobState &part)
{
    return isMade(part) ? part.status.isFinished() || isLost(part) : isSettled(part);
}

} // namespace cd
