// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/threshold.h"
#include "ui/charts/chart.h"

#include <QCoreApplication>
#include <QRectF>

#include <optional>

namespace cd {

/// How many of the accepted answers are wrong, by how many are accepted: a stepped line, above it
/// the band up to the bound of what may be, across the share that is allowed.
class ThresholdChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(cd::ThresholdChart)

public:
    ThresholdChart(Thresholds thresholds, const Promise &promise);

    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    CellTable table() const override;
    QString told() const override;
    QSizeF leastSize(const ChartLook &look) const override;

    const Thresholds &thresholds() const { return m_thresholds; }
    /// Where the curve is, in a chart in @p area.
    QRectF field(const QRectF &area, const ChartLook &look) const;
    /// Of the step, in @p field.
    qreal placeOf(qsizetype step, const QRectF &field) const;
    /// The step next to @p place; nullopt: there are no steps.
    std::optional<qsizetype> stepAt(qreal place, const QRectF &field) const;

private:
    void paintCurve(QPainter &painter, const QRectF &field, const ChartLook &look) const;
    void paintPromise(QPainter &painter, const QRectF &field, const ChartLook &look) const;
    QList<qsizetype> seenSteps(const QRectF &field) const;

    Thresholds m_thresholds;
    Promise m_promise;
    double m_highest; // of the scale
};

} // namespace cd
