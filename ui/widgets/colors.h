// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace cd {

/// @p light on a light base, @p dark on a dark one.
QColor onBase(QRgb light, QRgb dark, const QPalette &palette);
/// The colours of texts on the palette's base, each with a contrast of at least 4.5 : 1.
QColor errorColor(const QPalette &palette);
QColor warningColor(const QPalette &palette);
/// For what explains, or no longer counts.
QColor fadedColor(const QPalette &palette);
/// @p palette with placeholders that can be read: some themes leave them black on a dark base.
QPalette withPlaceholders(QPalette palette);

} // namespace cd
