// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/calibration.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cd {

namespace {

constexpr qsizetype mostValues = 15;
constexpr int widths = 10;

/// What falls into a bin.
struct Pile
{
    double confidences = 0; ///< their sum
    Share right = {};
};

/// The upper end of the (a, b] that a confidence is in; 0 itself is in the first.
double widthOf(double confidence)
{
    int end = 1;
    while (end < widths && confidence > double(end) / widths)
        ++end;
    return double(end) / widths;
}

} // namespace

bool CalibrationBin::isOff() const
{
    const auto interval = right.interval();
    return interval && (confidence < interval->low || confidence > interval->high);
}

Calibration calibration(const QList<Answered> &files)
{
    Calibration all;
    std::map<double, Pile> values;
    for (const Answered &file : files) {
        if (!file.confidence)
            continue;
        const double isRight = file.isRight() ? 1 : 0;
        Pile &pile = values[*file.confidence];
        pile.confidences += *file.confidence;
        pile.right.count += file.isRight() ? 1 : 0;
        ++pile.right.all;
        ++all.files;
        all.brier += (*file.confidence - isRight) * (*file.confidence - isRight);
        all.excess += *file.confidence - isRight;
    }
    if (all.files == 0)
        return all;
    const auto count = static_cast<double>(all.files);
    all.brier /= count;
    all.excess /= count;
    const bool isByValue = qsizetype(values.size()) <= mostValues;
    std::map<double, Pile> piles;
    for (const auto &[value, pile] : values) {
        Pile &whole = piles[isByValue ? value : widthOf(value)];
        whole.confidences += pile.confidences;
        whole.right.count += pile.right.count;
        whole.right.all += pile.right.all;
    }
    for (const auto &[end, pile] : piles) {
        const auto inBin = static_cast<double>(pile.right.all);
        const CalibrationBin bin{.low = isByValue ? end : end - 1.0 / widths,
                                 .high = end,
                                 .confidence = isByValue ? end : pile.confidences / inBin,
                                 .right = pile.right};
        all.error += inBin / count * std::abs(*bin.right.value() - bin.confidence);
        all.bins.append(bin);
    }
    return all;
}

} // namespace cd
