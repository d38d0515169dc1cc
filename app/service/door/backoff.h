// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace cd {

/// Exponential backoff: how long to wait after failures in a row, `first` doubled with each further
/// failure, at most `longest`. Used by everything that retries; callers add jitter and what the
/// service asked for (Retry-After).
struct Backoff
{
    using Ms = std::chrono::milliseconds;

    Ms first;
    Ms longest;

    /// @p failures: in a row so far; fewer than 1 count as 1.
    Ms wait(int failures) const;
    /// A random time between 0 and wait() ("full jitter"), so that many clients don't retry at
    /// once.
    Ms jitteredWait(int failures, QRandomGenerator &random) const;
};

} // namespace cd
