// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace cd {

/// Both ends belong to it.
struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

/// 95 %, two-sided, for @p count of @p all, within 0 and 1. Nullopt: @p all is 0. Source: Brown,
/// Cai, DasGupta 2001, doi:10.1214/ss/1009213286.
std::optional<Interval> wilson(qint64 count, qint64 all);

/// The exact one-sided upper bound (Clopper-Pearson) of the share of which @p wrong in @p all were
/// seen, at the level 1 - @p alpha. 1 where all are wrong, or @p all is 0.
double upperBound(qint64 wrong, qint64 all, double alpha);

/// How many labels, of which @p wrong are wrong, show "at most @p share wrong" at the level
/// 1 - @p alpha. Both are between 0 and 1, without these.
qint64 labelsNeeded(double share, double alpha, qint64 wrong = 0);

} // namespace cd
