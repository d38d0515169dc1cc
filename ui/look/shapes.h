// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QStyleOption>

class QPainter;
class QRect;

namespace cd {

// What the style's parts are drawn with. None of it takes null.

constexpr int fieldRadius = 5;
constexpr int smallRadius = 3;
constexpr int focusWidth = 2;
constexpr int besideText = 6; // makes 8 with what Fusion leaves

inline bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// Active or Disabled. That the window is in the background changes nothing but selections.
QPalette::ColorGroup groupOf(const QStyleOption *option);
QColor colorOf(const QStyleOption *option, QPalette::ColorRole role);
QFont boldOf(QFont font);

/// A rounded rectangle whose line lies inside @p rect. An invalid colour draws nothing.
void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line,
             qreal radius = fieldRadius, qreal lineWidth = 1);
/// An open arrow head in the middle of @p rect.
void drawChevron(QPainter &painter, const QRect &rect, Qt::ArrowType to, const QColor &color);
/// A field's ground and outline, which shows the focus.
void drawField(QPainter &painter, const QStyleOption *option, const QColor &fill);
/// A hairline around @p rect, or along one of its sides.
void drawHairlines(QPainter &painter, const QRect &rect, const QColor &color, Qt::Edges edges);

} // namespace cd
