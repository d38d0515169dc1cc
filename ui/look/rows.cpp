// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/rows.h"

#include "ui/look/palettes.h"
#include "ui/look/shapes.h"
#include "ui/look/viewheader.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace cd {

namespace {

/// The group Inactive means the window: of two views in one window only one has the focus.
bool hasFocusInside(const QWidget *view)
{
    if (!view || !view->isActiveWindow())
        return false;
    const QWidget *focus = QApplication::focusWidget();
    return view->hasFocus() || (focus && view->isAncestorOf(focus));
}

QColor selectionOf(const QStyleOptionViewItem &item, const QWidget *view)
{
    return item.palette.color(hasFocusInside(view) ? QPalette::Active : QPalette::Inactive,
                              QPalette::Highlight);
}

bool choosesRows(const QAbstractItemView &view)
{
    return !qobject_cast<const QTableView *>(&view)
        || view.selectionBehavior() == QAbstractItemView::SelectRows;
}

/// Tables don't say in their options which column comes first.
bool beginsCurrentRow(const QModelIndex &index, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || !index.isValid() || view->selectionMode() == QAbstractItemView::NoSelection
        || !choosesRows(*view))
        return false;
    const QModelIndex current = view->currentIndex();
    return current.isValid() && current.row() == index.row() && current.parent() == index.parent()
        && (!headerOf(*view) || index.column() == firstShownColumn(*view));
}

} // namespace

void drawRowPanel(QPainter &painter, const QStyleOptionViewItem &row, const QWidget *view)
{
    if (isOn(&row, QStyle::State_Selected))
        painter.fillRect(row.rect, selectionOf(row, view));
    else if (row.features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(row.rect, colorOf(&row, QPalette::AlternateBase));
}

void drawCellPanel(QPainter &painter, const QStyleOptionViewItem &cell, const QWidget *view)
{
    if (isOn(&cell, QStyle::State_Selected))
        painter.fillRect(cell.rect, selectionOf(cell, view));
    else if (cell.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(cell.rect, cell.backgroundBrush);
    else if (isOn(&cell, QStyle::State_MouseOver) && isOn(&cell, QStyle::State_Enabled))
        painter.fillRect(cell.rect, colorOf(&cell, QPalette::Midlight));
    if (beginsCurrentRow(cell.index, view))
        drawRowBar(painter, cell, colorsOf(cell.palette).accent);
}

void drawRowBar(QPainter &painter, const QStyleOptionViewItem &cell, const QColor &color)
{
    constexpr int width = 3;
    QRect bar = cell.rect;
    bar.setWidth(width);
    painter.fillRect(QStyle::visualRect(cell.direction, cell.rect, bar), color);
}

void drawCellFocus(QPainter &painter, const QRect &rect, const QColor &color, const QWidget *view)
{
    const auto *items = qobject_cast<const QAbstractItemView *>(view);
    if (items && !choosesRows(*items))
        drawBox(painter, rect, {}, color, 0, focusWidth);
}

} // namespace cd
