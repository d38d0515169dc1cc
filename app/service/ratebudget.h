// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

    /// A bucket that holds @p burst and fills by @p perSecond; perSecond 0: no limit of our own.
    struct Limit
    {
        double burst = 0;
        double perSecond = 0;
    };
    /// The strictest limit of the contract for one kind of request, 50 uploads in 5 seconds, kept
    /// for all kinds: the bursts of a window stay below it anyway.
    static constexpr Limit ofService{20, 10};
    static constexpr Limit none{0, 0};

    explicit RateBudget(Limit limit = none);

    /// How long to wait before the next request may leave; nothing left to wait: 0.
    Milliseconds wait(Time now) const;
    /// How much of the wait is a pause that the service asked for.
    Milliseconds pauseLeft(Time now) const;
    void take(Time now);

    /// The service said "too many". Pauses for @p after, or where it named no time for 1 s, doubled
    /// with each refusal in a row up to a minute. Tells how long.
    Milliseconds refused(std::optional<Milliseconds> after, Time now);
    /// The service took a request: the next refusal is a first one again.
    void accepted() { m_refusals = 0; }

private:
    double tokens(Time now) const;

    Limit m_limit;
    double m_tokens;
    std::optional<Time> m_countedAt;
    std::optional<Time> m_pausedUntil;
    int m_refusals = 0;
};

} // namespace cd
