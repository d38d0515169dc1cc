// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QLabel>
#include <QTimer>

namespace cd {

class Workspace;

/// How far the files of a submission are: "310 of 500 files uploaded, 12.1 MB of 19.4 MB".
class UploadLine : public QLabel
{
    Q_OBJECT

public:
    explicit UploadLine(Workspace &workspace, QWidget *parent = nullptr);

    /// Hides itself where the job's files are not being uploaded.
    void setJob(JobKey key);

private:
    void showProgress();

    Workspace &m_workspace;
    JobKey m_key = 0;
    QTimer m_again; // bytes go on between the changes of a row
};

} // namespace cd
