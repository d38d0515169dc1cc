// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the list gets from the order it shows to the one it was given.

#include "ui/jobs/list/joblistmodel.h"

#include <algorithm>

namespace cd {

namespace {

// Beyond this many new rows, showing the list afresh is cheaper.
constexpr qsizetype manyRows = 32;

} // namespace

void JobListModel::take(const JobOrder &order, bool asked)
{
    const bool sameCounts = m_counts == order.counts && m_archivedCounts == order.archivedCounts;
    m_counts = order.counts;
    m_archivedCounts = order.archivedCounts;
    if (!sameCounts)
        Q_EMIT countsChanged();
    if (m_held && !asked)
        wait(order.keys);
    else
        apply(order.keys);
    Q_EMIT ordered();
}

void JobListModel::wait(const QList<JobKey> &order)
{
    m_waiting = order;
    m_waitingCount = static_cast<int>(std::count_if(
        order.cbegin(), order.cend(), [this](JobKey key) { return !rowOf(key).has_value(); }));
    Q_EMIT waitingChanged();
}

void JobListModel::setHeld(bool held)
{
    m_held = held;
    if (!held)
        showWaiting();
}

void JobListModel::showWaiting()
{
    if (const auto waiting = m_waiting)
        apply(*waiting);
}

// A filter can take away thousands of rows in thousands of places: then, as ever when rows go, one
// reset, after which the view puts selection and place back.
void JobListModel::apply(const QList<JobKey> &order)
{
    const qsizetype kept = std::count_if(order.cbegin(), order.cend(),
                                         [this](JobKey key) { return rowOf(key).has_value(); });
    if (kept < m_order.size() || order.size() - kept > manyRows) {
        reset(order);
    } else {
        permute(order);
        insertMissing(order);
    }
    m_waitingCount = 0;
    if (std::exchange(m_waiting, std::nullopt))
        Q_EMIT waitingChanged();
}

void JobListModel::drop(const QList<JobKey> &keys)
{
    const QSet<JobKey> gone(keys.cbegin(), keys.cend());
    const auto isGone = [&](JobKey key) {
        return gone.contains(key);
    };
    m_orderer.remove(keys);
    if (m_waiting)
        m_waiting->removeIf(isGone);
    QList<JobKey> rest = m_order;
    rest.removeIf(isGone);
    if (rest.size() < m_order.size())
        reset(rest);
    if (m_waiting)
        wait(QList<JobKey>(*m_waiting));
}

void JobListModel::reset(const QList<JobKey> &order)
{
    beginResetModel();
    setOrder(order);
    endResetModel();
}

void JobListModel::permute(const QList<JobKey> &order)
{
    QList<JobKey> moved = order;
    moved.removeIf([this](JobKey key) { return !rowOf(key).has_value(); });
    // Qt 6.4 compares two empty lists through null pointers, which a sanitizer objects to.
    if (moved.isEmpty() || moved == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<JobKey> keys;
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

void JobListModel::insertMissing(const QList<JobKey> &order)
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

void JobListModel::setOrder(const QList<JobKey> &order)
{
    m_order = order;
    JobKey highest = -1;
    for (const JobKey key : order)
        highest = std::max(highest, key);
    m_rowOf.assign(static_cast<size_t>(highest + 1), -1);
    for (qsizetype row = 0; row < order.size(); ++row)
        m_rowOf[static_cast<size_t>(order.at(row))] = static_cast<int>(row);
}

} // namespace cd
