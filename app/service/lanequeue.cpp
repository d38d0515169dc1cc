// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/lanequeue.h"

#include <algorithm>
#include <numeric>

namespace cd {

using Lane = HttpRequest::Lane;

namespace {

size_t index(Lane lane)
{
    return static_cast<size_t>(lane);
}

} // namespace

void LaneQueue::add(const ErrandPtr &errand)
{
    m_waiting[index(errand->request.lane)].push_back(errand);
}

bool LaneQueue::hasPlace(Lane lane) const
{
    const int running = std::accumulate(m_running.begin(), m_running.end(), 0);
    if (lane == Lane::Foreground)
        return running < mostAtOnce;
    if (lane == Lane::Bulk && m_running[index(Lane::Bulk)] >= mostBulk)
        return false;
    return running < mostAtOnce - 1;
}

ErrandPtr LaneQueue::takeNext(bool bulk)
{
    for (const Lane lane : {Lane::Foreground, Lane::Background, Lane::Bulk}) {
        auto &waiting = m_waiting[index(lane)];
        if (waiting.empty() || !hasPlace(lane) || (lane == Lane::Bulk && !bulk))
            continue;
        ErrandPtr next = waiting.front();
        waiting.pop_front();
        ++m_running[index(lane)];
        return next;
    }
    return nullptr;
}

void LaneQueue::leave(Lane lane)
{
    --m_running[index(lane)];
}

bool LaneQueue::remove(const ErrandPtr &errand)
{
    return std::erase(m_waiting[index(errand->request.lane)], errand) > 0;
}

bool LaneQueue::isEmpty() const
{
    return std::all_of(m_waiting.begin(), m_waiting.end(),
                       [](const auto &waiting) { return waiting.empty(); });
}

QList<ErrandPtr> LaneQueue::takeThoseThatCannotWait(std::chrono::milliseconds wait)
{
    QList<ErrandPtr> taken;
    for (auto &waiting : m_waiting) {
        for (const ErrandPtr &errand : waiting) {
            if (errand->request.deadline < wait)
                taken.append(errand);
        }
        std::erase_if(waiting,
                      [wait](const ErrandPtr &errand) { return errand->request.deadline < wait; });
    }
    return taken;
}

} // namespace cd
