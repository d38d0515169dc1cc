// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watching/listpoll.h"

#include "workflow/history/jobtable.h"

namespace cd {

ListPoll::ListPoll(JobTable &table, const ClassifyService &classify, const QString &service,
                   Lane lane, const Received &received, const Done &done)
    : m_table(table)
    , m_classify(classify)
    , m_service(service)
    , m_lane(lane)
    , m_received(received)
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
    m_classify
        .jobs(
            token, this,
            [this](const Result<Page<Job>> &page) {
                if (page)
                    takePage(*page);
                else
                    m_done(tl::make_unexpected(page.error()));
            },
            m_lane)
        .release();
}

void ListPoll::takePage(const Page<Job> &page)
{
    const qsizetype before = m_sought.size();
    for (const Job &job : page.items) {
        const auto key = m_table.find(m_service, job.id);
        if (!key)
            continue;
        m_sought.remove(*key);
        m_received(*key, job);
    }
    if (m_sought.size() == before)
        ++m_inVain;
    const bool isMore = m_walk.goesOn(page, [](const Job &job) { return job.id.value; });
    if (isMore && m_inVain < m_sought.size())
        fetchPage(page.nextToken);
    else
        m_done(m_sought);
}

} // namespace cd
