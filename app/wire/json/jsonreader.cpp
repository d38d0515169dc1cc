// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/json/jsonreader.h"

#include <cmath>
#include <limits>

namespace cd::json {

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

std::optional<int> integer(const QJsonValue &value)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!value.isDouble() || std::floor(number) != number
        || std::abs(number) > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(number);
}

QDateTime time(const QJsonObject &object, QLatin1StringView name)
{
    return time(text(object, name));
}

QDateTime time(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    time = time.toUTC();
    // Other years can't be written again, because RFC 3339 has four digits.
    const int year = time.date().year();
    return year >= 1 && year <= 9999 ? time : QDateTime();
}

QJsonValue fromTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace cd::json
