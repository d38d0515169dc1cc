// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace cd {

/// What a cell of the matrix looks like.
struct CellLook
{
    QColor ground;
    QColor text;
};

/// @p share: of its row or column, 0 to 1. @p isDimmed: it only stands there to be complete.
CellLook cellLook(bool isRight, double share, bool isDimmed, const QPalette &palette);

/// How many files, and below it which share of the row, on a ground that says as much: green on the
/// diagonal, amber off it. A selected cell has a frame, and so has the current one.
class ConfusionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Between the types and what stands apart from them.
    static constexpr int gap = 6;

    static int heightOf(const QFont &font);
    static int leastWidthOf(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void paintFiles(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                           const QModelIndex &index);
};

} // namespace cd
