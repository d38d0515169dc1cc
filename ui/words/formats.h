// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace cd {

/// How numbers and times are written for people, in one place. All of it follows the locale.

/// "82 kB", "1.1 MB"; empty if the size is not known (negative).
QString sizeText(qint64 bytes);
/// How long ago: "now", "12 s", "5 min", "3 h", "2 d"; empty for an invalid time.
QString ageText(const QDateTime &at, const QDateTime &now);
/// Date and time of day in the person's own time zone; empty for an invalid time.
QString timeText(const QDateTime &at);
/// Seconds until @p moment, rounded up; 0 if it has passed.
int secondsTo(const QDateTime &moment);
/// A confidence from 0 to 1: "0.93"; nullopt: "unknown".
QString confidenceText(std::optional<double> confidence);
/// The preset that a job or the form was made from: "Invoices", or "Invoices (changed)" if it
/// differs from that preset. Empty without a name.
QString presetText(const QString &name, bool isChanged);
/// "1,234"
QString countText(qint64 count);
/// "1,234", or "0.25": with two decimals where it is not a whole number.
QString creditsText(double credits);
/// "$1.25", or "1,25 $" where it is written so: the service's prices are in US dollars.
QString dollarsText(double dollars);

} // namespace cd
