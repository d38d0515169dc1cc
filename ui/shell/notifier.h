// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/desktopnotices.h"
#include "workflow/attention/attention.h"
#include "workflow/attention/batchwatch.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace cd {

class Workspace;
class MainWindow;

/// Shows desktop notices while the window is not active: when a batch of jobs has ended, and when a
/// person has to act. A click leads to the jobs in the window, which shows all of it anyway. Can be
/// turned off in the settings.
class Notifier : public QObject
{
    Q_OBJECT

public:
    Notifier(Workspace &workspace, MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void batchEnded(const BatchEnd &end);
    void needed(const AttentionNeed &need);
    void tell(const DesktopNotice &notice, const QList<JobKey> &jobs);
    void chosen(const QString &key);

    Workspace &m_workspace;
    MainWindow &m_window;
    DesktopNotices m_notices;
    QHash<QString, QList<JobKey>> m_jobs; // that a notice is about, by its key
};

} // namespace cd
