// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watching/listpoll.h"

#include "workflow/history/jobtable.h"

namespace cd {

ListPoll::ListPoll(JobTable &table, const JobsService &jobs, const QString &service, Lane lane,
                   const Told &told, const Done &done)
    : m_table(table)
    , m_jobs(jobs)
    , m_service(service)
    , m_lane(lane)
    , m_told(told)
    , m_done(done)
{
}

void ListPoll::start(const QSet<JobKey> &sought)
{
    m_sought = sought;
    fetchPage({});
}

void ListPoll::fetchPage(const QString &token)
{
    m_jobs
        .jobs(
            {}, token, this,
            [this](const Result<Page<JobNews>> &page) {
                if (page)
                    pageCame(*page);
                else
                    m_done(tl::make_unexpected(page.error()));
            },
            m_lane)
        .release();
}

void ListPoll::pageCame(const Page<JobNews> &page)
{
    const qsizetype before = m_sought.size();
    for (const JobNews &news : page.items) {
        const auto key = m_table.find(m_service, news.job.id);
        if (!key)
            continue;
        m_sought.remove(*key);
        m_told(*key, news.job);
    }
    if (m_sought.size() == before)
        ++m_inVain;
    const bool isMore = m_walk.goesOn(page, [](const JobNews &news) { return news.job.id.value; });
    if (isMore && m_inVain < m_sought.size())
        fetchPage(page.nextToken);
    else
        m_done(m_sought);
}

} // namespace cd
