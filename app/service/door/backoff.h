// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace cd {

/// How long to wait after failures in a row: @p first, doubled with each further one, @p longest at
/// most. Whoever retries uses it, and adds what is its own: jitter, what the service asked for.
struct Backoff
{
    using Ms = std::chrono::milliseconds;

    Ms first;
    Ms longest;

    /// @p failures: so far; fewer than 1 count as 1.
    Ms wait(int failures) const;
    /// Anything between nothing and wait() ("full jitter"), so that many don't come back at once.
    Ms jitteredWait(int failures, QRandomGenerator &random) const;
};

} // namespace cd
