// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/queue/queuedelegate.h"

#include "ui/look/typemark.h"
#include "ui/review/queue/queuemodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace cd {

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
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
