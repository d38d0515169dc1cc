// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/pairs.h"

#include "domain/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cd {

PairedCounts pairedCounts(const QList<Answered> &first, const QList<Answered> &second)
{
    Q_ASSERT(first.size() == second.size());
    PairedCounts pairs;
    for (qsizetype i = 0; i < first.size(); ++i) {
        const bool wasRight = first.at(i).isRight();
        const bool isRight = second.at(i).isRight();
        qint64 &kind = wasRight ? (isRight ? pairs.bothRight : pairs.broken)
                                : (isRight ? pairs.fixed : pairs.bothWrong);
        ++kind;
        if (!wasRight && !isRight && first.at(i).answer != second.at(i).answer)
            ++pairs.wrongOtherwise;
    }
    return pairs;
}

double mcnemar(const PairedCounts &pairs)
{
    const qint64 fewer = std::min(pairs.fixed, pairs.broken);
    return std::min(1.0, 2 * binomialAtMost(fewer, pairs.fixed + pairs.broken, 0.5));
}

std::optional<Difference> difference(const PairedCounts &pairs)
{
    if (pairs.all() == 0)
        return {};
    const auto files = static_cast<double>(pairs.all());
    const double fixed = static_cast<double>(pairs.fixed + 1) / (files + 2);
    const double broken = static_cast<double>(pairs.broken + 1) / (files + 2);
    const double centre = fixed - broken;
    const double half
        = normalQuantile975 * std::sqrt((fixed + broken - centre * centre) / (files + 2));
    return Difference{static_cast<double>(pairs.fixed - pairs.broken) / files,
                      {std::max(-1.0, centre - half), std::min(1.0, centre + half)}};
}

QList<double> holm(const QList<double> &p)
{
    QList<qsizetype> rising(p.size());
    std::iota(rising.begin(), rising.end(), 0);
    std::stable_sort(rising.begin(), rising.end(),
                     [&p](qsizetype one, qsizetype other) { return p.at(one) < p.at(other); });
    QList<double> corrected(p.size());
    double highest = 0;
    auto left = static_cast<double>(p.size());
    for (const qsizetype i : std::as_const(rising)) {
        highest = std::max(highest, std::min(1.0, p.at(i) * left));
        corrected[i] = highest;
        --left;
    }
    return corrected;
}

} // namespace cd
