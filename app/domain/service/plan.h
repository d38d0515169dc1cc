// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd {

/// The plan of an account, as set by a person. Stored as numbers.
enum class Plan { Unknown, Free, Starter, Pro, Enterprise };

/// A token bucket that holds `burst` requests and is refilled with `perSecond`; perSecond 0: no
/// limit.
struct RateLimit
{
    double burst = 0;
    double perSecond = 0;

    bool operator==(const RateLimit &) const = default;
};

/// The limits of a plan (contract, "Limits and prices").
struct PlanLimits
{
    RateLimit requests; ///< all requests, uploads included
    int jobsAtOnce = 0;
};

constexpr PlanLimits limitsOf(Plan plan)
{
    // A bucket and what it gets in the time together are what the contract allows in that time:
    // 40 a second, on the free plan 20 a minute.
    constexpr RateLimit paid{10, 30};
    switch (plan) {
    case Plan::Free:
        return {{5, 15.0 / 60}, 5};
    case Plan::Starter:
        return {paid, 5};
    case Plan::Pro:
        return {paid, 20};
    case Plan::Enterprise:
        return {paid, 100};
    case Plan::Unknown:
        break;
    }
    return {{10, 10}, 5};
}

/// Uploads to a project, on every plan: 50 in 5 seconds.
constexpr RateLimit uploadLimit{20, 6};

} // namespace cd
