// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/confusion.h"

#include <QList>

namespace cd {

/// What is promised: at most so many of the accepted answers are wrong.
struct Promise
{
    double wrongShare = 0.02; ///< between 0 and 1, without these
    double delta = 0.05; ///< 1 - the level

    bool operator==(const Promise &) const = default;
};

/// If all answers from a confidence on were accepted. Answers without a type never are, nor those
/// whose confidence is not known.
struct ThresholdStep
{
    double confidence = 0;
    qint64 accepted = 0;
    double share = 0; ///< of all files
    qint64 wrong = 0; ///< of the accepted ones
    double wrongShare = 0;
    double bound = 1; ///< upper, one-sided, at the promise's level
    bool isTested = false; ///< the test came as far as this
    bool holds = false;

    bool operator==(const ThresholdStep &) const = default;
};

/// One step for each confidence that occurs, the highest first. The fixed-sequence test goes down
/// them, from the first with enough labels, and stops at the first that fails (Angelopoulos et al.,
/// arXiv:2110.01052).
struct Thresholds
{
    QList<ThresholdStep> steps = {};
    std::optional<double> lowest = {}; ///< the lowest confidence that holds; nullopt: none
    qint64 missing
        = 0; ///< so many more labels, all right, are needed at least; 0: there are enough

    bool operator==(const Thresholds &) const = default;
};

Thresholds thresholds(const QList<Answered> &files, const Promise &promise);

} // namespace cd
