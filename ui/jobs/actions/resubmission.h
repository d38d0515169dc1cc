// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

namespace cd {

/// A new job to be made from an older one.
struct Resubmission
{
    JobRequest request;
    QList<JobFile> files;
    QString label;
    JobKey replaces = 0;

    bool operator==(const Resubmission &) const = default;
};

/// The whole job once more.
Resubmission allAgain(const JobRow &row, const JobDetails &details);

/// The files of a job that have no result, as far as its files are known.
QList<JobFile> filesWithoutResult(const JobDetails &details);

/// Only those files once more.
Resubmission failedFilesAgain(const JobRow &row, const JobDetails &details);

} // namespace cd
