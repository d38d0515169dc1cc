// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;

namespace cd {

/// Draws those of DeskStyle's controls that have no text: headers' grounds, tabs, progress, lines
/// between panes. False: nothing was drawn, as @p element is not one of those or @p option not of
/// its kind.
bool drawFlatControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter);

} // namespace cd
