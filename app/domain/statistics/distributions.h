// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace cd {

/// Of the normal distribution, 95 % are between this much below and above the middle.
inline constexpr double normalQuantile975 = 1.959963984540054;

/// The probability of @p most successes or fewer in @p trials, each of which succeeds with
/// @p probability.
double binomialAtMost(qint64 most, qint64 trials, double probability);

} // namespace cd
