// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"

#include "domain/service/abilities.h"

#include <algorithm>

namespace cd {

using State = SubmissionState;
using Outcome = JobStatus::Outcome;

// A row of many jobs has no ID of its own, but a status once one of them was made.
bool hasJob(const JobRow &row)
{
    return row.hasCreates ? !row.job.status.word().isEmpty() : !row.job.id.isEmpty();
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

bool isCancelling(const JobRow &row)
{
    return row.cancelAsked && (isInProgress(row) || isPaused(row));
}

bool wasCancelled(const JobRow &row)
{
    const Outcome outcome = row.job.status.outcome();
    return outcome == Outcome::Cancelled
        || (row.cancelAsked && (outcome == Outcome::Partial || outcome == Outcome::Failed));
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

// A row that is all that is kept of its only create says by its state that it was sent: nothing is
// left to hold back.
bool canBePaused(const JobRow &row)
{
    const bool isOfMany = row.hasCreates && row.fileCount - row.copyCount > 1;
    return canBeRetriedNow(row) || (row.submission == State::Sending && isOfMany);
}

bool isPaused(const JobRow &row)
{
    return row.submission == State::Paused;
}

int sentFiles(const JobRow &row)
{
    if (row.hasCreates)
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
    qsizetype files = 0;
    for (const Create &create : details.creates)
        files += create.fileCount;
    const bool areAllNamed = !request.fileIds.isEmpty() && files <= request.fileIds.size();
    return !areAllNamed && !request.rules.isEmpty() && !details.files.isEmpty();
}

bool isPilotOver(const JobDetails &details)
{
    qsizetype named = details.request.fileIds.size();
    if (named == 0 || !isYetToNameFiles(details))
        return false;
    return std::all_of(details.creates.cbegin(), details.creates.cend(), [&](const auto &create) {
        named -= create.fileCount;
        return named < 0 || isSettled(create);
    });
}

bool isMade(const Create &create)
{
    return !create.id.isEmpty();
}

bool isUnsure(const Create &create)
{
    return !isMade(create) && create.transactionId.isEmpty() && create.error
        && create.error->acted != ServiceError::Acted::No
        && create.error->retry != ServiceError::Retry::Never;
}

bool isSettled(const Create &create)
{
    return isMade(create) || isUnsure(create)
        || (create.error && create.error->retry == ServiceError::Retry::Never);
}

bool isLost(const Create &create)
{
    return isMade(create) && !create.status.isFinished() && create.error
        && create.error->retry == ServiceError::Retry::Never;
}

bool hasEnded(const Create &create)
{
    return isMade(create) ? create.status.isFinished() || isLost(create)
                          : isSettled(create) && !isUnsure(create);
}

} // namespace cd
