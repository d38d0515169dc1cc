// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/plan.h"

#include <chrono>
#include <optional>

namespace cd {

/// How many requests may leave, and when: a token bucket, and pauses the service asks for. Knows
/// no clock; callers tell it the time.
class RateBudget
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Milliseconds = std::chrono::milliseconds;

    static constexpr RateLimit none{};

    explicit RateBudget(RateLimit limit = none);

    /// How long to wait before the next request may leave; nothing left to wait: 0.
    Milliseconds wait(Time now) const;
    /// How much of the wait is a pause that the service asked for.
    Milliseconds pauseLeft(Time now) const;
    void take(Time now);

    /// The service said "too many". Pauses for @p after, or where it named no time for 1 s, doubled
    /// with each refusal in a row up to a minute. Tells how long. From then on half as much leaves:
    /// the service allows less than was thought.
    Milliseconds refused(std::optional<Milliseconds> after, Time now);
    /// The service took a request: the next refusal is a first one again, and a little more leaves.
    void accepted();
    /// What leaves now; less than the limit after refusals.
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
