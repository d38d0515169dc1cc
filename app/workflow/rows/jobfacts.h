// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <chrono>

namespace cd {

// Everything that is true or not of a row, or of one file's own job in it. What the service says
// of one status alone is JobStatus::outcome().

/// So long without a change and a job counts as stalled: jobs of 500 files take minutes.
constexpr std::chrono::milliseconds stalledAfter = std::chrono::minutes(30);

/// Each of its files is a job of its own on the service.
bool isOfFileJobs(const JobRow &row);
/// The service has made a job of it, or of one of its files at least: there is something to ask
/// about.
bool hasJob(const JobRow &row);
/// Whether the service may have made a job of it without telling: its create got no answer, also
/// where it was given up afterwards.
bool mayHaveAJob(const JobRow &row);
/// Neither refused nor in doubt nor still to be sent: it was accepted, or found on the service.
bool isAccepted(const JobRow &row);

/// Its files are there, and it waits to be sent or is being sent.
bool isToBeSent(const JobRow &row);
/// Written down here or made by the service, and not ended. An unsure one is not: nothing is on
/// its way.
bool isInProgress(const JobRow &row);
/// In progress, or ended with its results still to come.
bool isAwaited(const JobRow &row);
/// Awaited, and nothing has changed for long: people report jobs that stay PENDING for days.
bool isStalled(const JobRow &row, const QDateTime &now);
/// Something is still to come of it, or it is in doubt, or the last poll failed.
bool isLive(const JobRow &row);
/// Nothing more is to come of it but, perhaps, its results: neither in progress nor unsure.
bool hasEnded(const JobRow &row);
/// The service has ended it, and its results are here as far as they can be had.
bool isComplete(const JobRow &row);

/// As far as this machine can tell: it was not submitted here, or the service made no job of it,
/// or the job failed (contract, "Limits and prices": failed jobs are free) and nothing was billed.
bool costsNothing(const JobRow &row);
/// The service knows by now what it cost.
bool isBillable(const JobRow &row);

/// On the service; only API v2 can.
bool canBeCancelled(const JobRow &row);
/// On the service; only API v2 can, and only jobs that have ended.
bool canBeRemoved(const JobRow &row);
/// It can't be cancelled, only not be watched any more.
bool canBeLeft(const JobRow &row);
bool canBeSentAgain(const JobRow &row);
bool canBeGivenUp(const JobRow &row);
/// It waits for something that can be tried now.
bool canBeHurried(const JobRow &row);
/// Some of its files can't be uploaded, and a person has to say what becomes of it.
bool canGoOnWithoutFailed(const JobRow &row);
bool isArchived(const JobRow &row);

/// The service has made this file's job.
bool isMade(const FileJobState &part);
/// Its create is settled: the service made the job, or said no.
bool isSettled(const FileJobState &part);
/// The service made its job and does not have it any more, and nobody saw how it ended.
bool isLost(const FileJobState &part);
/// Nothing more is to come of it: the service ended its job, lost it, or made none.
bool hasEnded(const FileJobState &part);

} // namespace cd
