// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/reliabilitychart.h"

#include "ui/charts/binwords.h"
#include "ui/charts/scale.h"
#include "ui/look/palettes.h"
#include "ui/words/formats.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int linesBelow = 2; // values, and what they are
constexpr qreal whisker = 4; // half of the line at its end
constexpr qreal legendGap = 8;

QSizeF leastForBins(const ChartLook &look, qsizetype bins)
{
    const QFontMetricsF metrics(look.font);
    return {std::max(metrics.averageCharWidth() * 36, static_cast<qreal>(bins) * 12),
            metrics.height() * 11};
}

QString answersTold(const Calibration &calibration)
{
    return ReliabilityChart::tr("%Ln answers with a confidence", nullptr,
                                static_cast<int>(calibration.files));
}

/// The room that a legend leaves of @p area.
QRectF belowLegend(QPainter &painter, const QRectF &area, const ChartLook &look,
                   const QList<LegendEntry> &entries)
{
    return area.adjusted(0, paintLegend(painter, area, look, entries) + legendGap, 0, 0);
}

} // namespace

ReliabilityChart::ReliabilityChart(Calibration calibration)
    : m_calibration(std::move(calibration))
{
}

QSizeF ReliabilityChart::leastSize(const ChartLook &look) const
{
    return leastForBins(look, m_calibration.bins.size());
}

void ReliabilityChart::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const Colors &colors = colorsOf(look.palette);
    const QColor text = look.palette.color(QPalette::Text);
    const QColor base = look.palette.color(QPalette::Base);
    const QColor few = mixed(base, look.palette.color(QPalette::PlaceholderText), 0.4);
    painter.save();
    const QRectF inner = belowLegend(painter, area, look,
                                     {{tr("right answers"), colors.accent},
                                      {tr("fewer than 10 files"), few},
                                      {tr("as the confidence says"), text}});
    const Plot plot = paintShares(painter, inner, look, 1, linesBelow);
    const QList<QRectF> places = barPlaces(plot.field, m_calibration.bins.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const CalibrationBin &bin = m_calibration.bins.at(i);
        QRectF bar = places.at(i);
        bar.setTop(plot.up.at(bin.right.value().value_or(0)));
        painter.fillRect(bar, bin.isFew() ? few : colors.accent);
        const std::optional<Interval> interval = bin.right.interval();
        const qreal said = plot.up.at(bin.confidence);
        // Each line twice: around it is the ground, so that it is seen on a bar of any colour.
        for (const auto &[color, more] : {std::pair(base, 2), std::pair(text, 0)}) {
            painter.setPen(QPen(color, 1 + more));
            if (interval)
                paintWhisker(painter, bar.center().x(), plot.up.at(interval->low),
                             plot.up.at(interval->high));
            painter.setPen(QPen(color, 2 + more));
            painter.drawLine(QPointF(bar.left() - whisker, said),
                             QPointF(bar.right() + whisker, said));
        }
    }
    paintBelow(painter, plot.field, look, binTexts(m_calibration));
    paintBelowTitle(painter, inner, look, tr("Confidence"));
    painter.restore();
}

CellTable ReliabilityChart::table() const
{
    CellTable table{{tr("Confidence"), tr("Mean"), tr("Files"), tr("Right"), tr("Right, share"),
                     tr("95 % interval"), tr("Remark")}};
    for (const CalibrationBin &bin : m_calibration.bins)
        table.append({binText(bin), shareText(bin.confidence), QString::number(bin.right.all),
                      QString::number(bin.right.count), shareText(bin.right.value()),
                      intervalFigures(bin.right.interval()),
                      bin.isFew()       ? tr("too few to tell")
                          : bin.isOff() ? tr("not as the confidence says")
                                        : QString()});
    return table;
}

QString ReliabilityChart::told() const
{
    return answersTold(m_calibration);
}

ConfidenceChart::ConfidenceChart(Calibration calibration)
    : m_calibration(std::move(calibration))
{
}

QSizeF ConfidenceChart::leastSize(const ChartLook &look) const
{
    return leastForBins(look, m_calibration.bins.size());
}

void ConfidenceChart::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const Colors &colors = colorsOf(look.palette);
    qint64 most = 0;
    for (const CalibrationBin &bin : m_calibration.bins)
        most = std::max(most, bin.right.all);
    painter.save();
    const QRectF inner = belowLegend(
        painter, area, look,
        {{tr("right"), colors.successBar}, {tr("wrong"), colors.warningBar, {}, true}});
    const auto files = static_cast<double>(std::max<qint64>(1, m_calibration.files));
    const Plot plot
        = paintShares(painter, inner, look, std::max(0.01, double(most) / files), linesBelow);
    const QList<QRectF> places = barPlaces(plot.field, m_calibration.bins.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const CalibrationBin &bin = m_calibration.bins.at(i);
        QRectF right = places.at(i);
        right.setTop(plot.up.at(double(bin.right.count) / files));
        QRectF wrong = places.at(i);
        wrong.setTop(plot.up.at(double(bin.right.all) / files));
        wrong.setBottom(right.top());
        painter.fillRect(right, colors.successBar);
        painter.fillRect(wrong, colors.warningBar);
        paintHatch(painter, wrong, look.palette.color(QPalette::Base));
    }
    paintBelow(painter, plot.field, look, binTexts(m_calibration));
    paintBelowTitle(painter, inner, look, tr("Confidence"));
    painter.restore();
}

CellTable ConfidenceChart::table() const
{
    CellTable table{{tr("Confidence"), tr("Files"), tr("Right"), tr("Wrong")}};
    for (const CalibrationBin &bin : m_calibration.bins)
        table.append({binText(bin), QString::number(bin.right.all),
                      QString::number(bin.right.count),
                      QString::number(bin.right.all - bin.right.count)});
    return table;
}

QString ConfidenceChart::told() const
{
    return answersTold(m_calibration);
}

} // namespace cd
