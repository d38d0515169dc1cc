// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/importing/listimport.h"

#include "workflow/base/clock.h"
#include "workflow/history/createledger.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobmerge.h"

namespace cd {

ListImport::ListImport(JobTable &table, const JobsService &jobs, CreateLedger &ledger, Clock &clock,
                       const QString &service, const SubmitTarget &target, const Done &done)
    : m_table(table)
    , m_jobs(jobs.in(target.dialect, target.scope))
    , m_ledger(ledger)
    , m_clock(clock)
    , m_service(service)
    , m_target(target)
    , m_done(done)
{
}

void ListImport::fetchPage(const QString &token)
{
    m_jobs
        .jobs(
            {}, token, this,
            [this](const Result<Page<JobNews>> &page) {
                if (!page)
                    return m_done(tl::make_unexpected(page.error()));
                QList<JobId> ids;
                for (const JobNews &news : page->items)
                    ids.append(news.job.id);
                m_table.fetchCreateOwners(m_service, ids, this,
                                          [this, page = *page](const QHash<JobId, JobKey> &owners) {
                                              take(page, owners);
                                          });
            },
            HttpRequest::Lane::Foreground)
        .release();
}

void ListImport::take(const Page<JobNews> &page, const QHash<JobId, JobKey> &owners)
{
    QHash<JobKey, QList<JobNews>> known;
    const bool isMore = m_walk.goesOn(page, [](const JobNews &news) { return news.job.id.value; });
    for (const JobNews &news : page.items) {
        const JobKey owner = owners.value(news.job.id);
        const auto row = m_table.find(m_service, news.job.id);
        const JobKey key = m_table.contains(owner) ? owner : row.value_or(0);
        if (m_table.contains(key)) {
            ++m_outcome.known;
            known[key].append(news);
            continue;
        }
        ++m_outcome.added;
        const QDateTime now = m_clock.now();
        m_table.add(adoptedRow(news, m_target.dialect, m_service, m_target.scope, now),
                    adoptedDetails(news, m_target.dialect, now));
    }
    takeKnown(known, isMore ? page.nextToken : QString());
}

void ListImport::takeKnown(const QHash<JobKey, QList<JobNews>> &jobs, const QString &nextToken)
{
    m_ledger.open(jobs.keys(), this, [this, jobs, nextToken] {
        for (auto it = jobs.cbegin(); it != jobs.cend(); ++it) {
            const JobRowPtr before = m_table.find(it.key());
            m_ledger.update(it.key(), *it);
            m_table.change(it.key(), [&before](JobRow &row) {
                row.pollError.reset();
                // It may have been given up on, or has results to fetch that nobody saw coming.
                const bool hasMore = row.job.status != before->job.status || row.watched;
                row.watched
                    = row.hasCreates ? row.watched || !row.job.status.isFinished() : hasMore;
            });
        }
        goOn(nextToken);
    });
}

void ListImport::goOn(const QString &nextToken)
{
    if (!nextToken.isEmpty())
        fetchPage(nextToken);
    else
        m_done(m_outcome);
}

} // namespace cd
