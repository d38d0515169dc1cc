// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/orderedtablemodel.h"

#include <algorithm>
#include <utility>

namespace cd {

namespace {

// Beyond this many new rows between others, showing the table afresh is cheaper.
constexpr qsizetype manyNewRows = 32;
// Above this many runs of changed rows one signal for all that is shown is cheaper than one a run.
constexpr qsizetype manyRuns = 1000;

struct Run
{
    int first;
    int last;
};

/// The rows of those of @p keys that are shown: neighbours together, from the top.
QList<Run> runsOf(const OrderedTableModel &model, const QList<OrderedTableModel::Key> &keys)
{
    QList<int> rows;
    rows.reserve(keys.size());
    for (const OrderedTableModel::Key key : keys) {
        if (const auto row = model.rowOf(key))
            rows.append(*row);
    }
    std::sort(rows.begin(), rows.end());
    QList<Run> runs;
    for (const int row : std::as_const(rows)) {
        if (!runs.isEmpty() && runs.constLast().last == row - 1)
            runs.last().last = row;
        else
            runs.append({row, row});
    }
    return runs;
}

} // namespace

std::optional<int> OrderedTableModel::rowOf(Key key) const
{
    const auto place = static_cast<size_t>(key);
    if (key < 0 || place >= m_rowOf.size() || m_rowOf[place] < 0)
        return std::nullopt;
    return m_rowOf[place];
}

QItemSelection OrderedTableModel::rowsOf(const QList<Key> &keys) const
{
    QItemSelection selection;
    const QList<Run> runs = runsOf(*this, keys);
    for (const auto &[first, last] : runs)
        selection.append(QItemSelectionRange(index(first, 0), index(last, columnCount() - 1)));
    return selection;
}

int OrderedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

// A filter can take away thousands of rows in thousands of places: then, as ever when rows go, one
// reset.
void OrderedTableModel::show(const QList<Key> &order)
{
    qsizetype kept = 0;
    qsizetype lastKept = -1;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (!rowOf(order.at(i)))
            continue;
        ++kept;
        lastKept = i;
    }
    const bool isAppended = kept > 0 && lastKept == kept - 1;
    if (kept < m_order.size() || (order.size() - kept > manyNewRows && !isAppended)) {
        reset(order);
    } else {
        permute(order);
        insertMissing(order);
    }
    Q_EMIT ordered();
}

void OrderedTableModel::hide(const QList<Key> &gone)
{
    std::vector<bool> isGone(static_cast<size_t>(m_order.size()));
    for (const Key key : gone) {
        if (const auto row = rowOf(key))
            isGone[static_cast<size_t>(*row)] = true;
    }
    QList<Key> rest;
    rest.reserve(m_order.size());
    for (const Key key : std::as_const(m_order)) {
        if (!isGone[static_cast<size_t>(*rowOf(key))])
            rest.append(key);
    }
    if (rest.size() < m_order.size())
        reset(rest);
}

void OrderedTableModel::tellRowsChanged(const QList<Key> &keys)
{
    QList<Run> runs = runsOf(*this, keys);
    if (runs.size() > manyRuns)
        runs = {{runs.constFirst().first, runs.constLast().last}};
    for (const auto &[first, last] : std::as_const(runs))
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void OrderedTableModel::reset(const QList<Key> &order)
{
    beginResetModel();
    setOrder(order);
    endResetModel();
}

void OrderedTableModel::permute(const QList<Key> &order)
{
    QList<Key> moved = order;
    moved.removeIf([this](Key key) { return !rowOf(key).has_value(); });
    // Qt 6.4 compares two empty lists through null pointers, which a sanitizer objects to.
    if (moved.isEmpty() || moved == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<Key> keys;
    keys.reserve(before.size());
    for (const QModelIndex &index : before)
        keys.append(key(index.row()));
    setOrder(moved);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(*rowOf(keys.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void OrderedTableModel::insertMissing(const QList<Key> &order)
{
    for (qsizetype i = 0; i < order.size();) {
        if (i < m_order.size() && m_order.at(i) == order.at(i)) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < order.size() && !rowOf(order.at(end)))
            ++end;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(end - 1));
        setOrder(order.first(end) + m_order.mid(i));
        endInsertRows();
        i = end;
    }
}

void OrderedTableModel::setOrder(const QList<Key> &order)
{
    m_order = order;
    Key highest = -1;
    for (const Key key : order)
        highest = std::max(highest, key);
    m_rowOf.assign(static_cast<size_t>(highest + 1), -1);
    for (qsizetype row = 0; row < order.size(); ++row)
        m_rowOf[static_cast<size_t>(order.at(row))] = static_cast<int>(row);
}

} // namespace cd
