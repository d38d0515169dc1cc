// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/queue/queuedelegate.h"

#include "ui/look/typemark.h"
#include "ui/review/queue/queuemodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace cd {

namespace {

/// Heading and row share the height.
void paintHeading(QPainter &painter, QStyleOptionViewItem &cell, const QModelIndex &index)
{
    QRect above = cell.rect;
    above.setHeight(cell.rect.height() / 2);
    cell.rect.setTop(above.bottom() + 1);
    painter.fillRect(above, cell.palette.base());
    if (index.column() != QueueModel::File)
        return;
    constexpr int beside = 12;
    const QString text = index.data(QueueModel::headingRole).toString();
    const int room = cell.widget ? cell.widget->width() - beside : above.width();
    painter.save();
    painter.setPen(cell.palette.color(QPalette::PlaceholderText));
    above.setLeft(above.left() + beside);
    painter.drawText(above, Qt::AlignVCenter | Qt::TextDontClip,
                     cell.fontMetrics.elidedText(text, Qt::ElideRight, room));
    painter.restore();
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    if (!index.data(QueueModel::headingRole).isNull())
        paintHeading(*painter, cell, index);
    if (index.column() != QueueModel::Type)
        return ElideDelegate::paint(painter, cell, index);
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QVariant mark = index.data(QueueModel::markRole);
    if (!mark.isValid())
        return;
    const int side = cell.fontMetrics.ascent() * 3 / 4;
    QRect place(0, 0, side, side);
    place.moveCenter(cell.rect.center());
    paintTypeMark(*painter, place, mark.toInt(), cell.palette);
}

} // namespace cd
