// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/calibration.h"

#include <QString>
#include <QStringList>

namespace cd {

// What stands below bars, and in tables, for answers of about the same confidence.

/// "0.86", or "0.80–0.90" for a bin of several values.
QString binText(const CalibrationBin &bin);
QStringList binTexts(const Calibration &calibration);
/// "0.70–0.88"; a dash where there is none.
QString intervalFigures(const std::optional<Interval> &interval);
/// "0.85"; a dash where it is not defined.
QString shareText(const std::optional<double> &share);

} // namespace cd
