// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/base/wakewatch.h"

#include "workflow/base/clock.h"

#include <utility>

namespace cd {

WakeWatch::WakeWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock, [this] { look(); })
    , m_time(clock.now())
    , m_elapsed(clock.elapsed())
{
    m_alarm.setFor(m_elapsed + every);
}

void WakeWatch::look()
{
    const QDateTime before = std::exchange(m_time, m_clock.now());
    const Ms waited = m_clock.elapsed() - std::exchange(m_elapsed, m_clock.elapsed());
    m_alarm.setFor(m_elapsed + every);
    if (std::chrono::abs(Ms(before.msecsTo(m_time)) - waited) > worthTelling)
        Q_EMIT jumped();
}

} // namespace cd
