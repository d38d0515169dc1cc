// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/pendingrequest.h"

#include <array>
#include <deque>

namespace cd {

/// Requests that wait for their turn. The person's go first, then the program's own, then the bulk;
/// what is large never fills the line, and one place is kept free for the person.
class LaneQueue
{
public:
    static constexpr int mostAtOnce = 6; ///< connections that Qt opens to one host
    static constexpr int mostBulk = 3;

    void add(const PendingRequestPtr &pending);
    /// The next that may go now, with @p bulk also of those; it counts as running until leave().
    /// None: null.
    PendingRequestPtr takeNext(bool bulk);
    void leave(HttpRequest::Lane lane);
    /// False where it does not wait here.
    bool remove(const PendingRequestPtr &pending);
    bool isEmpty() const;
    /// Takes out all whose deadline is shorter than @p wait.
    QList<PendingRequestPtr> takeThoseThatCannotWait(std::chrono::milliseconds wait);

private:
    bool hasPlace(HttpRequest::Lane lane) const;

    static constexpr size_t lanes = 3;
    std::array<std::deque<PendingRequestPtr>, lanes> m_waiting;
    std::array<int, lanes> m_running{};
};

} // namespace cd
