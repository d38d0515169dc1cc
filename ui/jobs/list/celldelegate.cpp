// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/celldelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace cd {

CellDelegate::CellDelegate(bool showsText, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_showsText(showsText)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (!m_showsText)
        cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    painter->save();
    paintMore(*painter, cell, cell.rect.adjusted(margin, 0, -margin, 0));
    painter->restore();
}

} // namespace cd
