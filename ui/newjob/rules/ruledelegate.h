// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace cd {

/// Paints and edits a rule's cell: its text, wrapped to a few lines, and what is wrong with it.
/// Enter ends editing and moves to the next rule, Shift+Enter starts a new line in a description.
class RuleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RuleDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void typing(const QModelIndex &index,
                const QString &text) const; ///< the editor's present text
    void entered();
};

} // namespace cd
