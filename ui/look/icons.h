// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace cd {

/// The icon :/icons/NAME.svg in the colours of the application's palette, which it follows. In the
/// drawing `currentColor` stands for the text's colour, or that of the state that the icon means,
/// and `white` for the ground, to be seen on a filled shape.
QIcon deskIcon(const QString &name);

/// The colour of that icon: of the state that it means, or that of text. Texts about the state have
/// it, too.
QColor iconColor(const QString &name, const QPalette &palette);

/// The shapes of @p icon, all in one colour.
QPixmap inColor(const QIcon &icon, const QSize &size, qreal devicePixelRatio, const QColor &color);

} // namespace cd
