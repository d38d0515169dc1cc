// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "domain/statistics/pairs.h"

namespace cd {

/// Which answers of the cheap mode are asked for again in the dear one.
struct ResendRule
{
    double below = 0; ///< those with less confidence, and those whose confidence is not known
    bool withoutType = true;
    QList<int> types = {}; ///< those with one of these answers

    bool takes(const Answered &file) const;
    bool operator==(const ResendRule &) const = default;
};

/// What it costs to have all pages classified in the cheap mode and some once more in the dear one.
struct EscalationCost
{
    qint64 pages = 0;
    qint64 resent = 0; ///< of them
    Prices prices = {};

    double share() const; ///< of the pages that is resent; 0 of none
    qint64 again() const { return prices.multimodal * resent; } ///< credits for what is resent
    qint64 credits() const { return prices.fast * pages + again(); } ///< in both modes
    qint64 allDear() const { return prices.multimodal * pages; } ///< all in the dear one at once
    qint64 saved() const { return allDear() - credits(); } ///< below 0: dearer
    bool operator==(const EscalationCost &) const = default;
};

/// What it brings, from labelled files with both answers.
struct EscalationGain
{
    PairedCounts pairs = {}; ///< of the files that the rule resends
    qint64 gained() const { return pairs.fixed - pairs.broken; }
    /// Credits for a right answer more, if resending these files costs @p cost. Nullopt: there is
    /// none more.
    std::optional<double> costOfOne(const EscalationCost &cost) const;

    bool operator==(const EscalationGain &) const = default;
};

/// @p cheap and @p dear: the same files in the same order.
EscalationGain escalationGain(const QList<Answered> &cheap, const QList<Answered> &dear,
                              const ResendRule &rule);

} // namespace cd
