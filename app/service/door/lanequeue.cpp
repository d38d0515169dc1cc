// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/door/lanequeue.h"

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

void LaneQueue::add(const PendingRequestPtr &pending)
{
    m_waiting[index(pending->request.lane)].push_back(pending);
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

PendingRequestPtr LaneQueue::takeNext(bool bulk)
{
    for (const Lane lane : {Lane::Foreground, Lane::Background, Lane::Bulk}) {
        auto &waiting = m_waiting[index(lane)];
        if (waiting.empty() || !hasPlace(lane) || (lane == Lane::Bulk && !bulk))
            continue;
        PendingRequestPtr next = waiting.front();
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

bool LaneQueue::remove(const PendingRequestPtr &pending)
{
    return std::erase(m_waiting[index(pending->request.lane)], pending) > 0;
}

bool LaneQueue::isEmpty() const
{
    return std::all_of(m_waiting.begin(), m_waiting.end(),
                       [](const auto &waiting) { return waiting.empty(); });
}

QList<PendingRequestPtr> LaneQueue::takeTimingOutWithin(std::chrono::milliseconds wait)
{
    QList<PendingRequestPtr> taken;
    for (auto &waiting : m_waiting) {
        for (const PendingRequestPtr &pending : waiting) {
            if (pending->request.deadline < wait)
                taken.append(pending);
        }
        std::erase_if(waiting, [wait](const PendingRequestPtr &pending) {
            return pending->request.deadline < wait;
        });
    }
    return taken;
}

} // namespace cd
