// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cd {

namespace {

struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(cd::Formats)
};

} // namespace

QString sizeText(qint64 bytes)
{
    if (bytes < 0)
        return {};
    if (bytes < 1000)
        return Formats::tr("%Ln byte(s)", nullptr, int(bytes));
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString ageText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = at.secsTo(now);
    if (seconds < 2)
        return Formats::tr("now", "how long ago");
    if (seconds < minute)
        return Formats::tr("%1 s", "how long ago, in seconds").arg(countText(seconds));
    if (seconds < hour)
        return Formats::tr("%1 min", "how long ago, in minutes").arg(countText(seconds / minute));
    if (seconds < day)
        return Formats::tr("%1 h", "how long ago, in hours").arg(countText(seconds / hour));
    return Formats::tr("%1 d", "how long ago, in days").arg(countText(seconds / day));
}

QString timeText(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : QString();
}

int secondsTo(const QDateTime &moment)
{
    const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(moment);
    return static_cast<int>(std::max<qint64>(0, (wait + 999) / 1000));
}

QString confidenceText(std::optional<double> confidence)
{
    return confidence ? QLocale().toString(*confidence, 'f', 2)
                      : Formats::tr("unknown", "a result's confidence");
}

QString presetText(const QString &name, bool isChanged)
{
    if (name.isEmpty() || !isChanged)
        return name;
    return Formats::tr("%1 (changed)", "a preset, and what a job says differs from it").arg(name);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString creditsText(double credits)
{
    const bool isWhole = std::abs(credits - std::round(credits)) < 0.005;
    return QLocale().toString(credits, 'f', isWhole ? 0 : 2);
}

QString dollarsText(double dollars)
{
    return QLocale().toCurrencyString(dollars, QStringLiteral("$"), 2);
}

} // namespace cd
