// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/typedelegate.h"

#include "ui/look/typemark.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace cd {

TypeDelegate::TypeDelegate(int markRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_markRole(markRole)
{
}

void TypeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int size = option->fontMetrics.ascent() * 3 / 4;
    option->features |= QStyleOptionViewItem::HasDecoration; // without an icon: it is painted here
    option->decorationSize = {size, size};
    option->textElideMode = Qt::ElideMiddle;
}

void TypeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    QRect place = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &item, item.widget);
    const QRect mark(QPoint(), item.decorationSize);
    place = QRect(place.center() - mark.center(), mark.size());
    paintTypeMark(*painter, place, index.data(m_markRole).toInt(), item.palette);
}

} // namespace cd
