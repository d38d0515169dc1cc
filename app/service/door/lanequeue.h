// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/pendingrequest.h"

#include <array>
#include <deque>

namespace cd {

/// Requests that wait for their turn: first those of a person, then background ones, then bulk.
/// Bulk requests are limited, and one place is always kept free for a person's request.
class LaneQueue
{
public:
    static constexpr int mostAtOnce = 6; ///< as many connections as Qt opens to one host
    static constexpr int mostBulk = 3;

    void add(const PendingRequestPtr &pending);
    /// The next request that may be sent now, or null. Bulk requests are considered only with
    /// @p bulk. It counts as running until leave().
    PendingRequestPtr takeNext(bool bulk);
    void leave(HttpRequest::Lane lane);
    /// False: it was not waiting here.
    bool remove(const PendingRequestPtr &pending);
    bool isEmpty() const;
    /// Removes and returns all requests whose deadline is shorter than @p wait.
    QList<PendingRequestPtr> takeTimingOutWithin(std::chrono::milliseconds wait);

private:
    bool hasPlace(HttpRequest::Lane lane) const;

    static constexpr size_t lanes = 3;
    std::array<std::deque<PendingRequestPtr>, lanes> m_waiting;
    std::array<int, lanes> m_running{};
};

} // namespace cd
