// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzed.h"
#include "service/http/httpdate.h"
#include "service/http/retryafter.h"

#include <QLocale>
#include <QTimeZone>

using namespace cd;
using namespace cd::fuzz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray value = bytes(data, size);
    const QDateTime now(QDate(2026, 5, 4), QTime(8, 0), Qt::UTC);
    if (const auto wait = parseRetryAfter(value, now))
        require(*wait >= 0ms && *wait <= 1h, "a wait is from nothing to an hour");

    const QDateTime date = parseHttpDate(value);
    if (date.isValid()) {
        require(date.timeSpec() == Qt::UTC, "a date is in UTC");
        const QString written = QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        require(parseHttpDate(written.toLatin1()) == date, "a date");
    }
    return 0;
}
