// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/confusion.h"

#include <QList>

namespace cd {

/// Two that answered the same files: how often either is right.
struct PairedCounts
{
    qint64 bothRight = 0;
    qint64 fixed = 0; ///< the first is wrong, the second right
    qint64 broken = 0; ///< the first is right, the second wrong
    qint64 bothWrong = 0;
    qint64 wrongOtherwise = 0; ///< of bothWrong, with different answers

    qint64 all() const { return bothRight + fixed + broken + bothWrong; }
    bool operator==(const PairedCounts &) const = default;
};

/// @p first and @p second: the same files in the same order.
PairedCounts pairedCounts(const QList<Answered> &first, const QList<Answered> &second);

/// How probable so uneven a split of fixed and broken is by luck alone: McNemar's exact test,
/// two-sided. 1 where nothing differs.
double mcnemar(const PairedCounts &pairs);
/// With fewer files that differ no split is significant.
inline constexpr qint64 fewestDiffering = 6;

/// By how much the second is right more often, -1 to 1, with the adjusted 95 % interval (Bonett,
/// Price 2012). The value is the plain difference. Nullopt: there are no files.
struct Difference
{
    double value = 0;
    Interval interval = {};

    bool operator==(const Difference &) const = default;
};
std::optional<Difference> difference(const PairedCounts &pairs);

/// Of several comparisons, in their order: p corrected after Holm, at most 1.
QList<double> holm(const QList<double> &p);

} // namespace cd
