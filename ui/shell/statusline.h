// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStatusBar>
#include <QTimer>

#include <optional>

class QLabel;

namespace cd {

class Desk;
class JobsInProgress;

/// The line at the bottom: the service's state, the jobs in progress, and when the program looks
/// at them next.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Desk &desk, QWidget *parent = nullptr);

private:
    QLabel *addPart(const QString &name, const QString &meaning);
    void showJobs();
    void showNextLook();
    void showClock();

    Desk &m_desk;
    JobsInProgress *m_inProgress;
    QLabel *m_jobs;
    QLabel *m_look;
    QLabel *m_clock;
    QTimer m_second; ///< counts down while something is awaited
    std::optional<QDateTime> m_nextLook;
    QDateTime m_pausedUntil; ///< by the service
};

} // namespace cd
