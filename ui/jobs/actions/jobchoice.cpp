// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/jobchoice.h"

#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <algorithm>

namespace cd {

bool has(const JobRow &row, JobTrait trait)
{
    switch (trait) {
    case JobTrait::HasId:
        return !row.job.id.isEmpty();
    case JobTrait::CanBePolled:
        return hasJob(row);
    case JobTrait::CanBeCancelled:
        return canBeCancelled(row);
    case JobTrait::CanBeRemoved:
        return canBeRemoved(row);
    case JobTrait::CanBeLeft:
        return canBeLeft(row);
    case JobTrait::CanBeSentAgain:
        return canBeSentAgain(row);
    case JobTrait::CanBePaused:
        return canBePaused(row);
    case JobTrait::IsPaused:
        return isPaused(row);
    case JobTrait::CanBeGivenUp:
        return canBeGivenUp(row);
    case JobTrait::CanBeRetriedNow:
        return canBeRetriedNow(row);
    case JobTrait::CanGoOnWithoutFailed:
        return canGoOnWithoutFailed(row);
    case JobTrait::HasEnded:
        return hasEnded(row);
    case JobTrait::CanBeArchived:
        return hasEnded(row) && !isArchived(row);
    case JobTrait::IsArchived:
        return isArchived(row);
    case JobTrait::HasResults:
        return row.resultCount > 0 || row.failedFileCount > 0;
    }
    Q_UNREACHABLE();
}

JobChoice::JobChoice(const JobTable &table)
    : m_table(table)
{
}

void JobChoice::set(const QList<JobKey> &keys)
{
    m_keys = keys;
    refresh();
}

JobRowPtr JobChoice::only() const
{
    return m_keys.size() == 1 ? m_table.find(m_keys.first()) : nullptr;
}

// All in one walk, which ends as soon as there is nothing more to learn.
JobChoice::Traits JobChoice::traits() const
{
    Traits found{};
    for (const JobKey key : m_keys) {
        const JobRowPtr row = m_table.find(key);
        if (!row)
            continue;
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = found[i] || has(*row, static_cast<JobTrait>(i));
        if (std::all_of(found.cbegin(), found.cend(), [](bool isTrue) { return isTrue; }))
            break;
    }
    return found;
}

bool JobChoice::any(JobTrait trait) const
{
    if (!m_traits)
        m_traits = traits();
    return m_traits->at(static_cast<size_t>(trait));
}

QList<JobKey> JobChoice::those(JobTrait trait) const
{
    QList<JobKey> keys = all();
    keys.removeIf([&](JobKey key) { return !has(*m_table.find(key), trait); });
    return keys;
}

QList<JobKey> JobChoice::all() const
{
    QList<JobKey> keys = m_keys;
    keys.removeIf([this](JobKey key) { return !m_table.contains(key); });
    return keys;
}

} // namespace cd
