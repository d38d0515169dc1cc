// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QItemSelection>
#include <QList>

#include <optional>
#include <vector>

namespace cd {

/// A table whose rows have keys, and stand in an order that is computed elsewhere. A new order
/// becomes moves and insertions; where rows go in many places, or many come, it becomes one reset,
/// after which the view has to put its selection back.
class OrderedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Key = qint64; ///< not negative, and dense: a table of all keys is kept

    using QAbstractTableModel::QAbstractTableModel;

    Key key(int row) const { return m_order.at(row); }
    /// nullopt: it is not shown.
    std::optional<int> rowOf(Key key) const;
    /// Those of @p keys that are shown, as rows.
    QItemSelection rowsOf(const QList<Key> &keys) const;

    int rowCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    void ordered(); ///< show() has been called: the rows stand as asked for

protected:
    const QList<Key> &order() const { return m_order; }
    void show(const QList<Key> &order);
    void hide(const QList<Key> &gone);
    /// Says that these rows have changed.
    void tellRowsChanged(const QList<Key> &keys);

private:
    void permute(const QList<Key> &order);
    void insertMissing(const QList<Key> &order);
    void reset(const QList<Key> &order);
    void setOrder(const QList<Key> &order);

    QList<Key> m_order;
    std::vector<int> m_rowOf; // by key; -1: not shown
};

} // namespace cd
