// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/exportresults.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

namespace cd {

class JobTable;

/// The files and answers of the jobs that a queue leads through. A job is read once, in other
/// threads, so that the next file of it is at hand with the key.
class JobFiles : public QObject
{
    Q_OBJECT

public:
    explicit JobFiles(JobTable &table, QObject *parent = nullptr);

    /// Null: it is not known, or is being read; wasRead() follows then.
    const ExportRow *find(JobKey job, int place);

Q_SIGNALS:
    void wasRead(cd::JobKey job);

private:
    using Rows = std::shared_ptr<const QList<ExportRow>>;

    void read(JobKey job);
    void keep(JobKey job, const Rows &rows);

    JobTable &m_table;
    QHash<JobKey, Rows> m_rows;
    QList<JobKey> m_used; // the last that was asked for is the last
    QSet<JobKey> m_reading;
};

} // namespace cd
