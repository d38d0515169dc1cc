// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <chrono>

namespace cd {

// All predicates over a row, or over one of its creates. What a status of the service means by
// itself is JobStatus::outcome().

/// A job without a change for this long counts as stalled: jobs of 500 files take minutes.
constexpr std::chrono::milliseconds stalledAfter = std::chrono::minutes(30);

/// The service has created the job of at least one of its creates: there is something to poll.
bool hasJob(const JobRow &row);
/// The service may have created a job that we don't know of: the create got no answer, also if the
/// row was given up afterwards.
bool mayHaveAJob(const JobRow &row);
/// Neither refused nor unsure nor still to be sent: it was accepted, or found on the service.
bool isAccepted(const JobRow &row);

/// Its files are uploaded, and its create waits to be sent or is being sent.
bool isToBeSent(const JobRow &row);
/// Waiting to be sent or created by the service, and not ended. False for an unsure or a paused
/// one: as far as it is not sent, nothing is under way.
bool isInProgress(const JobRow &row);
/// In progress, or ended with its results still to come.
bool isAwaited(const JobRow &row);
/// Awaited, and unchanged for stalledAfter: people report jobs that stay PENDING for days.
bool isStalled(const JobRow &row, const QDateTime &now);
/// Still awaited, or unsure, or paused, or its last poll failed: it needs to be watched.
bool isLive(const JobRow &row);
/// Neither in progress nor unsure nor paused; its results may still be missing.
bool hasEnded(const JobRow &row);
/// The service has ended it, and all results that can be had are here.
bool isComplete(const JobRow &row);

/// It costs nothing, as far as this machine can tell: it was not submitted here, or the service
/// created no job, or the job failed (contract, "Limits and prices": failed jobs are free) and
/// nothing was billed.
bool costsNothing(const JobRow &row);
/// It was submitted here and has ended: the service can tell what it cost.
bool isBillable(const JobRow &row);

/// It can be cancelled, on the service or before it is sent (API v2 only).
bool canBeCancelled(const JobRow &row);
/// A person asked to cancel it, and it has not ended yet.
bool isCancelling(const JobRow &row);
/// It ended because a person cancelled it, though some of its files may have been done before.
bool wasCancelled(const JobRow &row);
/// It can be deleted on the service (API v2 only, and only jobs that have ended).
bool canBeRemoved(const JobRow &row);
/// It can't be cancelled; all that can be done is to stop watching it.
bool canBeLeft(const JobRow &row);
bool canBeSentAgain(const JobRow &row);
/// It waits for a retry, or for a person to go on with it: nothing of it is sent at the moment.
bool isHeldBack(const JobRow &row);
bool canBeGivenUp(const JobRow &row);
/// There may be something of it that can still be held back.
bool canBePaused(const JobRow &row);
bool isPaused(const JobRow &row);
/// How many of its files, copies among them, have a job on the service, as far as is known.
int sentFiles(const JobRow &row);
/// It waits for a retry that can be made now.
bool canBeRetriedNow(const JobRow &row);
/// Some of its files can't be uploaded, and it can be submitted without them if a person says so.
bool canGoOnWithoutFailed(const JobRow &row);
bool isArchived(const JobRow &row);

/// Its request does not name all its files yet, but none or those of its pilot: the others are
/// uploaded, or to be uploaded, first.
bool isYetToNameFiles(const JobDetails &details);

/// All creates of its pilot are settled, and those of the other files not made up yet: it is time
/// for a person to look.
bool isPilotOver(const JobDetails &details);

/// The service has created its job.
bool isMade(const Create &create);
/// It was sent without a transaction ID, and what became of it is not known. It is not sent again
/// unless a person says so, who may also give it up.
bool isUnsure(const Create &create);
/// It is not to be sent: the service created the job or refused it, it was given up, or is unsure.
bool isSettled(const Create &create);
/// The service created its job but no longer has it, and how it ended is not known.
bool isLost(const Create &create);
/// No more news is expected: the service has ended its job, lost it, or created none. False for an
/// unsure one.
bool hasEnded(const Create &create);

} // namespace cd
