// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QWidget;

namespace cd {

/// Draws what DeskStyle draws otherwise than Fusion. False: nothing was drawn, as @p element is
/// not one of those or @p option not of its kind. @p widget may be null.
bool drawDeskPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option,
                       QPainter &painter, const QWidget *widget);

/// How much wider a tool button is for the arrow of its menu.
constexpr int menuArrowRoom = 16;

} // namespace cd
