// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/shapes.h"

#include "ui/look/palettes.h"

#include <QPainter>

#include <algorithm>

namespace cd {

QPalette::ColorGroup groupOf(const QStyleOption *option)
{
    return isOn(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
}

QColor colorOf(const QStyleOption *option, QPalette::ColorRole role)
{
    return option->palette.color(groupOf(option), role);
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line,
             qreal radius, qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inside = line.isValid() ? lineWidth / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inside, inside, -inside, -inside), radius,
                            radius);
    painter.restore();
}

void drawChevron(QPainter &painter, const QRect &rect, Qt::ArrowType to, const QColor &color)
{
    const qreal half = std::min({4.0, rect.width() / 2.0, rect.height() / 2.0});
    if (half < 1)
        return;
    const QPointF centre = QRectF(rect).center();
    const qreal deep = half / 2;
    const qreal sign = to == Qt::UpArrow || to == Qt::LeftArrow ? -1 : 1;
    QPointF points[3];
    if (to == Qt::UpArrow || to == Qt::DownArrow) {
        points[0] = centre + QPointF(-half, -deep * sign);
        points[1] = centre + QPointF(0, deep * sign);
        points[2] = centre + QPointF(half, -deep * sign);
    } else {
        points[0] = centre + QPointF(-deep * sign, -half);
        points[1] = centre + QPointF(deep * sign, 0);
        points[2] = centre + QPointF(-deep * sign, half);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points, 3);
    painter.restore();
}

void drawField(QPainter &painter, const QStyleOption *option, const QColor &fill)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool focused = enabled && isOn(option, QStyle::State_HasFocus);
    const QColor line = focused ? colorsOf(option->palette).accent
                                : colorOf(option, enabled ? QPalette::Dark : QPalette::Mid);
    drawBox(painter, option->rect, fill, line, fieldRadius, focused ? focusWidth : 1);
}

void drawHairlines(QPainter &painter, const QRect &rect, const QColor &color, Qt::Edges edges)
{
    if (edges.testFlag(Qt::TopEdge))
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color);
    if (edges.testFlag(Qt::BottomEdge))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
    if (edges.testFlag(Qt::LeftEdge))
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), color);
    if (edges.testFlag(Qt::RightEdge))
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), color);
}

} // namespace cd
