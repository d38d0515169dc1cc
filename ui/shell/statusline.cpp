// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusline.h"

#include "service/door/httpdoor.h"
#include "ui/shell/jobsinprogress.h"
#include "ui/shell/servicestate.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "workflow/connection/serviceclock.h"
#include "workflow/connection/session.h"
#include "workflow/watching/jobmonitor.h"
#include "workflow/workspace.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

StatusLine::StatusLine(Workspace &workspace, const JobsInProgress &inProgress, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_inProgress(inProgress)
    , m_jobs(named(new QToolButton(this), u"jobsInProgress"_s))
    , m_poll(addPart(u"nextLook"_s, tr("Next refresh")))
    , m_clock(addPart(u"clockState"_s, tr("This computer's clock")))
{
    setObjectName(u"statusLine"_s);
    makePane(*this, tr("Status"));
    m_jobs->setAutoRaise(true);
    m_jobs->setAccessibleDescription(tr("Jobs in progress"));
    m_jobs->setToolTip(tr("Show the jobs"));
    insertWidget(0, new ServiceState(workspace.session(), workspace.connectivity(), this));
    insertWidget(1, m_jobs);
    connect(m_jobs, &QToolButton::clicked, this, &StatusLine::jobsAsked);
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &StatusLine::showNextPoll);
    connect(&m_inProgress, &JobsInProgress::countChanged, this, &StatusLine::showJobs);
    connect(&workspace.monitor(), &JobMonitor::pausedChanged, this, &StatusLine::showNextPoll);
    connect(&workspace.monitor(), &JobMonitor::nextPoll, this,
            [this](const std::optional<QDateTime> &at) {
                m_nextPoll = at;
                showNextPoll();
            });
    connect(&workspace.session().door(), &HttpDoor::pausedUntil, this,
            [this](const QDateTime &until) {
                m_pausedUntil = until;
                showNextPoll();
            });
    connect(&workspace.serviceClock(), &ServiceClock::changed, this, &StatusLine::showClock);
    showJobs();
    showNextPoll();
    showClock();
}

/// Its name for those who don't see it is its text.
QLabel *StatusLine::addPart(const QString &name, const QString &meaning)
{
    auto *label = named(new QLabel(this), name);
    label->setAccessibleDescription(meaning);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(6, 0, 6, 0);
    addWidget(label);
    return label;
}

void StatusLine::showJobs()
{
    const auto count = static_cast<int>(m_inProgress.count());
    m_jobs->setText(count == 0 ? tr("No job in progress") : tr("%n job(s) in progress", "", count));
}

void StatusLine::showClock()
{
    using std::chrono::duration_cast;
    using std::chrono::minutes;
    const ServiceClock &clock = m_workspace.serviceClock();
    m_clock->setVisible(clock.isWorthTelling());
    if (!clock.isWorthTelling())
        return;
    const auto ahead = static_cast<int>(duration_cast<minutes>(*clock.ahead()).count());
    m_clock->setText(
        ahead > 0 ? tr("This computer's clock is %n min behind the service's", "", ahead)
                  : tr("This computer's clock is %n min ahead of the service's", "", -ahead));
}

void StatusLine::showNextPoll()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool held = m_pausedUntil.isValid() && m_pausedUntil > now;
    QString text;
    if (held)
        text = tr("The service asks to wait until %1")
                   .arg(QLocale().toString(m_pausedUntil.toLocalTime().time(),
                                           QLocale::ShortFormat));
    else if (m_workspace.monitor().isPaused())
        text = tr("Monitoring paused");
    else if (m_nextPoll)
        text = tr("Next refresh in %n s", "", secondsTo(*m_nextPoll));
    m_poll->setText(text);
    m_poll->setVisible(!text.isEmpty());
    if (held || (m_nextPoll && !m_workspace.monitor().isPaused()))
        m_second.start();
    else
        m_second.stop();
}

} // namespace cd
