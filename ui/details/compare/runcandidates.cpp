// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/runcandidates.h"

#include "workflow/history/jobtable.h"

#include <algorithm>

namespace cd {

namespace {

constexpr int mostLikely = 2000; // more are not looked through
constexpr int mostOthers = 200;

int rankOf(const RunCandidate &candidate)
{
    return (candidate.hasSameLabel ? 0 : 2) + (candidate.sharedFiles > 0 ? 0 : 1);
}

} // namespace

QList<RunCandidate> runCandidates(const JobTable &table, JobKey key,
                                  const QHash<JobKey, int> &shared)
{
    const JobRowPtr own = table.find(key);
    QList<RunCandidate> all;
    if (!own)
        return all;
    int likely = 0;
    int others = 0;
    const QList<JobKey> &keys = table.keys();
    for (auto it = keys.crbegin(); it != keys.crend(); ++it) {
        const JobRowPtr row = table.find(*it);
        if (*it == key || !row || row->resultCount == 0)
            continue;
        const RunCandidate candidate{row, !own->label.isEmpty() && row->label == own->label,
                                     shared.value(*it)};
        int &count = candidate.isLikely() ? likely : others;
        if (count++ < (candidate.isLikely() ? mostLikely : mostOthers))
            all.append(candidate);
    }
    std::stable_sort(all.begin(), all.end(), [](const RunCandidate &a, const RunCandidate &b) {
        return rankOf(a) < rankOf(b);
    });
    return all;
}

} // namespace cd
