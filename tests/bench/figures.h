// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <vector>

namespace cd::bench {

/// A line of a benchmark's table, there at once.
inline void print(const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

/// The figure that @p part (0 to 1) of all do not exceed; 0 where there is none.
inline double quantile(std::vector<double> figures, double part)
{
    if (figures.empty())
        return 0;
    std::sort(figures.begin(), figures.end());
    const double place = part * static_cast<double>(figures.size() - 1);
    return figures.at(static_cast<std::size_t>(place + 0.5));
}

inline double median(const std::vector<double> &figures)
{
    return quantile(figures, 0.5);
}

/// A figure in a column of a table.
inline QString column(double figure, int decimals, int width = 10)
{
    return QString::number(figure, 'f', decimals).rightJustified(width);
}

} // namespace cd::bench
