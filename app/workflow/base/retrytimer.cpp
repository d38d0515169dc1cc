// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/base/retrytimer.h"

#include "workflow/base/backoffdelay.h"
#include "workflow/base/clock.h"

#include <QRandomGenerator>

namespace cd {

RetryTimer::RetryTimer(Clock &clock, const std::function<void()> &tryAgain)
    : m_clock(clock)
    , m_alarm(clock, [this, tryAgain] {
        m_moment.reset();
        tryAgain();
    })
{
}

void RetryTimer::failed(std::optional<Ms> asked)
{
    const double jitter = QRandomGenerator::global()->generateDouble();
    m_moment = m_clock.elapsed() + backoffDelay(++m_failures, asked, jitter);
    m_alarm.setFor(m_moment);
}

void RetryTimer::stop()
{
    m_moment.reset();
    m_alarm.setFor({});
}

void RetryTimer::reset()
{
    stop();
    m_failures = 0;
}

std::optional<QDateTime> RetryTimer::nextTry() const
{
    if (!m_moment)
        return std::nullopt;
    return m_clock.now().addMSecs((*m_moment - m_clock.elapsed()).count());
}

} // namespace cd
