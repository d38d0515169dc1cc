// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/jobchoice.h"

#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <utility>

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

JobChoice::JobChoice(const JobTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
}

void JobChoice::set(const QList<JobKey> &keys)
{
    m_keys = keys;
    m_traits.reset();
    refresh();
}

void JobChoice::refresh()
{
    m_found.reset();
    m_looked = 0;
    m_looking.run(
        m_keys, [this](const QList<JobKey> &keys) { look(keys); },
        [this] {
            m_traits = m_found;
            Q_EMIT changed();
        });
}

void JobChoice::look(const QList<JobKey> &keys)
{
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        for (size_t i = 0; row && i < m_found.size(); ++i) {
            if (!m_found.test(i) && has(*row, static_cast<JobTrait>(i)))
                m_found.set(i);
        }
    }
    m_looked += keys.size();
    if (m_looked == m_keys.size())
        return; // the end is told in any case
    const auto before = std::exchange(m_traits, m_traits | m_found);
    if (before != m_traits)
        Q_EMIT changed();
}

JobRowPtr JobChoice::only() const
{
    return m_keys.size() == 1 ? m_table.find(m_keys.first()) : nullptr;
}

QList<JobKey> JobChoice::those(JobTrait trait) const
{
    QList<JobKey> keys = m_keys;
    keys.removeIf([&](JobKey key) {
        const JobRowPtr row = m_table.find(key);
        return !row || !has(*row, trait);
    });
    return keys;
}

QList<JobKey> JobChoice::all() const
{
    QList<JobKey> keys = m_keys;
    keys.removeIf([this](JobKey key) { return !m_table.contains(key); });
    return keys;
}

} // namespace cd
