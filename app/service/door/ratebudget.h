// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/plan.h"

#include <chrono>
#include <optional>

namespace cd {

/// Rate limiting: a token bucket, plus pauses that the service asks for. Has no clock; callers pass
/// the time.
class RateBudget
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Milliseconds = std::chrono::milliseconds;

    static constexpr RateLimit none{};

    explicit RateBudget(RateLimit limit = none);

    /// How long to wait before the next request may be sent; 0: now.
    Milliseconds wait(Time now) const;
    /// What is left of a pause that the service asked for; 0: none.
    Milliseconds pauseLeft(Time now) const;
    void take(Time now);

    /// The service answered "too many requests". Pauses for @p after or, if it named no time, for 1
    /// s, doubled with each refusal in a row up to a minute, and returns how long. Also halves the
    /// rate, since the service allows less than assumed.
    Milliseconds refused(std::optional<Milliseconds> after, Time now);
    /// The service accepted a request: resets the count of refusals and raises the rate a little,
    /// up to the limit.
    void accepted();
    /// The current rate; below the limit after refusals.
    double perSecond() const { return m_limit.perSecond; }

private:
    double tokens(Time now) const;

    RateLimit m_most;
    RateLimit m_limit;
    double m_tokens;
    std::optional<Time> m_countedAt;
    std::optional<Time> m_pausedUntil;
    int m_refusals = 0;
};

} // namespace cd
