// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart.h"

#include <QWidget>

namespace cd {

/// Shows a chart.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    /// @p accessible: what the chart is called; what it shows is its description.
    ChartView(const QString &name, const QString &accessible, QWidget *parent = nullptr);

    void setChart(ChartPtr chart); ///< null: nothing is shown
    const ChartPtr &chart() const { return m_chart; }
    ChartLook look() const; ///< of this widget

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QRectF area() const; ///< that the chart is painted in
    void paintEvent(QPaintEvent *event) override;

private:
    ChartPtr m_chart;
};

} // namespace cd
