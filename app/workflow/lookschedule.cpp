// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/lookschedule.h"

#include <algorithm>

namespace cd {

namespace {

using Ms = LookSchedule::Ms;

// A tenth of the time since the last change: a job of a minute is looked at every 6 seconds, one
// of an hour every 5 minutes.
Ms interval(Ms sinceChange)
{
    return std::clamp(sinceChange / 10, LookSchedule::shortest, LookSchedule::longest);
}

Ms afterFailures(int failures)
{
    constexpr Ms first{2000};
    constexpr int mostDoublings = 8;
    return std::min(first * (1 << std::clamp(failures - 1, 0, mostDoublings)),
                    LookSchedule::longest);
}

} // namespace

void LookSchedule::add(JobKey key, Ms now, Ms changedAt)
{
    m_looks.insert(key, {now, changedAt, 0});
}

void LookSchedule::changed(JobKey key, Ms now)
{
    const auto look = m_looks.find(key);
    if (look == m_looks.end())
        return;
    *look = {now + shortest, now, 0};
}

void LookSchedule::unchanged(JobKey key, Ms now)
{
    const auto look = m_looks.find(key);
    if (look == m_looks.end())
        return;
    look->at = now + interval(now - look->changedAt);
    look->failures = 0;
}

void LookSchedule::failed(JobKey key, Ms now, std::optional<Ms> after)
{
    const auto look = m_looks.find(key);
    if (look == m_looks.end())
        return;
    ++look->failures;
    look->at = now + std::max(afterFailures(look->failures), after.value_or(Ms(0)));
}

QList<JobKey> LookSchedule::due(Ms now) const
{
    QList<JobKey> keys;
    for (auto it = m_looks.cbegin(); it != m_looks.cend(); ++it) {
        if (it->at <= now)
            keys.append(it.key());
    }
    std::sort(keys.begin(), keys.end(), [this](JobKey left, JobKey right) {
        const Ms first = m_looks.constFind(left)->at;
        const Ms second = m_looks.constFind(right)->at;
        return first != second ? first < second : left < right;
    });
    return keys;
}

std::optional<Ms> LookSchedule::next(const QSet<JobKey> &skipped) const
{
    std::optional<Ms> next;
    for (auto it = m_looks.cbegin(); it != m_looks.cend(); ++it) {
        if (!skipped.contains(it.key()) && (!next || it->at < *next))
            next = it->at;
    }
    return next;
}

} // namespace cd
