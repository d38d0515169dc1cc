// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lists/orderedtableview.h"

namespace cd {

OrderedTableView::OrderedTableView(OrderedTableModel &model, QWidget *parent)
    : TableView(parent)
    , m_ordered(model)
{
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            &OrderedTableView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &OrderedTableView::putBack);
}

QList<OrderedTableModel::Key> OrderedTableView::selectedKeys() const
{
    QList<OrderedTableModel::Key> keys;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            keys.append(m_ordered.key(row));
    }
    return keys;
}

int OrderedTableView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

bool OrderedTableView::select(const QList<OrderedTableModel::Key> &keys)
{
    const QItemSelection rows = m_ordered.rowsOf(keys);
    if (rows.isEmpty())
        return false;
    const QModelIndex first = rows.constFirst().topLeft();
    setCurrentIndex(first);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
    return true;
}

void OrderedTableView::enter()
{
    setFocus();
    if (!currentIndex().isValid() && m_ordered.rowCount() > 0)
        selectRow(0);
}

void OrderedTableView::rememberPlace()
{
    m_selected = selectedKeys();
    const QModelIndex current = currentIndex();
    m_current.reset();
    if (current.isValid())
        m_current = m_ordered.key(current.row());
    const int top = rowAt(0);
    m_top.reset();
    if (top > 0)
        m_top = m_ordered.key(top);
}

void OrderedTableView::putBack()
{
    if (const auto row = m_current ? m_ordered.rowOf(*m_current) : std::nullopt)
        selectionModel()->setCurrentIndex(m_ordered.index(*row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(m_ordered.rowsOf(m_selected), QItemSelectionModel::ClearAndSelect);
    if (const auto row = m_top ? m_ordered.rowOf(*m_top) : std::nullopt)
        scrollTo(m_ordered.index(*row, 0), PositionAtTop);
}

} // namespace cd
