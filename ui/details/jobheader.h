// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/words/statuswords.h"

#include <QWidget>

class QLabel;

namespace cd {

/// The heading above a job's details: its name and its state in words.
class JobHeader : public QWidget
{
    Q_OBJECT

public:
    explicit JobHeader(QWidget *parent = nullptr);

    void setJob(const JobRow &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    JobState m_state = JobState::Unknown;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_message;
};

} // namespace cd
