// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/typecolors.h"

#include "ui/widgets/colors.h"

#include <QPainter>
#include <QPalette>

#include <array>

namespace cd {

namespace {

constexpr double markRadius = 2.5;

struct TypePair
{
    QRgb light;
    QRgb dark;
};

// Any two differ for people who see few colours, too: least distance 12 (CIEDE2000).
constexpr std::array<TypePair, 8> typePairs{{{0x2e4285, 0x96a8ff},
                                             {0xbe5a20, 0xcf743a},
                                             {0x00695d, 0x269f7f},
                                             {0x7054c4, 0xab7cac},
                                             {0x4e4a00, 0xd1c74c},
                                             {0x8e2645, 0xeb9eb6},
                                             {0x228da3, 0x8aebfd},
                                             {0x7a8664, 0xd8e2b4}}};

QColor outlineColor(const QPalette &palette)
{
    return onBase(0x7e8796, 0x7d8797, palette);
}

void paintFrame(QPainter &painter, const QRectF &rect, const QColor &color, const QBrush &inside)
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(inside);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), markRadius, markRadius);
}

/// The colour comes again: what tells the ninth type from the first.
void paintNotch(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.fillRect(QRectF(rect.center().x() - 1, rect.top(), 2, rect.height() / 2),
                     palette.color(QPalette::Base));
}

} // namespace

QColor typeColor(int index, const QPalette &palette)
{
    const TypePair &pair = typePairs.at(static_cast<size_t>(index) % typePairs.size());
    return onBase(pair.light, pair.dark, palette);
}

QColor sureColor(const QPalette &palette)
{
    return onBase(0x23845a, 0x4fb57e, palette);
}

QColor unsureColor(const QPalette &palette)
{
    return onBase(0xa77700, 0xe3b341, palette);
}

QColor trackColor(const QPalette &palette)
{
    return onBase(0xe3e7ec, 0x3a414c, palette);
}

void paintTypeMark(QPainter &painter, const QRectF &rect, int mark, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case TypeMark::NoType:
        paintFrame(painter, rect, outlineColor(palette),
                   QBrush(outlineColor(palette), Qt::BDiagPattern));
        break;
    case TypeMark::Failed:
        paintFrame(painter, rect, errorColor(palette), Qt::NoBrush);
        break;
    case TypeMark::Other:
        paintFrame(painter, rect, outlineColor(palette), trackColor(palette));
        break;
    default:
        painter.setPen(Qt::NoPen);
        painter.setBrush(typeColor(mark, palette));
        painter.drawRoundedRect(rect, markRadius, markRadius);
        if (static_cast<size_t>(mark) >= typePairs.size())
            paintNotch(painter, rect, palette);
    }
    painter.restore();
}

} // namespace cd
