// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "rules/rulechecks.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "workflow/base/generation.h"

#include <QObject>
#include <QTimer>
#include <QWidget>

namespace cd {

class JobTable;

/// How many documents each rule took in the newest finished job of the form's preset, or of rules
/// with the same types. Read in the store's thread, a while after a job has ended, and only while
/// the page that tells it is visible.
class LastRun : public QObject
{
    Q_OBJECT

public:
    LastRun(JobTable &table, QWidget *page);

    /// @p preset: empty: none.
    void setForm(const QString &preset, const QList<Rule> &rules);
    const RunCounts &counts() const { return m_counts; }
    const ChosenCounts &chosen() const { return m_chosen; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    bool isOfForm(const JobRow &row) const;
    void tableChanged(const QList<JobKey> &keys);
    void read();
    void take(JobKey key, const QHash<QString, int> &byType);

    JobTable &m_table;
    QWidget *m_page;
    QString m_preset;
    QStringList m_types; // sorted
    JobKey m_key = 0; // of that job; 0: none
    RunCounts m_counts;
    ChosenCounts m_chosen;
    QTimer m_gap;
    bool m_isStale = true;
    Generation m_reading;
};

} // namespace cd
