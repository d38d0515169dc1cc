// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/drift.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace cd {

namespace {

constexpr double leastExpected = 5; // for chi-squared to be a good guide
constexpr double addedCount = 0.5;
constexpr int mostConfidences = 15; // of confidences that are categories each

/// Files of one category, earlier and now.
struct Pair
{
    double before = 0;
    double now = 0;

    double both() const { return before + now; }
};

struct Merged
{
    QList<Pair> categories;
    int merged = 0;
};

double sumOf(const QList<qint64> &counts)
{
    return static_cast<double>(std::accumulate(counts.cbegin(), counts.cend(), qint64(0)));
}

/// Without those that have no files at all. The rest is the last one, if there is one, and takes in
/// the rarest of the others until enough is expected of it.
Merged mergedRare(const QList<qint64> &before, const QList<qint64> &now)
{
    const double smaller = std::min(sumOf(before), sumOf(now));
    const double all = sumOf(before) + sumOf(now);
    QList<Pair> pairs;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Pair pair{static_cast<double>(before.at(i)), static_cast<double>(now.at(i))};
        if (pair.both() > 0)
            pairs.append(pair);
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &one, const Pair &other) { return one.both() < other.both(); });
    const auto isRare = [&](const Pair &pair) {
        return pair.both() * smaller / all < leastExpected;
    };
    Merged result;
    Pair rest;
    while (!pairs.isEmpty()
           && (isRare(pairs.constFirst()) || (result.merged > 0 && isRare(rest)))) {
        const Pair rarest = pairs.takeFirst();
        rest = {rest.before + rarest.before, rest.now + rarest.now};
        ++result.merged;
    }
    result.categories = pairs;
    if (result.merged > 0)
        result.categories.append(rest);
    return result;
}

double chiSquared(const QList<Pair> &pairs, double before, double now)
{
    double sum = 0;
    for (const Pair &pair : pairs) {
        const double early = pair.both() * before / (before + now);
        const double late = pair.both() * now / (before + now);
        sum += (pair.before - early) * (pair.before - early) / early
            + (pair.now - late) * (pair.now - late) / late;
    }
    return sum;
}

double stability(const QList<Pair> &pairs, double before, double now)
{
    const double added = addedCount * static_cast<double>(pairs.size());
    double sum = 0;
    for (const Pair &pair : pairs) {
        const double early = (pair.before + addedCount) / (before + added);
        const double late = (pair.now + addedCount) / (now + added);
        sum += (late - early) * std::log(late / early);
    }
    return sum;
}

double distanceBase2(const QList<Pair> &pairs, double before, double now)
{
    const auto part = [](double share, double middle) {
        return share > 0 ? share * std::log2(share / middle) / 2 : 0;
    };
    double divergence = 0;
    for (const Pair &pair : pairs) {
        const double early = pair.before / before;
        const double late = pair.now / now;
        const double middle = (early + late) / 2;
        divergence += part(early, middle) + part(late, middle);
    }
    return std::sqrt(std::clamp(divergence, 0.0, 1.0)); // rounding may leave it a little beside
}

/// The tenth that a confidence is in, (a, b], from 0.
int tenthOf(double confidence)
{
    return std::clamp(static_cast<int>(std::ceil(confidence * 10 - 1e-9)) - 1, 0, 9);
}

} // namespace

CategoryDrift categoryDrift(const QList<qint64> &before, const QList<qint64> &now, double alpha)
{
    Q_ASSERT(before.size() == now.size());
    const double early = sumOf(before);
    const double late = sumOf(now);
    CategoryDrift drift{.before = static_cast<qint64>(early), .now = static_cast<qint64>(late)};
    if (drift.before == 0 || drift.now == 0)
        return drift;
    const Merged merged = mergedRare(before, now);
    drift.categories = static_cast<int>(merged.categories.size());
    drift.merged = merged.merged;
    drift.distanceBase2 = distanceBase2(merged.categories, early, late);
    if (drift.degrees() == 0)
        return drift;
    const boost::math::chi_squared_distribution<> chance(drift.degrees());
    drift.chiSquared = chiSquared(merged.categories, early, late);
    drift.p = boost::math::cdf(boost::math::complement(chance, drift.chiSquared));
    drift.stability = stability(merged.categories, early, late);
    drift.stabilityBound
        = boost::math::quantile(boost::math::complement(chance, alpha)) * (1 / early + 1 / late);
    return drift;
}

bool ShareChange::isApart() const
{
    const std::optional<Interval> early = before.interval();
    const std::optional<Interval> late = now.interval();
    return early && late && (early->high < late->low || late->high < early->low);
}

bool ShareChange::hasRisen() const
{
    return now.value().value_or(0) > before.value().value_or(0);
}

CategoryDrift confidenceDrift(const ConfidenceCounts &before, const ConfidenceCounts &now,
                              double alpha)
{
    std::set<std::optional<double>> values;
    for (const ConfidenceCounts *counts : {&before, &now}) {
        for (const auto &one : *counts)
            values.insert(one.first);
    }
    const bool areTenths = values.size() > mostConfidences;
    std::map<std::optional<double>, std::pair<qint64, qint64>> categories;
    const auto categoryOf = [areTenths](const std::optional<double> &value) {
        return value && areTenths ? std::optional<double>(tenthOf(*value)) : value;
    };
    for (const auto &[value, files] : before)
        categories[categoryOf(value)].first += files;
    for (const auto &[value, files] : now)
        categories[categoryOf(value)].second += files;
    QList<qint64> early;
    QList<qint64> late;
    for (const auto &one : categories) {
        early.append(one.second.first);
        late.append(one.second.second);
    }
    return categoryDrift(early, late, alpha);
}

std::optional<double> meanConfidence(const ConfidenceCounts &counts)
{
    double sum = 0;
    qint64 known = 0;
    for (const auto &[value, files] : counts) {
        if (!value)
            continue;
        sum += *value * static_cast<double>(files);
        known += files;
    }
    if (known == 0)
        return {};
    return sum / static_cast<double>(known);
}

} // namespace cd
