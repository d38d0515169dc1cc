// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/figures/shownfigures.h"

#include <QString>

namespace cd {

// What figures say, in sentences.

/// What bars are in: "95 % intervals, scale 0.5 to 1".
QString scaleText(double from);
/// "13 of 32 errors were answered as invoice."; empty: there are no errors.
QString errorsText(const ShownFigures &figures);
/// ECE, Brier score and how many files they are of, and whether answers are too sure. That is said
/// only if the interval of right answers leaves out the mean confidence.
QString reliabilityText(const Calibration &calibration);
QString confidencesText(const Calibration &calibration);
QString noFiguresText();

} // namespace cd
