// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/clock.h"

#include <QList>

namespace cd::test {

/// Time that passes when a test says so. What is to be called at once is called when the event
/// loop comes round.
class FakeClock : public Clock
{
public:
    using Ms = std::chrono::milliseconds;

    QDateTime now() const override;
    Ms elapsed() const override { return m_elapsed; }
    std::unique_ptr<ClockTimer> timer(const std::function<void()> &ring) override;

    /// Rings what falls due on the way, in its order.
    void advance(Ms by);
    /// The machine sleeps, or somebody sets its clock: only now() moves.
    void jump(Ms by) { m_ahead += by; }
    /// How many timers are still to ring.
    qsizetype waiting() const { return m_waiting.size(); }

private:
    class Timer;
    struct Waiting
    {
        Ms at{0};
        Timer *timer = nullptr;
    };

    Ms m_elapsed{0};
    Ms m_ahead{0};
    QList<Waiting> m_waiting;
};

} // namespace cd::test
