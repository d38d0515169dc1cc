// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/fakeclock.h"

#include <QTimer>

#include <algorithm>

namespace cd::test {

namespace {

const QDateTime start(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);

} // namespace

QDateTime FakeClock::now() const
{
    return start.addMSecs((m_elapsed + m_ahead).count());
}

class FakeClock::Timer : public ClockTimer
{
public:
    Timer(FakeClock &clock, const std::function<void()> &ring)
        : m_clock(clock)
        , m_ring(ring)
    {
        m_atOnce.setSingleShot(true);
        QObject::connect(&m_atOnce, &QTimer::timeout, &m_atOnce, ring);
    }
    ~Timer() override { stop(); }
    Q_DISABLE_COPY_MOVE(Timer)

    void start(Ms delay) override
    {
        stop();
        if (delay <= Ms(0))
            m_atOnce.start(0);
        else
            m_clock.m_waiting.append({m_clock.m_elapsed + delay, this});
    }
    void stop() override
    {
        m_atOnce.stop();
        m_clock.m_waiting.removeIf([this](const Waiting &one) { return one.timer == this; });
    }
    void ring() const { m_ring(); }

private:
    FakeClock &m_clock;
    std::function<void()> m_ring;
    QTimer m_atOnce;
};

std::unique_ptr<ClockTimer> FakeClock::timer(const std::function<void()> &ring)
{
    return std::make_unique<Timer>(*this, ring);
}

void FakeClock::advance(Ms by)
{
    const Ms end = m_elapsed + by;
    const auto sooner = [](const Waiting &one, const Waiting &other) {
        return one.at < other.at;
    };
    for (;;) {
        const auto next = std::min_element(m_waiting.begin(), m_waiting.end(), sooner);
        if (next == m_waiting.end() || next->at > end)
            break;
        const Waiting due = *next;
        m_waiting.erase(next);
        m_elapsed = due.at;
        due.timer->ring();
    }
    m_elapsed = end;
}

} // namespace cd::test
