// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPainter;
class QStyleOptionViewItem;
class QWidget;

namespace cd {

// How the rows of lists and tables show what is selected and what is current. @p view: the view,
// or null.

/// Under a whole row: the selection, or the tint of every second row.
void drawRowPanel(QPainter &painter, const QStyleOptionViewItem &row, const QWidget *view);
/// Under one cell: the same, and the bar of the current row before its first column.
void drawCellPanel(QPainter &painter, const QStyleOptionViewItem &cell, const QWidget *view);
/// A bar before the row that begins with @p cell.
void drawRowBar(QPainter &painter, const QStyleOptionViewItem &cell, const QColor &color);
/// Around a single current cell, where cells are chosen and not rows.
void drawCellFocus(QPainter &painter, const QRect &rect, const QColor &color, const QWidget *view);

} // namespace cd
