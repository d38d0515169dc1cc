// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart.h"

#include <QList>
#include <QRectF>

namespace cd {

/// Where values are along a line.
class Scale
{
public:
    /// @p low is at @p from, @p high at @p to. Where both are the same, all is at @p from.
    Scale(double low, double high, qreal from, qreal to);

    qreal at(double value) const;
    double valueAt(qreal place) const; ///< within low and high
    /// Round values within, at least two steps apart where there is room for @p most.
    QList<double> ticks(int most) const;

private:
    double m_low;
    double m_high;
    qreal m_from;
    qreal m_to;
};

/// The letters of scales, smaller than those of texts.
QFont scaleFont(const ChartLook &look);

/// A field with a scale of shares at its left, in percent, and room for words below.
struct Plot
{
    QRectF field;
    Scale up;
};

/// Paints hairlines across at round shares up to @p highest (0 to 1), and their words. @p lines:
/// of words below the field.
Plot paintShares(QPainter &painter, const QRectF &area, const ChartLook &look, double highest,
                 int lines);

/// The same for numbers up to @p highest.
Plot paintCounts(QPainter &painter, const QRectF &area, const ChartLook &look, double highest,
                 int lines);

/// The field of the plot of shares, without painting it.
QRectF shareField(const QRectF &area, const ChartLook &look, int lines);
/// Round shares from 0 to 1 below @p field, as words.
void paintSharesBelow(QPainter &painter, const QRectF &field, const ChartLook &look);

/// Bars side by side in @p field, each in the middle of a place of its own.
QList<QRectF> barPlaces(const QRectF &field, qsizetype bars);
/// Words below @p field, each in the middle of its place: every one, or every second, third … where
/// they would touch.
void paintBelow(QPainter &painter, const QRectF &field, const ChartLook &look,
                const QStringList &words);
/// A title in the middle below all.
void paintBelowTitle(QPainter &painter, const QRectF &area, const ChartLook &look,
                     const QString &title);

/// A line from @p low to @p high with a short one at each end: an interval.
void paintWhisker(QPainter &painter, qreal middle, qreal low, qreal high);

/// Lines from the left below to the right above inside @p rect: a second sign beside a colour.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color);

/// One entry of a legend. @p isHatched: with paintHatch().
struct LegendEntry
{
    QString text;
    QColor color;
    QColor outline = {}; ///< invalid: none
    bool isHatched = false;
    QColor hatch = {}; ///< of its lines; invalid: the ground of panes
};

/// Beside each other from the leading side, in as many lines as they need; @p top: of the first
/// line. Returns the height of all.
qreal paintLegend(QPainter &painter, const QRectF &top, const ChartLook &look,
                  const QList<LegendEntry> &entries);
/// The same without painting it.
qreal legendHeight(qreal wide, const ChartLook &look, const QList<LegendEntry> &entries);

/// "71 %", or "0.4 %": with a decimal below 10 where it is not a whole one.
QString percentText(double share);

} // namespace cd
