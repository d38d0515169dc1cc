// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStatusBar>
#include <QTimer>

#include <optional>

class QLabel;

namespace cd {

class Workspace;
class JobsInProgress;

/// The status bar: the service's state, the jobs in progress, and when they are polled next.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Workspace &workspace, QWidget *parent = nullptr);

private:
    QLabel *addPart(const QString &name, const QString &meaning);
    void showJobs();
    void showNextPoll();
    void showClock();

    Workspace &m_workspace;
    JobsInProgress *m_inProgress;
    QLabel *m_jobs;
    QLabel *m_poll;
    QLabel *m_clock;
    QTimer m_second; ///< counts down while something is awaited
    std::optional<QDateTime> m_nextPoll;
    QDateTime m_pausedUntil; ///< by the service
};

} // namespace cd
