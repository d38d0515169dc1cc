// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/thresholdview.h"

#include "ui/evaluate/figures/thresholdwords.h"
#include "ui/look/palettes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr qreal handleSize = 4;
constexpr qsizetype page = 10; // steps

} // namespace

ThresholdView::ThresholdView(QWidget *parent)
    : ChartView(u"thresholdCurve"_s, tr("Wrong answers by accepted files"), parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
}

void ThresholdView::setThresholds(const std::shared_ptr<const ThresholdChart> &chart)
{
    m_thresholds = chart;
    m_step.reset();
    setChart(chart);
}

void ThresholdView::setStep(std::optional<qsizetype> step)
{
    m_step = step;
    describe();
    update();
}

void ThresholdView::describe()
{
    if (m_thresholds)
        setAccessibleDescription(m_step ? stepWords(m_thresholds->thresholds().steps.at(*m_step))
                                        : m_thresholds->told());
}

QRectF ThresholdView::field() const
{
    return m_thresholds->field(area(), look());
}

void ThresholdView::paintEvent(QPaintEvent *event)
{
    ChartView::paintEvent(event);
    if (!m_thresholds || !m_step)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = field();
    const qreal at = m_thresholds->placeOf(*m_step, place);
    const QColor color = palette().color(hasFocus() ? QPalette::Link : QPalette::Text);
    painter.setPen(QPen(color, 2));
    painter.drawLine(QPointF(at, place.top()), QPointF(at, place.bottom()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QPointF(at, place.top()), handleSize, handleSize);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void ThresholdView::moveTo(std::optional<qsizetype> step)
{
    if (!step || step == m_step)
        return;
    setStep(step);
    Q_EMIT stepMoved(*step);
}

void ThresholdView::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
}

void ThresholdView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_thresholds && event->buttons().testFlag(Qt::LeftButton))
        moveTo(m_thresholds->stepAt(event->position().x(), field()));
}

void ThresholdView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype steps = m_thresholds ? m_thresholds->thresholds().steps.size() : 0;
    if (steps == 0) {
        ChartView::keyPressEvent(event);
        return;
    }
    const auto go = [&](qsizetype by) {
        moveTo(std::clamp<qsizetype>(m_step ? *m_step + by : 0, 0, steps - 1));
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        go(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        go(1);
        break;
    case Qt::Key_PageUp:
        go(-page);
        break;
    case Qt::Key_PageDown:
        go(page);
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        moveTo(steps - 1);
        break;
    default:
        ChartView::keyPressEvent(event);
    }
}

} // namespace cd
