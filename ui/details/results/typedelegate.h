// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace cd {

/// A type with its colour before it.
class TypeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p markRole: of the model, what paintTypeMark() takes.
    TypeDelegate(int markRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_markRole;
};

} // namespace cd
