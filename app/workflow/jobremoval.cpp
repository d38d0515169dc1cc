// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/jobremoval.h"

#include "workflow/clock.h"
#include "workflow/jobtable.h"
#include "workflow/partsmerge.h"

namespace cd {

JobRemoval::JobRemoval(JobTable &table, const FileJobsService &fileJobs, const Clock &clock)
    : m_table(table)
    , m_fileJobs(fileJobs)
    , m_clock(clock)
{
}

bool JobRemoval::canRemove(const JobRow &row)
{
    return hasParts(row) && row.job.status.isFinished() && !row.watched;
}

void JobRemoval::remove(const QList<JobKey> &keys)
{
    QList<JobKey> ours = keys;
    ours.removeIf([this](JobKey key) {
        return !m_table.contains(key) || m_table.row(key).service != m_service
            || !canRemove(m_table.row(key));
    });
    m_table.fetchDetails(ours, this, [this](const QHash<JobKey, JobDetails> &details) {
        for (auto it = details.cbegin(); it != details.cend(); ++it)
            removeParts(it.key(), it->parts);
    });
}

void JobRemoval::removeParts(JobKey key, const QList<JobPart> &parts)
{
    QList<JobPart> made = parts;
    made.removeIf([](const JobPart &part) { return part.id.isEmpty(); });
    if (made.isEmpty() || m_works.contains(key) || !m_table.contains(key))
        return;
    m_works[key].left = made.size();
    for (const JobPart &part : std::as_const(made)) {
        m_fileJobs.in(m_table.row(key).scope)
            .remove(
                part.id, this,
                [this, key](const Result<RemovedFileJob> &removed) { partRemoved(key, removed); })
            .release();
    }
}

/// What is not there is gone.
void JobRemoval::partRemoved(JobKey key, const Result<RemovedFileJob> &answer)
{
    Work &work = m_works[key];
    const bool isGone = answer || answer.error().kind == ServiceError::Kind::NotFound;
    if (!isGone && !std::exchange(work.hasFailed, true))
        Q_EMIT failed(answer.error());
    if (--work.left > 0)
        return;
    const bool isDone = !m_works.take(key).hasFailed;
    if (!isDone || !m_table.contains(key))
        return;
    m_table.addToTimeline(key, {m_clock.now(), deletedThereWord(), {}});
    Q_EMIT removed(key);
}

} // namespace cd
