// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace cd {

/// Lenient reading of the service's answers: fields that are missing, null or of another type read
/// as empty, and unknown fields are ignored.
namespace json {

QString text(const QJsonObject &object, QLatin1StringView name);
/// A whole number that fits an int.
std::optional<int> integer(const QJsonValue &value);
/// Parses RFC 3339 to UTC; a time without a zone counts as UTC. Invalid if it is not a time.
QDateTime time(const QString &text);
QDateTime time(const QJsonObject &object, QLatin1StringView name);
/// A time as the contract writes it.
QJsonValue fromTime(const QDateTime &time);
/// A string, or null if it is empty.
QJsonValue textOrNull(const QString &text);
QJsonValue numberOrNull(std::optional<double> number);

} // namespace json
} // namespace cd
