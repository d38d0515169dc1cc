// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace cd {

class Workspace;
class Note;

/// What waits of a submission, for a retry or for a person to go on, and what can be done about it.
class QueuedPane : public QWidget
{
    Q_OBJECT

public:
    explicit QueuedPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Hides itself if the job does not wait.
    void setJob(const JobRow &row, const JobDetails &details);

Q_SIGNALS:
    void changeRulesAsked(); ///< after a pilot

private:
    void showCountdown();
    void showPaused(const JobRow &row, bool isPilotOver);

    Workspace &m_workspace;
    JobKey m_key = 0;
    Note *m_text;
    QPushButton *m_tryNow;
    QPushButton *m_goOn;
    QPushButton *m_changeRules;
    QPushButton *m_stop;
    QTimer m_second;
};

} // namespace cd
