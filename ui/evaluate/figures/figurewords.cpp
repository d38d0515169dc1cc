// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/figurewords.h"

#include "ui/charts/binwords.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::FigureWords)
};

/// How many answers with a confidence are right.
Share rightOf(const Calibration &calibration)
{
    Share right;
    for (const CalibrationBin &bin : calibration.bins) {
        right.count += bin.right.count;
        right.all += bin.right.all;
    }
    return right;
}

QString excessText(const Calibration &calibration)
{
    const Share right = rightOf(calibration);
    const std::optional<Interval> interval = right.interval();
    if (!interval)
        return {};
    const double confidence = right.value().value_or(0) + calibration.excess;
    if (confidence > interval->high)
        //: %1: a difference of two shares, such as 0.12
        return FigureWords::tr("Over-confident by %1.").arg(shareText(calibration.excess));
    if (confidence < interval->low)
        return FigureWords::tr("Under-confident by %1.").arg(shareText(-calibration.excess));
    return FigureWords::tr("On the whole neither too sure nor too unsure, as far as can be told.");
}

} // namespace

QString scaleText(double from)
{
    //: %1: where the bars of a table begin, such as 0.5
    return FigureWords::tr("95 % intervals, scale %1 to 1")
        .arg(QLocale().toString(from, 'f', from > 0 ? 1 : 0));
}

QString errorsText(const ShownFigures &figures)
{
    if (!figures.mostWrong)
        return {};
    //: %1: a number; %2: a type. The number of all errors decides the plural.
    return FigureWords::tr("%1 of %Ln errors were answered as %2.", nullptr,
                           static_cast<int>(figures.errors))
        .arg(countText(figures.mostWrong->files),
             typeNameAt(figures.types, figures.mostWrong->answer));
}

QString reliabilityText(const Calibration &calibration)
{
    if (calibration.files == 0)
        return FigureWords::tr("No answer has a confidence.");
    //: %1 and %2: figures such as 0.05; n is the number of files
    return FigureWords::tr("ECE %1 · Brier %2 · n = %3.")
               .arg(shareText(calibration.error), shareText(calibration.brier),
                    countText(calibration.files))
        + u' ' + excessText(calibration);
}

QString confidencesText(const Calibration &calibration)
{
    return calibration.files == 0 ? FigureWords::tr("No answer has a confidence.")
                                  : FigureWords::tr("%Ln files have a confidence.", nullptr,
                                                    static_cast<int>(calibration.files));
}

QString noFiguresText()
{
    return FigureWords::tr("No labelled file has been answered yet.");
}

} // namespace cd
