// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sending/jobremoval.h"

#include "workflow/base/clock.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

namespace cd {

JobRemoval::JobRemoval(JobTable &table, const JobsService &jobs, const Clock &clock)
    : m_table(table)
    , m_jobs(jobs)
    , m_clock(clock)
    , m_removals(mostAtOnce, [this](const Removal &removal) {
        removeJob(removal);
        return true;
    })
{
}

void JobRemoval::setService(const QString &service)
{
    if (service == m_service)
        return;
    m_service = service;
    const bool isDropped = !m_works.isEmpty();
    m_removals.clear();
    m_works.clear();
    m_asking.renew();
    if (isDropped)
        Q_EMIT failed({.kind = ServiceError::Kind::OtherService});
}

void JobRemoval::remove(const QList<JobKey> &keys)
{
    QList<JobKey> ours = keys;
    ours.removeIf([this](JobKey key) {
        const JobRowPtr row = m_table.find(key);
        return !row || row->service != m_service || !canBeRemoved(*row);
    });
    m_table.fetchDetails(ours, m_asking.context(),
                         [this](const QHash<JobKey, JobDetails> &details) {
                             for (auto it = details.cbegin(); it != details.cend(); ++it)
                                 removeJobs(it.key(), it->creates);
                         });
}

void JobRemoval::removeJobs(JobKey key, const QList<Create> &creates)
{
    const JobRowPtr row = m_table.find(key);
    if (m_works.contains(key) || !row)
        return;
    for (const Create &create : creates) {
        if (!isMade(create))
            continue;
        m_removals.add({key, row->dialect, row->scope, create.id});
        ++m_works[key].left;
    }
    m_removals.beginNext();
}

void JobRemoval::removeJob(const Removal &removal)
{
    m_jobs.in(removal.dialect, removal.scope)
        .remove(
            removal.id, m_asking.context(),
            [this, key = removal.key](const Result<RemovedJob> &answer) {
                jobRemoved(key, answer);
                m_removals.ended();
            },
            HttpRequest::Lane::Background)
        .release();
}

/// A job that no longer exists (404) counts as deleted.
void JobRemoval::jobRemoved(JobKey key, const Result<RemovedJob> &answer)
{
    Work &work = m_works[key];
    const bool isGone = answer || answer.error().kind == ServiceError::Kind::NotFound;
    if (!isGone && !std::exchange(work.hasFailed, true))
        Q_EMIT failed(answer.error());
    if (--m_works[key].left > 0)
        return;
    const bool isDone = !m_works.take(key).hasFailed;
    if (!isDone || !m_table.contains(key))
        return;
    m_table.addToTimeline(key, {m_clock.now(), deletedThereWord(), {}});
    Q_EMIT removed(key);
}

} // namespace cd
