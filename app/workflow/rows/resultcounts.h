// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

namespace cd {

/// How many of a job's files came to what. Each file is counted once.
struct ResultCounts
{
    int typed = 0; ///< a rule matched
    int untyped = 0; ///< the service has read it, and no rule matched
    int failed = 0; ///< it will have no result
    int cancelled = 0; ///< … because its job was cancelled
    int open = 0; ///< not done yet

    int files() const { return typed + untyped + failed + cancelled + open; }
    int classified() const { return typed + untyped; }

    bool operator==(const ResultCounts &) const = default;
};

/// Of the files that the job was given, and those that only its results name.
ResultCounts countResults(const JobRow &row, const JobDetails &details);

} // namespace cd
