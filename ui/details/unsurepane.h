// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/sending/unsuresearch.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace cd {

class Workspace;
class Note;

/// Shows what is known about a submission that got no answer, and what can be done about it.
class UnsurePane : public QWidget
{
    Q_OBJECT

public:
    explicit UnsurePane(Workspace &workspace, QWidget *parent = nullptr);

    /// Hides itself if the job is not unsure.
    void setJob(JobKey key);

private:
    void show(const UnsureFinding &finding);
    void enableChoice();
    void takeChosen();

    Workspace &m_workspace;
    JobKey m_key = 0;
    UnsureFinding m_shown;
    Note *m_text;
    QListWidget *m_candidates;
    QPushButton *m_take;
};

} // namespace cd
