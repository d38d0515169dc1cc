// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/jobsinprogress.h"

#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

namespace cd {

JobsInProgress::JobsInProgress(JobTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    connect(&table, &JobTable::changed, this, &JobsInProgress::look);
    connect(&table, &JobTable::removed, this, &JobsInProgress::forget);
    look(table.keys());
}

void JobsInProgress::look(const QList<JobKey> &keys)
{
    const qsizetype before = m_keys.size();
    for (const JobKey key : keys) {
        if (const JobRowPtr row = m_table.find(key); row && isInProgress(*row))
            m_keys.insert(key);
        else
            m_keys.remove(key);
    }
    if (m_keys.size() != before)
        Q_EMIT countChanged();
}

void JobsInProgress::forget(const QList<JobKey> &keys)
{
    const qsizetype before = m_keys.size();
    for (const JobKey key : keys)
        m_keys.remove(key);
    if (m_keys.size() != before)
        Q_EMIT countChanged();
}

} // namespace cd
