// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

namespace cd {

/// How far a job is: each of its files is counted once, so that the numbers always add up to
/// files(). None is negative.
struct JobProgress
{
    int toUpload = 0; ///< on this computer only
    int waiting = 0; ///< on the service, but not in a job yet
    int working = 0; ///< the service has a job for it, whose result is still to come
    int done = 0; ///< has a result
    int failed = 0; ///< no result will come; of a cancelled job also those that were cancelled
    int unsent = 0; ///< not submitted, and won't be unless a person says so

    int files() const { return toUpload + waiting + working + done + failed + unsent; }
    /// Those that are still to come to an end.
    int open() const { return toUpload + waiting + working; }

    bool operator==(const JobProgress &) const = default;
};

/// As the row tells it, whatever it says.
JobProgress progressOf(const JobRow &row);

} // namespace cd
