// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

namespace cd {

/// A job's files by what became of them. Each file is counted once.
struct ResultCounts
{
    int typed = 0; ///< a rule matched
    int untyped = 0; ///< the service has read it, but no rule matched
    int failed = 0; ///< no result will come
    int cancelled = 0; ///< no result will come because its job was cancelled
    int open = 0; ///< not done yet

    int files() const { return typed + untyped + failed + cancelled + open; }
    int classified() const { return typed + untyped; }

    bool operator==(const ResultCounts &) const = default;
};

/// Counts the job's files, and those that only its results name.
ResultCounts countResults(const JobRow &row, const JobDetails &details);

} // namespace cd
