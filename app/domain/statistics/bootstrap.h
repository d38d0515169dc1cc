// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/confusion.h"

namespace cd {

inline constexpr int bootstrapResamples = 2000;
inline constexpr quint32 bootstrapSeed = 20260401; ///< reports print it

/// The 95 % percentile interval of Confusion::macroF1() by resampling files; the same each time.
/// Nullopt: there is no macro-F1. Takes up to a second with 100,000 files: not for the window's
/// thread.
std::optional<Interval> macroF1Interval(const Confusion &confusion, bool withNoType = false);

} // namespace cd
