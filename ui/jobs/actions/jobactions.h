// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "store/storeerror.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace cd {

class Workspace;
class JobChoice;
struct Resubmission;

/// The actions on the selected jobs: enables those that apply to them, and carries them out.
class JobActions : public QObject
{
    Q_OBJECT

public:
    /// @p page carries the shortcuts and any question.
    JobActions(Workspace &workspace, const JobChoice &choice, QWidget *page);

    /// Enables and names the actions again, after the choice or its jobs changed.
    void update();
    void fill(QMenu &menu) const;

Q_SIGNALS:
    void submitAgain(const cd::Resubmission &again);
    void notRead(const cd::StoreError &error);

private:
    QAction *add(const QString &name, const QString &text, const QString &icon,
                 void (JobActions::*act)());
    void copyIds();
    void refresh();
    void submitAllAgain();
    void submitFailedAgain();
    void resubmit(Resubmission (*made)(const JobRow &, const JobDetails &));
    void sendAgain();
    void tryNow();
    void goOnWithoutFailed();
    void giveUp();
    void cancel();
    void removeOnService();
    void stopWatching();

    Workspace &m_workspace;
    const JobChoice &m_choice;
    QWidget &m_page;
    QAction *m_copyIds;
    QAction *m_refresh;
    QAction *m_submitAgain;
    QAction *m_submitFailedAgain;
    QAction *m_sendAgain;
    QAction *m_tryNow;
    QAction *m_goOnWithoutFailed;
    QAction *m_giveUp;
    QAction *m_cancel;
    QAction *m_remove;
    QAction *m_stopWatching;
};

} // namespace cd
