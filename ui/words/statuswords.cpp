// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/statuswords.h"

#include "domain/job/jobstatus.h"
#include "workflow/rows/jobfacts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::StatusWords)
};

JobState serviceState(const JobStatus &status)
{
    switch (status.outcome()) {
    case JobStatus::Outcome::Success:
        return JobState::Success;
    case JobStatus::Outcome::Partial:
        return JobState::PartialSuccess;
    case JobStatus::Outcome::Failed:
        return JobState::Error;
    case JobStatus::Outcome::Cancelled:
        return JobState::Cancelled;
    case JobStatus::Outcome::Open:
        break;
    }
    return status.known() == JobStatus::Known::Unknown ? JobState::Unknown : JobState::Pending;
}

} // namespace

JobState jobState(const JobRow &row)
{
    if (isCancelling(row))
        return JobState::Cancelling;
    switch (row.submission) {
    case SubmissionState::Uploading:
        return JobState::Uploading;
    case SubmissionState::Queued:
        return JobState::Queued;
    case SubmissionState::Sending:
        return JobState::Sending;
    case SubmissionState::Unsure:
        return JobState::Unsure;
    case SubmissionState::Refused:
        return JobState::Refused;
    case SubmissionState::GivenUp:
        return JobState::GivenUp;
    case SubmissionState::Paused:
        return JobState::Paused;
    case SubmissionState::Adopted:
    case SubmissionState::Accepted:
        break;
    }
    return wasCancelled(row) ? JobState::Cancelled : serviceState(row.job.status);
}

QString stateWord(const JobRow &row)
{
    const JobState state = jobState(row);
    if (state == JobState::Unknown && !row.job.status.word().isEmpty())
        return row.job.status.word();
    if (state == JobState::Uploading)
        //: %1 files of a job of %n are on the service
        return StatusWords::tr("Uploading: %1 of %Ln", nullptr, row.fileCount)
            .arg(QLocale().toString(row.fileCount - row.filesToUpload));
    if (state == JobState::Paused && sentFiles(row) > 0)
        //: %1 files of a job of %n were sent before it was paused
        return StatusWords::tr("Paused: %1 of %Ln sent", nullptr, row.fileCount)
            .arg(QLocale().toString(sentFiles(row)));
    return stateWord(state);
}

QString stateWord(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return StatusWords::tr("Queued");
    case JobState::Sending:
        return StatusWords::tr("Sending");
    case JobState::Unsure:
        return StatusWords::tr("Unsure");
    case JobState::Refused:
        return StatusWords::tr("Refused");
    case JobState::GivenUp:
        return StatusWords::tr("Given up");
    case JobState::Pending:
        return StatusWords::tr("Running", "the service says PENDING, also while it works");
    case JobState::Success:
        return StatusWords::tr("Success");
    case JobState::PartialSuccess:
        return StatusWords::tr("Partial", "some files were classified, some were not");
    case JobState::Error:
        return StatusWords::tr("Failed");
    case JobState::Cancelling:
        return StatusWords::tr("Cancelling…");
    case JobState::Cancelled:
        return StatusWords::tr("Cancelled");
    case JobState::Uploading:
        return StatusWords::tr("Uploading");
    case JobState::Paused:
        return StatusWords::tr("Paused");
    case JobState::Unknown:
        break;
    }
    return StatusWords::tr("Unknown");
}

QString stateIcon(JobState state)
{
    switch (state) {
    case JobState::Queued:
    case JobState::Pending:
        return u"status-pending"_s;
    case JobState::Uploading:
    case JobState::Sending:
        return u"status-sending"_s;
    case JobState::Unsure:
        return u"status-unsure"_s;
    case JobState::Paused:
        return u"status-paused"_s;
    case JobState::Success:
        return u"status-success"_s;
    case JobState::PartialSuccess:
        return u"status-partial"_s;
    case JobState::Refused:
    case JobState::Error:
        return u"status-error"_s;
    case JobState::GivenUp:
    case JobState::Cancelling:
    case JobState::Cancelled:
        return u"status-cancelled"_s;
    case JobState::Unknown:
        break;
    }
    return u"status-unknown"_s;
}

QString stateExplanation(const JobRow &row)
{
    switch (jobState(row)) {
    case JobState::Queued:
        return StatusWords::tr("Saved on this computer, not sent yet. It will be sent as soon as "
                               "the service can be reached with a key.");
    case JobState::Sending:
        return StatusWords::tr("Being sent to the service; there is no response yet.");
    case JobState::Unsure:
        return StatusWords::tr(
            "The request was sent, but there was no response: the service may or may not have "
            "created a job, and jobs cost credits. Classify Desk is looking for it in the "
            "service's job list and won't resend it unless you say so.");
    case JobState::Refused:
        return StatusWords::tr("The service rejected the request. No job was created and nothing "
                               "was billed. Change it with “Submit again”, or send it as it is.");
    case JobState::GivenUp:
        return StatusWords::tr(
            "You gave it up, so it won't be sent again. It stays here for reference.");
    case JobState::Pending:
        return row.job.status.known() == JobStatus::Known::Running
            ? StatusWords::tr("Running (the service reports RUNNING).")
            : StatusWords::tr("Waiting or running (the service reports PENDING for both).");
    case JobState::Success:
        return StatusWords::tr("The service has finished the job.");
    case JobState::PartialSuccess:
        return StatusWords::tr(
            "Some files have a result and some don't. You can submit those without one again.");
    case JobState::Error:
        return StatusWords::tr("The job failed. Its files can be submitted again.");
    case JobState::Cancelling:
        return StatusWords::tr(
            "You asked to cancel it. Nothing more is sent, and the service is being asked to stop "
            "what has not ended. Results that are there stay.");
    case JobState::Cancelled:
        return StatusWords::tr("The job was cancelled. The results it had by then are kept.");
    case JobState::Uploading:
        return StatusWords::tr("Its files are being uploaded. The job is created once all of "
                               "them are uploaded; nothing is charged before.");
    case JobState::Paused:
        return StatusWords::tr("What was sent goes on. Nothing more is sent until you choose "
                               "“Go on”, also after a restart.");
    case JobState::Unknown:
        break;
    }
    return StatusWords::tr("The service reports a status this version doesn't know. The job counts "
                           "as unfinished and will be refreshed.");
}

QString timelineWord(const QString &word)
{
    using enum SubmissionState;
    for (const SubmissionState state :
         {Adopted, Queued, Sending, Accepted, Refused, Unsure, GivenUp, Uploading, Paused}) {
        if (word == submissionWord(state))
            return submissionTitle(state);
    }
    if (word == deletedThereWord())
        return StatusWords::tr("Deleted on the service");
    const JobState state = serviceState(JobStatus(word));
    return state == JobState::Unknown ? word : u"%1 (%2)"_s.arg(stateWord(state), word);
}

QString submissionTitle(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Adopted:
        return StatusWords::tr("Found on the service");
    case SubmissionState::Accepted:
        return StatusWords::tr("Accepted");
    case SubmissionState::Queued:
        return stateWord(JobState::Queued);
    case SubmissionState::Sending:
        return stateWord(JobState::Sending);
    case SubmissionState::Refused:
        return stateWord(JobState::Refused);
    case SubmissionState::Unsure:
        return stateWord(JobState::Unsure);
    case SubmissionState::Uploading:
        return stateWord(JobState::Uploading);
    case SubmissionState::Paused:
        return stateWord(JobState::Paused);
    case SubmissionState::GivenUp:
        break;
    }
    return stateWord(JobState::GivenUp);
}

} // namespace cd
