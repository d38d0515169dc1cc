// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/confusion.h"

#include <QList>

namespace cd {

/// Answers of about the same confidence.
struct CalibrationBin
{
    double low = 0; ///< low and high are the same where a bin is one value
    double high = 0;
    double confidence = 0; ///< mean
    Share right = {};

    bool isFew() const { return right.all < 10; }
    /// Right more often, or less often, than the confidence says: its interval leaves it out.
    bool isOff() const;
    bool operator==(const CalibrationBin &) const = default;
};

/// How far confidences are true. A bin for each value up to 15 values, else ten of equal width (Guo
/// et al. 2017, arXiv:1706.04599). An answer without a type is right if no type was true.
struct Calibration
{
    QList<CalibrationBin> bins = {}; ///< the lowest first; none is empty
    qint64 files = 0; ///< with a confidence
    double error = 0; ///< ECE, 0 to 1
    double brier = 0;
    double excess = 0; ///< mean confidence less share of right answers: above 0 is over-confident

    bool operator==(const Calibration &) const = default;
};

Calibration calibration(const QList<Answered> &files);

} // namespace cd
