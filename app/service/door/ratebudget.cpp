// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/door/ratebudget.h"

#include "service/door/backoff.h"

#include <algorithm>
#include <cmath>

namespace cd {

RateBudget::RateBudget(RateLimit limit)
    : m_most(limit)
    , m_limit(limit)
    , m_tokens(limit.burst)
{
}

double RateBudget::tokens(Time now) const
{
    if (!m_countedAt)
        return m_tokens;
    const std::chrono::duration<double> passed = now - *m_countedAt;
    return std::min(m_limit.burst, m_tokens + passed.count() * m_limit.perSecond);
}

RateBudget::Milliseconds RateBudget::pauseLeft(Time now) const
{
    if (!m_pausedUntil || *m_pausedUntil <= now)
        return Milliseconds(0);
    return std::chrono::ceil<Milliseconds>(*m_pausedUntil - now);
}

RateBudget::Milliseconds RateBudget::wait(Time now) const
{
    Milliseconds forToken(0);
    if (m_limit.perSecond > 0) {
        const double missing = 1 - tokens(now);
        if (missing > 0)
            forToken = Milliseconds(std::lround(std::ceil(missing / m_limit.perSecond * 1000)));
    }
    return std::max(forToken, pauseLeft(now));
}

void RateBudget::take(Time now)
{
    if (m_limit.perSecond <= 0)
        return;
    m_tokens = tokens(now) - 1;
    m_countedAt = now;
}

RateBudget::Milliseconds RateBudget::refused(std::optional<Milliseconds> after, Time now)
{
    constexpr Backoff backoff{std::chrono::seconds(1), std::chrono::minutes(1)};
    const Milliseconds pause = after.value_or(backoff.wait(++m_refusals));
    if (pauseLeft(now).count()
        == 0) { // else it was sent at the same time as the one refused before
        constexpr double least = 1.0 / 32;
        m_tokens = std::min(tokens(now), 1.0);
        m_countedAt = now;
        m_limit = {1, std::max(m_limit.perSecond / 2, m_most.perSecond * least)};
    }
    m_pausedUntil = std::max(m_pausedUntil.value_or(now), now + pause);
    return pauseLeft(now);
}

void RateBudget::accepted()
{
    constexpr double step = 1.0 / 64;
    m_refusals = 0;
    if (m_limit == m_most)
        return;
    m_limit.perSecond = std::min(m_limit.perSecond + m_most.perSecond * step, m_most.perSecond);
    if (m_limit.perSecond == m_most.perSecond)
        m_limit = m_most;
}

} // namespace cd
