// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/thresholdchart.h"

#include <QPointF>

#include <memory>
#include <optional>

namespace cd {

/// The threshold curve with a line at one of its steps: the pointer and the arrow keys move it from
/// step to step, as there is nothing between them.
class ThresholdView : public ChartView
{
    Q_OBJECT

public:
    explicit ThresholdView(QWidget *parent = nullptr);

    void setThresholds(const std::shared_ptr<const ThresholdChart> &chart); ///< null: none
    /// Of the chart's steps. Nullopt: the line is nowhere.
    void setStep(std::optional<qsizetype> step);
    std::optional<qsizetype> step() const { return m_step; }

Q_SIGNALS:
    void stepMoved(qsizetype step); ///< by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF field() const;
    void moveTo(std::optional<qsizetype> step);
    void describe();

    std::shared_ptr<const ThresholdChart> m_thresholds;
    std::optional<qsizetype> m_step;
};

} // namespace cd
