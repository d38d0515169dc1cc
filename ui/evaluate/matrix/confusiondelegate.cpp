// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/matrix/confusiondelegate.h"

#include "ui/evaluate/matrix/confusionmodel.h"
#include "ui/look/palettes.h"
#include "ui/words/formats.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int cellFrame = 2;
constexpr int cellMargin = 3;
constexpr double smallPart = 0.9; // of the letters' size, for the share

QFont countFont(QFont font)
{
    font.setBold(true);
    return font;
}

QFont shareFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * smallPart);
    return font;
}

void paintCellFrame(QPainter &painter, const QRect &rect, const QColor &color, int width)
{
    const int half = width / 2;
    QPen pen(color, width);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const int odd = width % 2;
    painter.drawRect(rect.adjusted(half, half, -half - odd, -half - odd));
}

bool isApart(const QModelIndex &index, Qt::Orientation orientation)
{
    const int section = orientation == Qt::Vertical ? index.row() : index.column();
    return index.model()->headerData(section, orientation, ConfusionModel::ApartRole).toBool();
}

/// Without the gap before what stands apart, and that to the next cell.
QRect insideOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rect = option.rect;
    if (isApart(index, Qt::Vertical))
        rect.setTop(rect.top() + ConfusionDelegate::gap);
    if (isApart(index, Qt::Horizontal)) {
        if (option.direction == Qt::RightToLeft)
            rect.setRight(rect.right() - ConfusionDelegate::gap);
        else
            rect.setLeft(rect.left() + ConfusionDelegate::gap);
    }
    return rect.adjusted(0, 0, -1, -1);
}

} // namespace

CellLook cellLook(bool isRight, double share, bool isDimmed, const QPalette &palette)
{
    if (isDimmed || share <= 0)
        return {palette.color(QPalette::AlternateBase), palette.color(QPalette::PlaceholderText)};
    return {matrixColor(isRight, share, palette), palette.color(QPalette::Text)};
}

int ConfusionDelegate::heightOf(const QFont &font)
{
    return QFontMetrics(countFont(font)).height() + QFontMetrics(shareFont(font)).height()
        + 2 * cellMargin - 2;
}

int ConfusionDelegate::leastWidthOf(const QFont &font)
{
    constexpr qint64 wide = 8'888;
    return QFontMetrics(countFont(font)).horizontalAdvance(countText(wide))
        + 4 * (cellMargin + cellFrame);
}

void ConfusionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QRect cell = insideOf(option, index);
    const QVariant share = index.data(ConfusionModel::ShareRole);
    const bool isSum = !share.isValid();
    painter->save();
    if (isSum) {
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(cell, Qt::AlignCenter, index.data().toString());
    } else {
        paintFiles(*painter, cell, option, index);
    }
    const bool isSelected = option.state & QStyle::State_Selected && !isSum && share.toDouble() > 0;
    const QColor focus = option.palette.color(QPalette::Text);
    if (isSelected)
        paintCellFrame(*painter, cell, colorsOf(option.palette).accent, cellFrame);
    if (option.state & QStyle::State_HasFocus && isSelected)
        paintCellFrame(*painter, cell.adjusted(cellFrame, cellFrame, -cellFrame, -cellFrame), focus,
                       1);
    else if (option.state & QStyle::State_HasFocus)
        paintCellFrame(*painter, cell, focus, cellFrame);
    painter->restore();
}

void ConfusionDelegate::paintFiles(QPainter &painter, const QRect &cell,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr int hundred = 100;
    const double share = index.data(ConfusionModel::ShareRole).toDouble();
    const CellLook look = cellLook(index.data(ConfusionModel::RightRole).toBool(), share,
                                   index.data(ConfusionModel::DimmedRole).toBool(), option.palette);
    painter.fillRect(cell, look.ground);
    painter.setPen(look.text);
    if (share <= 0)
        return painter.drawText(cell, Qt::AlignCenter, u"·"_s);
    const QFont large = countFont(option.font);
    QRect upper = cell.adjusted(0, cellMargin - 1, 0, 0);
    upper.setHeight(QFontMetrics(large).height());
    painter.setFont(large);
    painter.drawText(upper, Qt::AlignCenter, index.data().toString());
    painter.setFont(shareFont(option.font));
    painter.drawText(cell.adjusted(0, 0, 0, 1 - cellMargin), Qt::AlignHCenter | Qt::AlignBottom,
                     //: %1: a number from 0 to 100
                     tr("%1 %").arg(qRound(share * hundred)));
}

} // namespace cd
