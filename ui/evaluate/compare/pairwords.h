// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/compare/runpairs.h"

#include <QString>

#include <optional>

namespace cd {

// What two runs over the same files say, in words.

/// The kinds of files that the bar and the list show, in the bar's order. The last kind of the
/// outcomes is one with another.
enum class PairKind { Fixed, Broken, BothWrong, BothRight };
PairKind pairKind(PairOutcome outcome);
qint64 countOf(const PairedCounts &counts, PairKind kind);
/// "Fixed 15", or "Both wrong 12 (4 differently)".
QString pairKindText(PairKind kind, const PairedCounts &counts);

/// "The later run is better by 5.0 points (0.5 to 9.5); 15 fixed, 5 broken, exact McNemar
/// p = 0.041. By luck alone …"; with few differences that they are too few to tell.
QString comparisonText(const RunPair &pair);
/// What of the files is not compared; empty: all are.
QString notComparedText(const RunPair &pair);
/// "0.041", or "< 0.001".
QString probabilityText(double p);
/// "+5.0 (0.5 to 9.5)", in points of a hundred; a dash where there are no files.
QString differenceText(const std::optional<Difference> &difference);

} // namespace cd
