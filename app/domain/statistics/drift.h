// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/confusion.h"

#include <QList>

#include <map>
#include <optional>

namespace cd {

/// How files fell into categories earlier and now, as far as chance explains a difference. Those
/// that are too rare for the test are one category, the rest.
struct CategoryDrift
{
    /// From this size on a difference matters to people, however sure it is.
    static constexpr double leastSize = 0.1;

    qint64 before = 0; ///< files
    qint64 now = 0;
    int categories = 0; ///< with the rest as one
    int merged = 0; ///< that are in the rest
    /// Pearson's test of homogeneity over two rows. 1: there is nothing to compare.
    double chiSquared = 0;
    double p = 1;
    /// The population stability index, from counts with 0.5 added, so that a category that one of
    /// them lacks does not make it infinite.
    double stability = 0;
    /// What the index exceeds in a share alpha of the times where nothing has changed: it is about
    /// (1/before + 1/now) times chi-squared distributed (Yurdakul 2018). The customary 0.1 and 0.25
    /// alone know nothing of how many files and categories there are.
    double stabilityBound = 0;
    /// Jensen and Shannon's distance with logarithms to the base 2: 0 the same, 1 nothing shared.
    double distanceBase2 = 0;

    int degrees() const { return categories > 0 ? categories - 1 : 0; }
    /// More than chance explains, and large enough to matter.
    bool isAlarm() const { return stability > stabilityBound && stability >= leastSize; }
    bool operator==(const CategoryDrift &) const = default;
};

/// @p before and @p now: files of each category, in the same order. @p alpha: how often what has
/// not changed may be taken for a change.
CategoryDrift categoryDrift(const QList<qint64> &before, const QList<qint64> &now,
                            double alpha = 0.05);

/// One category's share earlier and now.
struct ShareChange
{
    Share before;
    Share now;

    /// Whether the 95 % intervals (Wilson) have nothing in common; false where one is of no files.
    bool isApart() const;
    bool hasRisen() const; ///< or not; whether that says anything is isApart()
    bool operator==(const ShareChange &) const = default;
};

/// Files by their confidence; nullopt: the service said none.
using ConfidenceCounts = std::map<std::optional<double>, qint64>;

/// Services say few values, so that each is a category; where there are more than fifteen, tenths
/// are.
CategoryDrift confidenceDrift(const ConfidenceCounts &before, const ConfidenceCounts &now,
                              double alpha = 0.05);
/// Only as a picture: values are far from evenly spaced. Nullopt: none is known.
std::optional<double> meanConfidence(const ConfidenceCounts &counts);

} // namespace cd
