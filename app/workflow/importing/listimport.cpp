// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/importing/listimport.h"

#include "workflow/base/clock.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobmerge.h"

namespace cd {

ListImport::ListImport(JobTable &table, const ClassifyService &classify, Clock &clock,
                       const QString &service, const Scope &scope, const Done &done)
    : m_table(table)
    , m_classify(classify.in(scope))
    , m_clock(clock)
    , m_service(service)
    , m_scope(scope)
    , m_done(done)
{
}

void ListImport::fetchPage(const QString &token)
{
    m_classify
        .jobs(
            token, this,
            [this](const Result<Page<Job>> &page) {
                if (page)
                    takePage(*page);
                else
                    m_done(tl::make_unexpected(page.error()));
            },
            HttpRequest::Lane::Foreground)
        .release();
}

void ListImport::takePage(const Page<Job> &page)
{
    for (const Job &job : page.items)
        take(job);
    if (m_walk.goesOn(page, [](const Job &job) { return job.id.value; }))
        fetchPage(page.nextToken);
    else
        m_done(m_outcome);
}

void ListImport::take(const Job &job)
{
    const std::optional<JobKey> key = m_table.find(m_service, job.id);
    if (!key) {
        ++m_outcome.added;
        m_table.add(adoptedRow(job, m_service, m_scope, m_clock.now()),
                    adoptedDetails(job, m_clock.now()));
        return;
    }
    ++m_outcome.known;
    JobRow row = *m_table.find(*key);
    const JobStatus before = row.job.status;
    mergeJob(row, job, m_clock.now());
    row.pollError.reset();
    // A known job that has ended without our seeing it still has results to fetch.
    if (before != row.job.status) {
        row.watched = true;
        m_table.addToTimeline(*key, {row.changedAt, row.job.status.word(), row.job.errorMessage});
    }
    m_table.update(row);
}

} // namespace cd
