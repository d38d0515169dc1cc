// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/distributions.h"

#include <boost/math/distributions/binomial.hpp>

namespace cd {

double binomialAtMost(qint64 most, qint64 trials, double probability)
{
    if (most >= trials)
        return 1;
    const boost::math::binomial_distribution<> successes(static_cast<double>(trials), probability);
    return boost::math::cdf(successes, static_cast<double>(most));
}

} // namespace cd
