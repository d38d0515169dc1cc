// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watching/pollschedule.h"

#include "service/door/backoff.h"

#include <algorithm>

namespace cd {

namespace {

using Ms = PollSchedule::Ms;

constexpr Backoff afterFailures{Ms(2000), PollSchedule::longest};

} // namespace

void PollSchedule::add(JobKey key, Ms now, Ms changedAt)
{
    m_polls.insert(key, {now, changedAt, 0});
}

// A tenth of the time since the last change: a job of a minute is polled every 6 seconds, one of an
// hour every 5 minutes.
Ms PollSchedule::interval(JobKey key, const Poll &poll, Ms now) const
{
    const Ms since = key == m_current ? std::max(poll.changedAt, m_currentSince) : poll.changedAt;
    return std::clamp((now - since) / 10, shortest, longest);
}

void PollSchedule::setCurrentJob(std::optional<JobKey> key, Ms now)
{
    if (m_current == key)
        return;
    m_current = key;
    m_currentSince = now;
    const auto poll = key ? m_polls.find(*key) : m_polls.end();
    if (poll != m_polls.end() && poll->failures == 0)
        poll->at = std::min(poll->at, now);
}

void PollSchedule::changed(JobKey key, Ms now)
{
    const auto poll = m_polls.find(key);
    if (poll == m_polls.end())
        return;
    *poll = {now + shortest, now, 0};
}

void PollSchedule::unchanged(JobKey key, Ms now)
{
    const auto poll = m_polls.find(key);
    if (poll == m_polls.end())
        return;
    poll->at = now + interval(key, *poll, now);
    poll->failures = 0;
}

void PollSchedule::failed(JobKey key, Ms now, std::optional<Ms> after)
{
    const auto poll = m_polls.find(key);
    if (poll == m_polls.end())
        return;
    ++poll->failures;
    poll->at = now + std::max(afterFailures.wait(poll->failures), after.value_or(Ms(0)));
}

QList<JobKey> PollSchedule::due(Ms now) const
{
    QList<JobKey> keys;
    for (auto it = m_polls.cbegin(); it != m_polls.cend(); ++it) {
        if (it->at <= now)
            keys.append(it.key());
    }
    std::sort(keys.begin(), keys.end(), [this](JobKey left, JobKey right) {
        const Ms first = m_polls.constFind(left)->at;
        const Ms second = m_polls.constFind(right)->at;
        return first != second ? first < second : left < right;
    });
    return keys;
}

std::optional<Ms> PollSchedule::next(const QSet<JobKey> &skipped) const
{
    std::optional<Ms> next;
    for (auto it = m_polls.cbegin(); it != m_polls.cend(); ++it) {
        if (!skipped.contains(it.key()) && (!next || it->at < *next))
            next = it->at;
    }
    return next;
}

} // namespace cd
