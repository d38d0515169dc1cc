// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/jobrow.h"

#include <QTimer>
#include <QWidget>

namespace cd {

class Desk;
class Note;

/// When a submission that could not be sent is tried again, and what can be done about it.
class QueuedPane : public QWidget
{
    Q_OBJECT

public:
    explicit QueuedPane(Desk &desk, QWidget *parent = nullptr);

    /// Hides itself where the job does not wait for another try.
    void setJob(JobKey key);

private:
    void showCountdown();

    Desk &m_desk;
    JobKey m_key = 0;
    Note *m_text;
    QTimer m_second;
};

} // namespace cd
