// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/retryafter.h"

#include "service/http/httpdate.h"

#include <algorithm>

namespace cd {

using std::chrono::milliseconds;

std::optional<milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    constexpr milliseconds longest = std::chrono::hours(1);
    const QByteArray trimmed = value.trimmed();
    bool isNumber = false;
    const double seconds = trimmed.toDouble(&isNumber);
    if (isNumber) {
        const double most = static_cast<double>(longest.count()) / 1000;
        if (!(seconds >= 0))
            return milliseconds(0);
        return milliseconds(static_cast<qint64>(std::min(seconds, most) * 1000));
    }
    const QDateTime date = parseHttpDate(trimmed);
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(milliseconds(now.msecsTo(date)), milliseconds(0), longest);
}

} // namespace cd
