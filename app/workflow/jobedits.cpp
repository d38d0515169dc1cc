// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/jobedits.h"

#include "workflow/jobtable.h"

#include <algorithm>

namespace cd {

namespace {

using Moments = QHash<QString, QDateTime>;

constexpr int marginSeconds = 3600; // the service's clock may be off

// From when on each service may have jobs of which nobody knows whose they are.
Moments firstUnsure(const JobTable &table)
{
    Moments moments;
    const QList<JobKey> keys = table.liveKeys();
    for (const JobKey key : keys) {
        const JobRow &row = table.row(key);
        if (row.submission != SubmissionState::Unsure)
            continue;
        QDateTime &first = moments[row.service];
        const QDateTime at = row.submittedAt.addSecs(-marginSeconds);
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
    return from.isValid() && !row.job.id.isEmpty() && row.submittedAt >= from;
}

} // namespace

JobEdits::JobEdits(JobTable &table)
    : m_table(table)
{
}

bool JobEdits::hasEnded(const JobRow &row)
{
    switch (row.submission) {
    case SubmissionState::Adopted:
    case SubmissionState::Accepted:
        return row.job.status.isFinished();
    case SubmissionState::Refused:
    case SubmissionState::GivenUp:
        return true;
    case SubmissionState::Uploading:
    case SubmissionState::Queued:
    case SubmissionState::Sending:
    case SubmissionState::Unsure:
        break;
    }
    return false;
}

bool JobEdits::shelve(JobKey key, Shelf from, Shelf to)
{
    if (!m_table.contains(key) || m_table.row(key).shelf != from)
        return false;
    JobRow row = m_table.row(key);
    row.shelf = to;
    m_table.update(row);
    return true;
}

bool JobEdits::relabel(JobKey key, const QString &from, const QString &to)
{
    if (!m_table.contains(key) || m_table.row(key).label != from)
        return false;
    JobRow row = m_table.row(key);
    row.label = to;
    m_table.update(row);
    return true;
}

bool JobEdits::stopWatching(JobKey key)
{
    if (!m_table.contains(key) || !m_table.row(key).watched)
        return false;
    JobRow row = m_table.row(key);
    row.watched = false;
    row.lookError.reset();
    m_table.update(row);
    return true;
}

bool JobEdits::replace(JobKey key, std::optional<JobKey> from, std::optional<JobKey> to)
{
    if (!m_table.contains(key) || m_table.row(key).replacedBy != from)
        return false;
    JobRow row = m_table.row(key);
    row.replacedBy = to;
    m_table.update(row);
    return true;
}

QList<JobKey> JobEdits::deletable(const QList<JobKey> &keys) const
{
    const Moments unsure = firstUnsure(m_table);
    QList<JobKey> found = keys;
    found.removeIf([&](JobKey key) {
        return !m_table.contains(key) || !hasEnded(m_table.row(key))
            || couldBeMistaken(m_table.row(key), unsure);
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
