// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace cd {

class Clock;

/// Calls at one moment, which can be moved. Moments are on the clock's elapsed().
class Alarm : public QObject
{
public:
    using Ms = std::chrono::milliseconds;

    Alarm(Clock &clock, std::function<void()> ring);

    /// Nothing: it doesn't ring. A moment that has passed rings when the event loop comes round.
    void setFor(std::optional<Ms> moment);

private:
    Clock &m_clock;
    std::function<void()> m_ring;
    std::optional<Ms> m_moment;
};

} // namespace cd
