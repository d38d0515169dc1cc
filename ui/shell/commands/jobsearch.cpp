// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands/jobsearch.h"

#include "ui/words/jobname.h"
#include "workflow/history/jobtable.h"

#include <algorithm>

namespace cd {

namespace {

std::optional<WordQuery::Fit> fitOf(const JobRow &row, const WordQuery &query)
{
    if (auto fit = query.fit(jobName(row), WordQuery::Letters::InARow))
        return fit;
    const QString &id = row.job.id.value;
    if (query.words().size() == 1 && id.startsWith(query.words().constFirst(), Qt::CaseInsensitive))
        return WordQuery::Fit{};
    return {};
}

} // namespace

JobSearch::JobSearch(const JobTable &table)
    : m_table(table)
{
}

void JobSearch::find(const WordQuery &query, const Done &done)
{
    m_query = query;
    m_hits.clear();
    QList<JobKey> newestFirst = m_table.keys();
    std::reverse(newestFirst.begin(), newestFirst.end());
    m_run.run(
        newestFirst, [this](const QList<JobKey> &keys) { look(keys); },
        [this, done] { done(m_hits); });
}

void JobSearch::stop()
{
    m_run.run(
        {}, [](const QList<JobKey> &) {}, [] {});
}

void JobSearch::look(const QList<JobKey> &keys)
{
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        const auto fit = row ? fitOf(*row, m_query) : std::nullopt;
        if (!fit || (m_hits.size() == most && m_hits.constLast().fit.score >= fit->score))
            continue;
        const auto place = std::find_if(m_hits.cbegin(), m_hits.cend(), [&fit](const Hit &known) {
            return known.fit.score < fit->score;
        });
        m_hits.insert(place, Hit{key, *fit});
        if (m_hits.size() > most)
            m_hits.removeLast();
    }
}

} // namespace cd
