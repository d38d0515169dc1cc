// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

namespace cd {

/// A new job that is to be submitted in place of an older one.
struct Resubmission
{
    JobRequest request;
    QList<JobFile> files;
    QString label;
    JobKey replaces = 0;
    bool isOverLimit = false; ///< see SubmitTerms

    bool operator==(const Resubmission &) const = default;
};

/// Submits the whole job again.
Resubmission allAgain(const JobRow &row, const JobDetails &details);

/// The known files of a job that have no result.
QList<JobFile> filesWithoutResult(const JobDetails &details);

/// Submits only those files again.
Resubmission failedFilesAgain(const JobRow &row, const JobDetails &details);

} // namespace cd
