// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/orderedtablemodel.h"
#include "ui/widgets/tableview.h"

#include <QList>

#include <optional>

namespace cd {

/// A table whose selection and place belong to keys, not to rows: they stay when rows are sorted,
/// filtered or removed.
class OrderedTableView : public TableView
{
    Q_OBJECT

public:
    explicit OrderedTableView(OrderedTableModel &model, QWidget *parent = nullptr);

    QList<OrderedTableModel::Key> selectedKeys() const;
    int selectedCount() const; ///< of selectedKeys(); takes no longer for many
    /// Those that are shown, and scrolls to the first. False: none is, and nothing was changed.
    bool select(const QList<OrderedTableModel::Key> &keys);
    /// Gives it the keyboard, at the first row if none is the current one.
    void enter();

private:
    void rememberPlace();
    void putBack();

    OrderedTableModel &m_ordered;
    QList<OrderedTableModel::Key> m_selected; // while the model is reset
    std::optional<OrderedTableModel::Key> m_current;
    std::optional<OrderedTableModel::Key> m_top;
};

} // namespace cd
