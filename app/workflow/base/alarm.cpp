// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/base/alarm.h"

#include "workflow/base/clock.h"

#include <algorithm>

namespace cd {

Alarm::Alarm(Clock &clock, const std::function<void()> &ring)
    : m_clock(clock)
    , m_timer(clock.timer([this, ring] {
        m_moment.reset();
        ring();
    }))
{
}

Alarm::~Alarm() = default;

void Alarm::setFor(std::optional<Ms> moment)
{
    if (m_moment == moment)
        return;
    m_moment = moment;
    if (moment)
        m_timer->start(std::max(Ms(0), *moment - m_clock.elapsed()));
    else
        m_timer->stop();
}

} // namespace cd
