// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStatusBar>
#include <QTimer>

#include <optional>

class QLabel;
class QToolButton;

namespace cd {

class Workspace;
class JobsInProgress;

/// The status bar: the service's state, the jobs in progress (which leads to them), and when they
/// are polled next.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Workspace &workspace, const JobsInProgress &inProgress, QWidget *parent = nullptr);

Q_SIGNALS:
    void jobsAsked(); ///< somebody wants to see the jobs

private:
    QLabel *addPart(const QString &name, const QString &meaning);
    void showJobs();
    void showNextPoll();
    void showClock();

    Workspace &m_workspace;
    const JobsInProgress &m_inProgress;
    QToolButton *m_jobs;
    QLabel *m_poll;
    QLabel *m_clock;
    QTimer m_second; ///< counts down while something is awaited
    std::optional<QDateTime> m_nextPoll;
    QDateTime m_pausedUntil; ///< by the service
};

} // namespace cd
