// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/alarm.h"

#include "workflow/clock.h"

#include <algorithm>

namespace cd {

Alarm::Alarm(Clock &clock, std::function<void()> ring)
    : m_clock(clock)
    , m_ring(std::move(ring))
{
}

void Alarm::setFor(std::optional<Ms> moment)
{
    if (m_moment == moment)
        return;
    m_moment = moment;
    if (!moment)
        return;
    const Ms delay = std::max(Ms(0), *moment - m_clock.elapsed());
    m_clock.callAfter(delay, this, [this, moment] {
        if (m_moment != moment)
            return; // it was moved meanwhile
        m_moment.reset();
        m_ring();
    });
}

} // namespace cd
