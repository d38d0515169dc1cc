// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/ruletexts.h"

namespace cd {

/// How far two descriptions say the same, 0 to 1: the cosine of their content words (stems, without
/// what they exclude), each counted once and weighed by log(1 + rules / rules that have it), words
/// that stand on most papers by half.
///
/// Measured on tests/rules/overlaps.json, 60 pairs of made-up descriptions, half of them German,
/// among twelve rules each:
///   for one kind of document   0.37 to 1.00; 19 of 20 are 0.50 or more
///   for kinds that are akin    0.10 to 0.61; 19 of 20 are below 0.50, 13 are 0.25 or more
///   for others                 0.00
/// The Jaccard coefficient of the same words parts them no better.
struct Overlap
{
    qsizetype one = 0; ///< positions in RuleTexts::all()
    qsizetype other = 0;
    double likeness = 0;
    QSet<QString> shared; ///< stems
};

inline constexpr double muchOverlap = 0.5; ///< a warning
inline constexpr double someOverlap = 0.25; ///< a hint

/// Every pair that is @p least alike or more.
QList<Overlap> overlapsOf(const QList<RuleText> &texts, double least);

} // namespace cd
