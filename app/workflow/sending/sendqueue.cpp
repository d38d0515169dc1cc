// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sending/sendqueue.h"

#include "workflow/base/backoffdelay.h"
#include "workflow/base/clock.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cd {

SendQueue::SendQueue(Clock &clock)
    : m_clock(clock)
{
}

void SendQueue::append(JobKey key)
{
    if (!m_keys.contains(key))
        m_keys.append(key);
}

void SendQueue::failed(JobKey key, std::optional<Ms> asked)
{
    Failures &failures = m_failures[key];
    ++failures.count;
    failures.notBefore = asked ? m_clock.elapsed() + *asked : Ms(0);
    failures.nextTry = m_clock.elapsed()
        + backoffDelay(failures.count, asked, QRandomGenerator::global()->generateDouble());
    append(key);
}

void SendQueue::waitAsAsked(const JobRow &row)
{
    if (!row.error || !row.error->after)
        return;
    const Ms passed(row.changedAt.msecsTo(m_clock.now()));
    const Ms left = *row.error->after - std::max(passed, Ms(0)); // a clock may have been set back
    if (left <= Ms(0))
        return;
    const Ms until = m_clock.elapsed() + left;
    m_failures.insert(row.key, {.count = 1, .nextTry = until, .notBefore = until});
}

void SendQueue::retryNow(JobKey key)
{
    if (const auto failures = m_failures.find(key); failures != m_failures.end())
        failures->nextTry = failures->notBefore;
}

void SendQueue::retryAllNow()
{
    for (Failures &failures : m_failures)
        failures.nextTry = failures.notBefore;
}

bool SendQueue::isDue(JobKey key) const
{
    return m_failures.value(key).nextTry <= m_clock.elapsed();
}

std::optional<SendQueue::Ms> SendQueue::nextMoment(const Wanted &wanted) const
{
    std::optional<Ms> next;
    for (const JobKey key : m_keys) {
        const auto failures = m_failures.constFind(key);
        if (failures != m_failures.cend() && wanted(key) && (!next || failures->nextTry < *next))
            next = failures->nextTry;
    }
    return next;
}

std::optional<QDateTime> SendQueue::nextTry(JobKey key) const
{
    const auto failures = m_failures.constFind(key);
    if (failures == m_failures.cend())
        return std::nullopt;
    return m_clock.now().addMSecs((failures->nextTry - m_clock.elapsed()).count());
}

} // namespace cd
