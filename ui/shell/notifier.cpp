// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifier.h"

#include "store/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices/noticetexts.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QApplication>
#include <QEvent>

namespace cd {

Notifier::Notifier(Workspace &workspace, MainWindow &window)
    : m_workspace(workspace)
    , m_window(window)
    , m_notices(window)
{
    connect(&workspace.batches(), &BatchWatch::ended, this, &Notifier::batchEnded);
    connect(&workspace.attention(), &Attention::needed, this, &Notifier::needed);
    connect(&m_notices, &DesktopNotices::chosen, this, &Notifier::chosen);
    window.installEventFilter(this);
}

bool Notifier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_notices.withdraw();
        m_workspace.attention().seen();
    }
    return QObject::eventFilter(watched, event);
}

void Notifier::batchEnded(const BatchEnd &end)
{
    tell(noticeOf(end, m_workspace.table()), end.jobs);
}

void Notifier::needed(const AttentionNeed &need)
{
    tell(noticeOf(need, m_workspace.table()), need.jobs);
    if (QApplication::activeWindow())
        m_workspace.attention().seen();
}

/// Who looks at the window, or at a dialog of it, sees it there.
void Notifier::tell(const DesktopNotice &notice, const QList<JobKey> &jobs)
{
    if (QApplication::activeWindow() || !m_workspace.settings().value(setting::desktopNotices))
        return;
    m_jobs.insert(notice.key, jobs);
    m_notices.show(notice);
}

void Notifier::chosen(const QString &key)
{
    m_window.comeToFront();
    m_window.showJobsOf(m_jobs.value(key));
}

} // namespace cd
