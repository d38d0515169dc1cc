// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/calibration.h"
#include "ui/charts/chart.h"

#include <QCoreApplication>

namespace cd {

/// How often answers of a confidence are right: a bar for each with its interval, and a line where
/// the bar would end if the confidence were true. Grey: too few to tell.
class ReliabilityChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(cd::ReliabilityChart)

public:
    explicit ReliabilityChart(Calibration calibration);

    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    CellTable table() const override;
    QString told() const override;
    QSizeF leastSize(const ChartLook &look) const override;

private:
    Calibration m_calibration;
};

/// How many answers have a confidence: right ones below, and wrong ones, hatched, on top.
class ConfidenceChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(cd::ConfidenceChart)

public:
    explicit ConfidenceChart(Calibration calibration);

    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    CellTable table() const override;
    QString told() const override;
    QSizeF leastSize(const ChartLook &look) const override;

private:
    Calibration m_calibration;
};

} // namespace cd
