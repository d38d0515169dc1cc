// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QString>

namespace cd {

/// What a person sees a job to be: its submission and the service's status taken together.
enum class JobState {
    Queued, ///< written down, not sent yet
    Sending,
    Unsure, ///< sent, not answered: nobody knows whether there is a job
    Refused, ///< there is no job
    GivenUp, ///< a person decided not to go after it any more
    Pending,
    Success,
    PartialSuccess,
    Error,
    Cancelled,
    Uploading, ///< its files are on their way, nothing was asked for yet
    Unknown, ///< a status that the contract does not list
};

JobState jobState(const JobRow &row);

/// One word for a state; a status the contract does not list stands as the service said it.
QString stateWord(const JobRow &row);
QString stateWord(JobState state);
/// What the state means, what is known, and what can be done: one to three sentences.
QString stateExplanation(const JobRow &row);
/// The resource's path of a state's icon, such as ":/icons/status-error.svg".
QString stateIcon(JobState state);
/// How far the sending of a job came.
QString submissionTitle(SubmissionState state);
/// A state or a status word as the timeline keeps it, in words.
QString timelineWord(const QString &word);

} // namespace cd
