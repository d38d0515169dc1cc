// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include "ui/widgets/parts.h"

#include <QPainter>

#include <utility>

namespace cd {

namespace {

constexpr int viewMargin = 12;

} // namespace

ChartView::ChartView(const QString &name, const QString &accessible, QWidget *parent)
    : QWidget(parent)
{
    named(this, name, accessible);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layOnBase(this);
}

void ChartView::setChart(ChartPtr chart)
{
    m_chart = std::move(chart);
    setAccessibleDescription(m_chart ? m_chart->told() : QString());
    updateGeometry();
    update();
}

ChartLook ChartView::look() const
{
    return {palette(), font(), layoutDirection()};
}

QRectF ChartView::area() const
{
    return QRectF(rect()).adjusted(viewMargin, viewMargin / 2, -viewMargin, -viewMargin / 2);
}

QSize ChartView::minimumSizeHint() const
{
    if (!m_chart)
        return {};
    const QSizeF least = m_chart->leastSize(look());
    return QSize(qCeil(least.width()) + 2 * viewMargin, qCeil(least.height()) + viewMargin);
}

QSize ChartView::sizeHint() const
{
    return minimumSizeHint().expandedTo(
        QSize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 14));
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_chart)
        return;
    QPainter painter(this);
    m_chart->paint(painter, area(), look());
}

} // namespace cd
