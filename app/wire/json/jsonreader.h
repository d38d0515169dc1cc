// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace cd {

/// Lenient reading of what the service answers: a field that is missing, null or of another type
/// reads as nothing, and fields nobody knows are passed over.
namespace json {

QString text(const QJsonObject &object, QLatin1StringView name);
/// A whole number that fits an int.
std::optional<int> integer(const QJsonValue &value);
/// RFC 3339, in UTC; a time without a zone is taken as UTC. Invalid where there is none.
QDateTime time(const QString &text);
QDateTime time(const QJsonObject &object, QLatin1StringView name);
/// A time as the contract writes it.
QJsonValue fromTime(const QDateTime &time);
/// A text, or null where it is empty.
QJsonValue textOrNull(const QString &text);
QJsonValue numberOrNull(std::optional<double> number);

} // namespace json
} // namespace cd
