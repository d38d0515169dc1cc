// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QList>
#include <QSet>

namespace cd {

class JobTable;

/// The rows that may need their files on the service: all but those that have ended.
class NeedingRows
{
public:
    explicit NeedingRows(const JobTable &table)
        : m_table(table)
    {
    }

    /// Takes in what a row is now, when the table tells of it; true: it needed its files, and no
    /// longer does.
    bool take(JobKey key);
    /// It was removed. If there may be a job, its files may still be read there: then they wait for
    /// the next run.
    void takeOut(JobKey key);
    /// Whether files of it have no ID yet, as far as take() was told.
    bool isUploading(JobKey key) const { return m_uploading.contains(key); }
    /// At this moment, also those of which the table has told nobody yet.
    QList<JobKey> all() const;
    /// 0: the table is empty.
    JobKey newest() const;

private:
    const JobTable &m_table;
    QSet<JobKey> m_needing;
    QSet<JobKey> m_running; // of those: there may be a job
    QSet<JobKey> m_uploading; // of those: not all of their files have an ID yet
    JobKey m_lastTaken = 0; // later rows are not in m_needing yet
};

} // namespace cd
