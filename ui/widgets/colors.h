// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace cd {

/// @p light if the palette's base is light, @p dark if it is dark.
QColor onBase(QRgb light, QRgb dark, const QPalette &palette);
/// Text colours for the palette's base, each with a contrast of at least 4.5 : 1.
QColor errorColor(const QPalette &palette);
QColor warningColor(const QPalette &palette);
/// For explanations, and for what no longer applies.
QColor fadedColor(const QPalette &palette);
/// @p palette with a readable placeholder colour: some themes leave it black on a dark base.
QPalette withPlaceholders(QPalette palette);

} // namespace cd
