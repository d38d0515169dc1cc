// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifier.h"

#include "store/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newswords.h"
#include "workflow/desk.h"
#include "workflow/jobtable.h"

#include <QApplication>
#include <QEvent>

namespace cd {

Notifier::Notifier(Desk &desk, MainWindow &window)
    : m_desk(desk)
    , m_window(window)
    , m_notices(window)
{
    connect(&desk.batches(), &BatchWatch::ended, this, &Notifier::batchEnded);
    connect(&desk.needs(), &UserNeeds::needed, this, &Notifier::needed);
    connect(&m_notices, &DesktopNotices::chosen, this, &Notifier::chosen);
    window.installEventFilter(this);
}

bool Notifier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_notices.withdraw();
        m_desk.needs().seen();
    }
    return QObject::eventFilter(watched, event);
}

void Notifier::batchEnded(const BatchEnd &end)
{
    tell(noticeOf(end, m_desk.table()), end.jobs);
}

void Notifier::needed(const UserNeed &need)
{
    tell(noticeOf(need, m_desk.table()), need.jobs);
    if (QApplication::activeWindow())
        m_desk.needs().seen();
}

/// Who looks at the window, or at a dialog of it, sees it there.
void Notifier::tell(const DesktopNotice &notice, const QList<JobKey> &jobs)
{
    if (QApplication::activeWindow() || !m_desk.settings().value(setting::desktopNotices))
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
