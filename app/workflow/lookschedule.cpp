// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/lookschedule.h"

#include <algorithm>

namespace cd {

namespace {

using Ms = LookSchedule::Ms;

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

// A tenth of the time since the last change: a job of a minute is looked at every 6 seconds, one
// of an hour every 5 minutes.
Ms LookSchedule::interval(JobKey key, const Look &look, Ms now) const
{
    const Ms since = key == m_attended ? std::max(look.changedAt, m_attendedSince) : look.changedAt;
    return std::clamp((now - since) / 10, shortest, longest);
}

void LookSchedule::attend(std::optional<JobKey> key, Ms now)
{
    if (m_attended == key)
        return;
    m_attended = key;
    m_attendedSince = now;
    const auto look = key ? m_looks.find(*key) : m_looks.end();
    if (look != m_looks.end() && look->failures == 0)
        look->at = std::min(look->at, now);
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
    look->at = now + interval(key, *look, now);
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
