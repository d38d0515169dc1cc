// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QObject>

#include <optional>

namespace cd {

class Workspace;
class MainWindow;

/// Runs the main task through the window without a person: submits, prints each change of status
/// and the results, saves a picture of the window, and quits, with status 0 only if every file was
/// classified. A file that matches none of the rules counts as classified.
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
    /// Saves the pictures, as the window is and in dark, and ends the program.
    void finish(bool good);
    void end(bool good);
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
