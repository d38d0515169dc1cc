// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/storage/needingrows.h"

#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <algorithm>

namespace cd {

bool NeedingRows::take(JobKey key)
{
    m_lastTaken = std::max(m_lastTaken, key);
    const JobRowPtr row = m_table.find(key);
    if (row && row->filesToUpload > 0)
        m_uploading.insert(key);
    else
        m_uploading.remove(key);
    if (!row || isComplete(*row)) {
        m_running.remove(key);
        return m_needing.remove(key);
    }
    m_needing.insert(key);
    if (hasJob(*row) || mayHaveAJob(*row))
        m_running.insert(key);
    return false;
}

void NeedingRows::takeOut(JobKey key)
{
    m_uploading.remove(key);
    if (!m_running.contains(key))
        m_needing.remove(key);
}

QList<JobKey> NeedingRows::all() const
{
    QList<JobKey> rows = m_needing.values();
    const QList<JobKey> &keys = m_table.keys();
    for (auto key = keys.crbegin(); key != keys.crend() && *key > m_lastTaken; ++key)
        rows.append(*key);
    return rows;
}

JobKey NeedingRows::newest() const
{
    return m_table.keys().isEmpty() ? 0 : m_table.keys().constLast();
}

} // namespace cd
