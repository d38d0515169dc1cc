// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"
#include "workflow/jobrow.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace cd {

class Desk;
struct Resubmission;

/// What can be done with the selected jobs: which of it makes sense for them, and doing it.
class JobActions : public QObject
{
    Q_OBJECT

public:
    /// @p page carries the shortcuts and any question.
    JobActions(Desk &desk, QWidget *page);

    /// In the order in which they stand in the list.
    void setJobs(const QList<JobKey> &keys);
    /// Tells again what makes sense, after the jobs changed.
    void update();
    void fill(QMenu &menu) const;

Q_SIGNALS:
    void submitAgain(const cd::Resubmission &again);
    void notRead(const cd::StoreError &error);

private:
    QAction *add(const QString &name, const QString &text, const QString &icon,
                 void (JobActions::*act)());
    template<typename Condition>
    QList<JobKey> jobsThat(Condition condition) const;
    void copyIds();
    void refresh();
    void submitAllAgain();
    void submitFailedAgain();
    void resubmit(Resubmission (*made)(const JobRow &, const JobDetails &));
    void sendAgain();
    void tryNow();
    void giveUp();

    Desk &m_desk;
    QWidget &m_page;
    QList<JobKey> m_keys;
    QAction *m_copyIds;
    QAction *m_refresh;
    QAction *m_submitAgain;
    QAction *m_submitFailedAgain;
    QAction *m_sendAgain;
    QAction *m_tryNow;
    QAction *m_giveUp;
};

} // namespace cd
