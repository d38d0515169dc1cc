// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/proportion.h"

#include "domain/statistics/distributions.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>

namespace cd {

std::optional<Interval> wilson(qint64 count, qint64 all)
{
    if (all == 0)
        return {};
    constexpr double z = normalQuantile975;
    const auto n = static_cast<double>(all);
    const double p = static_cast<double>(count) / n;
    const double shrunk = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / shrunk;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / shrunk;
    // The ends are exact there, and rounding would leave them a little beside.
    return Interval{.low = count == 0 ? 0 : std::max(0.0, centre - half),
                    .high = count == all ? 1 : std::min(1.0, centre + half)};
}

double upperBound(qint64 wrong, qint64 all, double alpha)
{
    if (wrong >= all)
        return 1;
    return boost::math::binomial_distribution<>::find_upper_bound_on_p(
        static_cast<double>(all), static_cast<double>(wrong), alpha);
}

qint64 labelsNeeded(double share, double alpha, qint64 wrong)
{
    const auto errors = static_cast<double>(wrong);
    const double right = boost::math::ibetac_invb(errors + 1, share, alpha);
    auto labels = static_cast<qint64>(std::ceil(right + errors));
    // What is found is no whole number: the test itself has the last word.
    while (labels > wrong + 1 && binomialAtMost(wrong, labels - 1, share) <= alpha)
        --labels;
    while (binomialAtMost(wrong, labels, share) > alpha)
        ++labels;
    return labels;
}

} // namespace cd
