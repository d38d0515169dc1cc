// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/keptthreshold.h"
#include "domain/statistics/threshold.h"
#include "ui/evaluate/figures/shownfigures.h"

#include <QString>

namespace cd {

// What thresholds say, in sentences.

/// "At most 5 % wrong holds from confidence 0.86, for 71 % of files.", or why none does.
QString verdictText(const Thresholds &thresholds, const Promise &promise);
/// "From 0.80 on 88 % of files are accepted, 3.1 % of them wrong, at most 5.6 %."
QString stepWords(const ThresholdStep &step);
/// What the promise rests on, and for what it holds.
QString conditionsText(const LabelSources &sources);
/// "Kept on 12 Nov 2026: …", and whether it is proven for what is evaluated.
QString keptText(const KeptThreshold &kept, bool isProven);
/// A confidence with as many decimals as tell it from its neighbours: two, if it has no more.
QString exactConfidence(double confidence);

} // namespace cd
