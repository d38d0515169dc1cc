// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the list gets from the order it shows to the one it was given.

#include "ui/jobs/list/joblistmodel.h"

#include <algorithm>

namespace cd {

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

void JobListModel::apply(const QList<JobKey> &order)
{
    show(order);
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
    hide(gone);
    if (m_waiting)
        wait(QList<JobKey>(*m_waiting));
}

} // namespace cd
