// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/matrixdelegate.h"

#include "ui/details/compare/matrixmodel.h"
#include "ui/look/palettes.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int frameWidth = 2;

void paintFrame(QPainter &painter, const QRect &rect, const QColor &color)
{
    constexpr int half = frameWidth / 2;
    QPen pen(color, frameWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(half, half, -half, -half));
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const double share = index.data(MatrixModel::ShareRole).toDouble();
    const bool isPicked = index.data(MatrixModel::PickedRole).toBool();
    const QRect cell = option.rect.adjusted(0, 0, -1, -1); // a gap to the next
    painter->save();
    painter->fillRect(cell,
                      matrixColor(index.data(MatrixModel::SameRole).toBool(), share, palette));
    QFont font = option.font;
    font.setBold(isPicked);
    painter->setFont(font);
    painter->setPen(palette.color(share > 0 ? QPalette::Text : QPalette::PlaceholderText));
    painter->drawText(cell, Qt::AlignCenter, index.data().toString());
    if (isPicked)
        paintFrame(*painter, cell, palette.color(QPalette::Text));
    if (option.state & QStyle::State_HasFocus)
        paintFrame(*painter,
                   isPicked ? cell.adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth)
                            : cell,
                   colorsOf(palette).accent);
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.horizontalAdvance(u"50,000"_s) + 8 * frameWidth,
            option.fontMetrics.height() + 4 * frameWidth};
}

} // namespace cd
