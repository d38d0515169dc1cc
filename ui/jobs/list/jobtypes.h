// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/jobs/cells/jobbar.h"

#include <QCache>
#include <QObject>

namespace cd {

class JobTable;

/// The types of the results of the jobs that are seen: read when they are asked for, one job after
/// the other, and kept for a few thousand jobs.
class JobTypes : public QObject
{
    Q_OBJECT

public:
    explicit JobTypes(JobTable &table, QObject *parent = nullptr);

    /// As far as it was read; counted() follows if there is more to know.
    QList<TypeCount> of(const JobRow &row);

Q_SIGNALS:
    void counted(cd::JobKey key);

private:
    struct Known
    {
        QList<TypeCount> types;
        int results = 0; // of so many
    };

    void ask(JobKey key);
    void readNext();

    JobTable &m_table;
    QCache<JobKey, Known> m_known;
    QList<JobKey> m_wanted; // asked for last: at the end
    bool m_isReading = false;
};

} // namespace cd
