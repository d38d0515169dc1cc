// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/watch/watchoptions.h"
#include "domain/delivery/delivery.h"
#include "domain/job/jobrow.h"
#include "workflow/watchfolders/watchedfolders.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QString>

namespace cd {

class Workspace;

/// Runs `classifydesk watch`: sets the folder up and tells what becomes of it until it is
/// interrupted. Uses the same workflow as the window.
class WatchRun : public QObject
{
    Q_OBJECT

public:
    WatchRun(Workspace &workspace, const WatchOptions &options, QObject *parent = nullptr);

    void start();
    /// Ends the run once nothing is being sent; called again, at once. For signals.
    void interrupt();

Q_SIGNALS:
    void ended(cd::WatchStatus status);

private:
    void goOn();
    bool takePreset();
    void setUp();
    void watch(qint64 id);
    void folderChanged(qint64 id);
    void jobsChanged(const QList<JobKey> &keys);
    void tell(const QString &event, QJsonObject what = {});
    void fail(WatchStatus status, const QString &why);
    void leave();
    void end(WatchStatus status);

    Workspace &m_workspace;
    WatchOptions m_options;
    QString m_preset; // its name; empty: not known yet
    bool m_isSetUp = false;
    qint64 m_id = 0;
    WatchedFolder::Pause m_pause = WatchedFolder::Pause::None;
    QSet<JobKey> m_jobs; // not answered yet
    QString m_saidError;
    bool m_isLeaving = false;
    bool m_hasEnded = false;
};

} // namespace cd
