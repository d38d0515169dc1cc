// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace cd {

/// How numbers and times are written for people, in one place. All of it follows the locale.

/// "82 kB", "1.1 MB"; empty where the size is not known (below 0).
QString sizeText(qint64 bytes);
/// How long ago: "now", "12 s", "5 min", "3 h", "2 d"; empty for an invalid time.
QString ageText(const QDateTime &at, const QDateTime &now);
/// Date and time of day in the person's own time zone; empty for an invalid time.
QString timeText(const QDateTime &at);
/// Seconds until @p moment, begun ones too; 0 where it has passed.
int secondsTo(const QDateTime &moment);
/// A confidence from 0 to 1: "0.93"; where there is none: "unknown".
QString confidenceText(std::optional<double> confidence);
/// What a job, or the form, says it was made from: "Invoices", or "Invoices (changed)" where it
/// differs from the preset of that name. Empty without a name.
QString presetText(const QString &name, bool isChanged);
/// "1,234"
QString countText(qint64 count);

} // namespace cd
