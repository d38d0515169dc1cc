// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace cd {

/// Paints the cells of a rule's row: a handle to drag it by and its number, the colour of its type,
/// the mark of the worst that is said of it.
class RuleRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// How wide the handle is, at the beginning of the row.
    static constexpr int handleWidth = 20;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The icon of a FindingGrade; empty for -1.
QString gradeIcon(int grade);
QColor gradeColor(int grade, const QPalette &palette);

} // namespace cd
