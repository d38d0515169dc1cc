// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/attention/batchwatch.h"

#include "workflow/base/clock.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <algorithm>

namespace cd {

BatchWatch::BatchWatch(JobTable &table, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_clock(clock)
    , m_alarm(clock, [this] { findEnd(); })
{
    connect(&table, &JobTable::changed, this, &BatchWatch::look);
    connect(&table, &JobTable::removed, this, &BatchWatch::forget);
    look(table.keys());
}

// A job that had ended before it was seen in progress, as the service's list brings them, is no
// news.
void BatchWatch::look(const QList<JobKey> &keys)
{
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (!row)
            continue; // deleted; removed() follows with the next tick
        if (isInProgress(*row)) {
            m_awaited.insert(key);
            m_over.remove(key);
        } else if (!isAwaited(*row) && m_awaited.remove(key) && isAccepted(*row)) {
            m_over.insert(key);
        }
    }
    findEnd();
}

void BatchWatch::forget(const QList<JobKey> &keys)
{
    for (const JobKey key : keys) {
        m_awaited.remove(key);
        m_over.remove(key);
    }
    findEnd();
}

/// When the next job is stalled that is not yet; nothing: none holds the batch up.
std::optional<Alarm::Ms> BatchWatch::nextStalled() const
{
    const QDateTime now = m_clock.now();
    std::optional<QDateTime> oldest;
    for (const JobKey key : m_awaited) {
        const JobRowPtr row = m_table.find(key);
        if (row && !isStalled(*row, now) && (!oldest || row->changedAt < *oldest))
            oldest = row->changedAt;
    }
    if (!oldest)
        return std::nullopt;
    return m_clock.elapsed() + stalledAfter - Alarm::Ms(oldest->msecsTo(now));
}

void BatchWatch::findEnd()
{
    if (const auto next = nextStalled())
        return m_alarm.setFor(next);
    m_alarm.setFor(std::nullopt);
    if (m_over.isEmpty())
        return;
    QList<JobKey> keys(m_over.cbegin(), m_over.cend());
    m_over.clear();
    keys.removeIf([this](JobKey key) { return !m_table.contains(key); });
    if (keys.isEmpty())
        return;
    std::sort(keys.begin(), keys.end());
    Q_EMIT ended(endOf(keys));
}

BatchEnd BatchWatch::endOf(const QList<JobKey> &keys) const
{
    BatchEnd end{.jobs = keys};
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (wasCancelled(*row)) {
            ++end.cancelled;
            continue;
        }
        switch (row->job.status.outcome()) {
        case JobStatus::Outcome::Success:
            ++(row->failedFileCount > 0 ? end.partly : end.succeeded);
            break;
        case JobStatus::Outcome::Partial:
            ++end.partly;
            break;
        case JobStatus::Outcome::Cancelled: // see above
        case JobStatus::Outcome::Failed:
        case JobStatus::Outcome::Open:
            ++end.failed;
            break;
        }
    }
    return end;
}

} // namespace cd
