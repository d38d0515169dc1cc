// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/typemark.h"

#include "ui/look/palettes.h"

#include <QPainter>

namespace cd {

namespace {

constexpr double markRadius = 2.5;

void paintMarkFrame(QPainter &painter, const QRectF &rect, const QColor &color,
                    const QBrush &inside)
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(inside);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), markRadius, markRadius);
}

void paintNotch(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.fillRect(QRectF(rect.center().x() - 1, rect.top(), 2, rect.height() / 2),
                     palette.color(QPalette::Base));
}

} // namespace

void paintTypeMark(QPainter &painter, const QRectF &rect, int mark, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    const QColor outline = palette.color(QPalette::Dark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case TypeMark::NoType:
        paintMarkFrame(painter, rect, outline, QBrush(colors.hatch, Qt::BDiagPattern));
        break;
    case TypeMark::Failed:
        paintMarkFrame(painter, rect, colors.error, Qt::NoBrush);
        break;
    case TypeMark::Other:
        paintMarkFrame(painter, rect, outline, colors.track);
        break;
    default:
        painter.setPen(Qt::NoPen);
        painter.setBrush(typeColor(mark, palette));
        painter.drawRoundedRect(rect, markRadius, markRadius);
        if (static_cast<size_t>(mark) >= colors.types.size())
            paintNotch(painter, rect, palette);
    }
    painter.restore();
}

} // namespace cd
