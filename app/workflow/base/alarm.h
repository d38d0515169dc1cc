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

/// Calls a function at one moment, which can be moved at any time. Moments are values of
/// Clock::elapsed().
class Alarm
{
public:
    using Ms = std::chrono::milliseconds;

    Alarm(Clock &clock, const std::function<void()> &ring);
    ~Alarm();
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    /// Sets or moves the moment; nullopt switches it off. For a moment that has passed it rings
    /// with the next run of the event loop.
    void setFor(std::optional<Ms> moment);

private:
    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_timer;
    std::optional<Ms> m_moment;
};

} // namespace cd
