// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/thresholdchart.h"

#include "ui/charts/binwords.h"
#include "ui/charts/scale.h"
#include "ui/look/palettes.h"
#include "ui/words/formats.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int linesBelowCurve = 2; // shares, and of what
constexpr qreal gapBelowLegend = 8;
constexpr qreal heldLine = 4;
constexpr double bandShare = 0.22; // of the accent in the band's ground

/// A few steps above what is allowed: the first ones, of few files, are bounded by nothing useful.
double highestOf(const Thresholds &thresholds, const Promise &promise)
{
    double highest = 3 * promise.wrongShare;
    for (const ThresholdStep &step : thresholds.steps) {
        if (step.accepted >= 20)
            highest = std::max(highest, step.wrongShare * 1.25);
    }
    return std::min(1.0, highest);
}

QString stateText(const ThresholdStep &step)
{
    if (step.holds)
        return ThresholdChart::tr("holds");
    return step.isTested ? ThresholdChart::tr("does not hold") : QString();
}

} // namespace

ThresholdChart::ThresholdChart(Thresholds thresholds, const Promise &promise)
    : m_thresholds(std::move(thresholds))
    , m_promise(promise)
    , m_highest(highestOf(m_thresholds, promise))
{
}

QSizeF ThresholdChart::leastSize(const ChartLook &look) const
{
    const QFontMetricsF metrics(look.font);
    return {metrics.averageCharWidth() * 36, metrics.height() * 10};
}

QRectF ThresholdChart::field(const QRectF &area, const ChartLook &look) const
{
    const QFontMetricsF metrics(scaleFont(look));
    const QRectF inner = area.adjusted(0, metrics.height() + gapBelowLegend, 0, 0);
    return shareField(inner, look, linesBelowCurve);
}

qreal ThresholdChart::placeOf(qsizetype step, const QRectF &field) const
{
    return Scale(0, 1, field.left(), field.right()).at(m_thresholds.steps.at(step).share);
}

std::optional<qsizetype> ThresholdChart::stepAt(qreal place, const QRectF &field) const
{
    const QList<ThresholdStep> &steps = m_thresholds.steps;
    if (steps.isEmpty())
        return {};
    const double share = Scale(0, 1, field.left(), field.right()).valueAt(place);
    const auto after = std::lower_bound(
        steps.cbegin(), steps.cend(), share,
        [](const ThresholdStep &step, double wanted) { return step.share < wanted; });
    if (after == steps.cend())
        return steps.size() - 1;
    if (after == steps.cbegin() || after->share - share <= share - std::prev(after)->share)
        return after - steps.cbegin();
    return after - steps.cbegin() - 1;
}

/// The last of those that share a pixel: there may be as many as files.
QList<qsizetype> ThresholdChart::seenSteps(const QRectF &field) const
{
    QList<qsizetype> seen;
    for (qsizetype i = 0; i < m_thresholds.steps.size(); ++i) {
        if (!seen.isEmpty()
            && std::floor(placeOf(seen.constLast(), field)) == std::floor(placeOf(i, field)))
            seen.last() = i;
        else
            seen.append(i);
    }
    return seen;
}

void ThresholdChart::paintCurve(QPainter &painter, const QRectF &field, const ChartLook &look) const
{
    const QList<qsizetype> seen = seenSteps(field);
    if (seen.isEmpty())
        return;
    const Scale up(0, m_highest, field.bottom(), field.top());
    const auto heightOf = [&](double share) {
        return up.at(std::min(share, m_highest));
    };
    QPolygonF line;
    QPolygonF bound;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const ThresholdStep &step = m_thresholds.steps.at(seen.at(i));
        const qreal from = placeOf(seen.at(i), field);
        const qreal to = i + 1 < seen.size() ? placeOf(seen.at(i + 1), field) : from + 1;
        for (const qreal x : {from, to}) {
            line.append(QPointF(x, heightOf(step.wrongShare)));
            bound.append(QPointF(x, heightOf(step.bound)));
        }
    }
    QPolygonF band = bound;
    for (auto point = line.crbegin(); point != line.crend(); ++point)
        band.append(*point);
    const QColor accent = colorsOf(look.palette).accent;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(look.palette.color(QPalette::Base), accent, bandShare));
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 2));
    painter.drawPolyline(line);
}

void ThresholdChart::paintPromise(QPainter &painter, const QRectF &field,
                                  const ChartLook &look) const
{
    const Scale up(0, m_highest, field.bottom(), field.top());
    painter.setPen(QPen(colorsOf(look.palette).warningBar, 1.5, Qt::DashLine));
    const qreal allowed = up.at(m_promise.wrongShare);
    painter.drawLine(QPointF(field.left(), allowed), QPointF(field.right(), allowed));
    std::optional<qreal> first;
    qreal last = 0;
    for (qsizetype i = 0; i < m_thresholds.steps.size(); ++i) {
        if (!m_thresholds.steps.at(i).holds)
            continue;
        last = placeOf(i, field);
        first = first.value_or(last);
    }
    if (first)
        painter.fillRect(QRectF(*first - heldLine / 2, field.bottom() - heldLine,
                                last - *first + heldLine, heldLine),
                         colorsOf(look.palette).successBar);
}

void ThresholdChart::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const Colors &colors = colorsOf(look.palette);
    const QColor base = look.palette.color(QPalette::Base);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const qreal legend = paintLegend(painter, area, look,
                                     {{tr("wrong"), colors.accent},
                                      {tr("at most"), mixed(base, colors.accent, bandShare)},
                                      {tr("allowed"), colors.warningBar},
                                      {tr("holds"), colors.successBar}});
    const QRectF inner = area.adjusted(0, legend + gapBelowLegend, 0, 0);
    const Plot plot = paintShares(painter, inner, look, m_highest, linesBelowCurve);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurve(painter, plot.field, look);
    paintPromise(painter, plot.field, look);
    paintSharesBelow(painter, plot.field, look);
    paintBelowTitle(painter, inner, look, tr("Accepted files"));
    painter.restore();
}

CellTable ThresholdChart::table() const
{
    CellTable table{{tr("Confidence"), tr("Accepted"), tr("Accepted, share"), tr("Wrong"),
                     tr("Wrong, share"), tr("At most"), tr("Test")}};
    for (const ThresholdStep &step : m_thresholds.steps)
        table.append({QLocale().toString(step.confidence, 'g', 6), QString::number(step.accepted),
                      percentText(step.share), QString::number(step.wrong),
                      percentText(step.wrongShare), percentText(step.bound), stateText(step)});
    return table;
}

QString ThresholdChart::told() const
{
    if (!m_thresholds.lowest)
        return tr("No confidence holds.");
    //: %1: "5 %"; %2: a confidence
    return tr("At most %1 wrong holds from confidence %2.")
        .arg(percentText(m_promise.wrongShare), confidenceText(*m_thresholds.lowest));
}

} // namespace cd
