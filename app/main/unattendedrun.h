// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QObject>

#include <optional>

namespace cd {

class Workspace;
class MainWindow;

/// Does the main job through the window when nobody sits before it: waits for the uploads,
/// submits, prints each change of status and the results, saves a picture, and ends the program
/// with 0 only if every file was classified. A file that fits none of the rules counts: that is
/// an answer.
class UnattendedRun : public QObject
{
    Q_OBJECT

public:
    /// @p picture: file to save the window's picture to; empty: none.
    UnattendedRun(Workspace &workspace, MainWindow &window, const QString &picture,
                  QObject *parent = nullptr);

    void start();

private:
    void lookAtFiles();
    void submit();
    void submitAgainIfFree();
    void checkJob();
    void sayStatus(const QString &word);
    void readResults();
    void printResults(const JobDetails &details);
    void finish(bool good);
    void fail(const QString &sentence);

    Workspace &m_workspace;
    MainWindow &m_window;
    QString m_picture;
    std::optional<JobKey> m_key;
    QString m_saidStatus;
    int m_saidUploaded = -1;
    bool m_submitted = false;
    bool m_ended = false;
};

} // namespace cd
