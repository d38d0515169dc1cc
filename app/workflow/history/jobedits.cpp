// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/jobedits.h"

#include "domain/service/abilities.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <algorithm>

namespace cd {

namespace {

using Moments = QHash<QString, QDateTime>;

constexpr int marginSeconds = 3600; // the service's clock may be off

/// Then none of its creates stays unsure.
bool canRepeat(const JobRow &row)
{
    return abilitiesOf(row.dialect).idempotentCreate;
}

// For each service, since when it may have jobs that can't be assigned to a submission.
Moments firstUnsure(const JobTable &table)
{
    Moments moments;
    const QList<JobKey> keys = table.liveKeys();
    for (const JobKey key : keys) {
        const JobRowPtr row = table.find(key);
        const bool isOnItsWay = isToBeSent(*row) || isPaused(*row);
        const bool hasUnsureCreates = row->hasCreates && isOnItsWay && !canRepeat(*row);
        if (row->submission != SubmissionState::Unsure && !hasUnsureCreates)
            continue;
        QDateTime &first = moments[row->service];
        const QDateTime at = row->submittedAt.addSecs(-marginSeconds);
        first = first.isValid() ? std::min(first, at) : at;
    }
    return moments;
}

// Forgotten, it could be taken for what became of an unsure submission like it.
bool couldBeMistaken(const JobRow &row, const Moments &unsure)
{
    if (unsure.isEmpty())
        return false; // as nearly always
    const QDateTime from = unsure.value(row.service);
    const bool hasJobs = !row.job.id.isEmpty() || (hasJob(row) && !canRepeat(row));
    return from.isValid() && hasJobs && row.submittedAt >= from;
}

} // namespace

JobEdits::JobEdits(JobTable &table)
    : m_table(table)
{
}

bool JobEdits::shelve(JobKey key, Shelf from, Shelf to)
{
    return change(key, &JobRow::shelf, from, to);
}

bool JobEdits::relabel(JobKey key, const QString &from, const QString &to)
{
    return change(key, &JobRow::label, from, to);
}

bool JobEdits::stopWatching(JobKey key)
{
    if (!change(key, &JobRow::watched, true, false))
        return false;
    return m_table.change(key, [](JobRow &row) { row.pollError.reset(); });
}

bool JobEdits::setStanding(JobKey key, StandingAnswer from, StandingAnswer to)
{
    return change(key, &JobRow::standing, from, to);
}

bool JobEdits::replace(JobKey key, std::optional<JobKey> from, std::optional<JobKey> to)
{
    return change(key, &JobRow::replacedBy, from, to);
}

template<typename T>
bool JobEdits::change(JobKey key, T JobRow::*field, const T &from, const T &to)
{
    const JobRowPtr row = m_table.find(key);
    return row && (*row).*field == from
        && m_table.change(key, [field, &to](JobRow &changed) { changed.*field = to; });
}

QList<JobKey> JobEdits::deletable(const QList<JobKey> &keys) const
{
    const Moments unsure = firstUnsure(m_table);
    QList<JobKey> found = keys;
    found.removeIf([&](JobKey key) {
        const JobRowPtr row = m_table.find(key);
        return !row || !hasEnded(*row) || couldBeMistaken(*row, unsure);
    });
    return found;
}

QList<JobKey> JobEdits::discard(const QList<JobKey> &keys)
{
    QList<JobKey> there = keys;
    there.removeIf([this](JobKey key) { return !m_table.contains(key); });
    m_table.discard(there);
    return there;
}

QList<JobKey> JobEdits::bringBack(const QList<JobKey> &keys)
{
    return m_table.bringBack(keys);
}

} // namespace cd
