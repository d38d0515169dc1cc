// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/binwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString figureText(double value)
{
    return QLocale().toString(value, 'f', 2);
}

} // namespace

QString shareText(const std::optional<double> &share)
{
    return share ? figureText(*share) : u"–"_s;
}

QString intervalFigures(const std::optional<Interval> &interval)
{
    return interval ? figureText(interval->low) + u'–' + figureText(interval->high) : u"–"_s;
}

QString binText(const CalibrationBin &bin)
{
    return bin.low < bin.high ? intervalFigures(Interval{bin.low, bin.high}) : figureText(bin.low);
}

QStringList binTexts(const Calibration &calibration)
{
    QStringList texts;
    for (const CalibrationBin &bin : calibration.bins)
        texts.append(binText(bin));
    return texts;
}

} // namespace cd
