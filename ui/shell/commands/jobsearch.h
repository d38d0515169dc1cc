// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/actions/chunkedrun.h"
#include "ui/shell/commands/wordquery.h"

#include <functional>

namespace cd {

class JobTable;

/// Finds the jobs that fit words best, by their labels and IDs, chunk by chunk.
class JobSearch
{
public:
    struct Hit
    {
        JobKey key;
        WordQuery::Fit fit;
    };
    /// So many are told; nobody reads more of them in a palette.
    static constexpr int most = 8;
    using Done = std::function<void(const QList<Hit> &)>;

    explicit JobSearch(const JobTable &table);

    /// Calls @p done with the best, of equals the newest first: at once where there are few jobs.
    /// A search under way is abandoned.
    void find(const WordQuery &query, const Done &done);
    void stop();

private:
    void look(const QList<JobKey> &keys);

    const JobTable &m_table;
    WordQuery m_query;
    QList<Hit> m_hits; // best first
    ChunkedRun m_run;
};

} // namespace cd
