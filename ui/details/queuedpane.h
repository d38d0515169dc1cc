// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QTimer>
#include <QWidget>

namespace cd {

class Workspace;
class Note;

/// Shows when a submission that could not be sent is retried, and what can be done about it.
class QueuedPane : public QWidget
{
    Q_OBJECT

public:
    explicit QueuedPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Hides itself if the job does not wait for a retry.
    void setJob(JobKey key);

private:
    void showCountdown();

    Workspace &m_workspace;
    JobKey m_key = 0;
    Note *m_text;
    QTimer m_second;
};

} // namespace cd
