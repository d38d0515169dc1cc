// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QObject>
#include <QSet>

namespace cd {

class JobTable;

/// Counts the jobs that have not ended, incrementally: does not read the whole table at each
/// change.
class JobsInProgress : public QObject
{
    Q_OBJECT

public:
    explicit JobsInProgress(JobTable &table, QObject *parent = nullptr);

    qsizetype count() const { return m_keys.size(); }

Q_SIGNALS:
    void countChanged();

private:
    void look(const QList<JobKey> &keys);
    void forget(const QList<JobKey> &keys);

    JobTable &m_table;
    QSet<JobKey> m_keys;
};

} // namespace cd
