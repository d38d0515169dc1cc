// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QString>

namespace cd {

/// A job's state as people see it: its submission state and the service's status combined.
enum class JobState {
    Queued, ///< stored, not sent yet
    Sending,
    Unsure, ///< sent without an answer: it is not known whether there is a job
    Refused, ///< there is no job
    GivenUp, ///< withdrawn or closed by a person
    Pending,
    Success,
    PartialSuccess,
    Error,
    Cancelling, ///< a person asked to cancel it, and not all of it has ended
    Cancelled,
    Paused, ///< what is not sent waits for a person to go on with it
    Uploading, ///< its files are being uploaded; the create was not sent yet
    Unknown, ///< a status that the contract does not list
};

JobState jobState(const JobRow &row);

/// One word for the state; a status that the contract does not list is shown unchanged.
QString stateWord(const JobRow &row);
QString stateWord(JobState state);
/// Says what the state means, what is known, and what can be done, in one to three sentences.
QString stateExplanation(const JobRow &row);
/// The name of a state's icon, such as "status-error".
QString stateIcon(JobState state);
/// The submission state in words.
QString submissionTitle(SubmissionState state);
/// A word of the timeline (TimelineEntry::word) in words for people.
QString timelineWord(const QString &word);

} // namespace cd
