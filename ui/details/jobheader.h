// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/words/statuswords.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace cd {

/// The heading above a job's details: its name and its state in words.
class JobHeader : public QWidget
{
    Q_OBJECT

public:
    explicit JobHeader(QWidget *parent = nullptr);

    void setJob(const JobRow &row);

Q_SIGNALS:
    /// A person wants to see the version of the preset that it was made from.
    void versionAsked(const QString &preset, int version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    JobState m_state = JobState::Unknown;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_message;
    QToolButton *m_version;
    JobOrigin m_origin;
};

} // namespace cd
