// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace cd {

class Clock;
class ClockTimer;

/// Calls at one moment, which can be moved as often as one likes: it has one timer. Moments are on
/// the clock's elapsed().
class Alarm
{
public:
    using Ms = std::chrono::milliseconds;

    Alarm(Clock &clock, const std::function<void()> &ring);
    ~Alarm();
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    /// Nothing: it doesn't ring. A moment that has passed rings when the event loop comes round.
    void setFor(std::optional<Ms> moment);

private:
    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_timer;
    std::optional<Ms> m_moment;
};

} // namespace cd
