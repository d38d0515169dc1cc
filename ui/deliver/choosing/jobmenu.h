// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QToolButton>

class QMenu;

namespace cd {

class JobTable;

/// Whose results are delivered: the newest jobs that have some, with how many.
class JobMenu : public QToolButton
{
    Q_OBJECT

public:
    explicit JobMenu(const JobTable &table, QWidget *parent = nullptr);

    void setJobs(const QList<JobKey> &jobs); ///< chosen() does not follow
    /// The newest that has results; 0: none has.
    JobKey newest() const;

    static QString textOf(const JobRow &row);

Q_SIGNALS:
    void chosen(cd::JobKey job);
    void othersAsked(); ///< those that are in no menu

private:
    void fill();
    void showJobs();

    const JobTable &m_table;
    QMenu *m_menu;
    QList<JobKey> m_jobs;
};

} // namespace cd
