// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/colors.h"

#include <QPalette>

namespace cd {

QColor onBase(QRgb light, QRgb dark, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    return QColor::fromRgb(isDark ? dark : light);
}

QColor errorColor(const QPalette &palette)
{
    return onBase(0xb52a2a, 0xff8f8f, palette);
}

QColor warningColor(const QPalette &palette)
{
    return onBase(0x9a5410, 0xf0a35a, palette);
}

QColor fadedColor(const QPalette &palette)
{
    return onBase(0x56637a, 0xa9b4c6, palette);
}

QPalette withPlaceholders(QPalette palette)
{
    palette.setColor(QPalette::PlaceholderText, fadedColor(palette));
    return palette;
}

} // namespace cd
