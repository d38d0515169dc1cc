// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"
#include "domain/job/jobrow.h"
#include "domain/statistics/escalation.h"
#include "workflow/evaluating/setrun.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace cd {

/// A ResendRule by the names of types. Files that failed are not asked about again: they have no
/// answer.
struct FollowUpRule
{
    double below = 0;
    bool withoutType = true;
    QStringList types = {};

    bool takes(const std::optional<Suggestion> &answer) const;
    bool operator==(const FollowUpRule &) const = default;
};

/// Whether of two answers to the same file the later one counts. There is always one if any is.
bool isLaterStanding(const std::optional<Suggestion> &earlier,
                     const std::optional<Suggestion> &later, StandingAnswer standing);

/// What @p rule takes of a job.
struct Resent
{
    QList<JobFile> files = {};
    int answered = 0; ///< files of the job that have an answer

    double share() const { return answered == 0 ? 0 : double(files.size()) / answered; }
    bool operator==(const Resent &) const = default;
};

Resent filesToResend(const JobDetails &job, const FollowUpRule &rule);

/// Whether files of the job can be read again with their pictures: its API has modes, it was read
/// without pictures, and it is complete.
bool canFollowUp(const JobRow &job);
/// The job's request for some of its files once more, with pictures.
SetRun followUpOf(const JobRow &job, const JobDetails &details, const Resent &resent);

/// What labels say of it, as far as @p withPictures, another run that read so, tells what would be
/// answered then: only files that both have count.
struct FollowUpEstimate
{
    qint64 files = 0; ///< that both have
    EscalationGain gain = {};

    bool operator==(const FollowUpEstimate &) const = default;
};

FollowUpEstimate estimateFollowUp(const Evaluation &run, const Evaluation &withPictures,
                                  const FollowUpRule &rule);

} // namespace cd
