// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusline.h"

#include "service/httpdoor.h"
#include "ui/shell/jobsinprogress.h"
#include "ui/shell/servicestate.h"
#include "ui/words/formats.h"
#include "workflow/desk.h"
#include "workflow/jobmonitor.h"
#include "workflow/serviceclock.h"
#include "workflow/session.h"

#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cd {

StatusLine::StatusLine(Desk &desk, QWidget *parent)
    : QStatusBar(parent)
    , m_desk(desk)
    , m_inProgress(new JobsInProgress(desk.table(), this))
    , m_jobs(addPart(u"jobsInProgress"_s, tr("Jobs in progress")))
    , m_look(addPart(u"nextLook"_s, tr("Next refresh")))
    , m_clock(addPart(u"clockState"_s, tr("This computer's clock")))
{
    setObjectName(u"statusLine"_s);
    insertWidget(0, new ServiceState(desk.session(), desk.connectivity(), this));
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &StatusLine::showNextLook);
    connect(m_inProgress, &JobsInProgress::countChanged, this, &StatusLine::showJobs);
    connect(&desk.monitor(), &JobMonitor::pausedChanged, this, &StatusLine::showNextLook);
    connect(&desk.monitor(), &JobMonitor::nextLook, this,
            [this](const std::optional<QDateTime> &at) {
                m_nextLook = at;
                showNextLook();
            });
    connect(&desk.session().door(), &HttpDoor::pausedUntil, this, [this](const QDateTime &until) {
        m_pausedUntil = until;
        showNextLook();
    });
    connect(&desk.serviceClock(), &ServiceClock::changed, this, &StatusLine::showClock);
    showJobs();
    showNextLook();
    showClock();
}

/// Its name for those who don't see it is its text.
QLabel *StatusLine::addPart(const QString &name, const QString &meaning)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setAccessibleDescription(meaning);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(6, 0, 6, 0);
    addWidget(label);
    return label;
}

void StatusLine::showJobs()
{
    const auto count = static_cast<int>(m_inProgress->count());
    m_jobs->setText(count == 0 ? tr("No job in progress") : tr("%n job(s) in progress", "", count));
}

void StatusLine::showClock()
{
    using std::chrono::duration_cast;
    using std::chrono::minutes;
    const ServiceClock &clock = m_desk.serviceClock();
    m_clock->setVisible(clock.isWorthTelling());
    if (!clock.isWorthTelling())
        return;
    const auto ahead = static_cast<int>(duration_cast<minutes>(*clock.ahead()).count());
    m_clock->setText(
        ahead > 0 ? tr("This computer's clock is %n min behind the service's", "", ahead)
                  : tr("This computer's clock is %n min ahead of the service's", "", -ahead));
}

void StatusLine::showNextLook()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool held = m_pausedUntil.isValid() && m_pausedUntil > now;
    QString text;
    if (held)
        text = tr("The service asks to wait until %1")
                   .arg(QLocale().toString(m_pausedUntil.toLocalTime().time(),
                                           QLocale::ShortFormat));
    else if (m_desk.monitor().isPaused())
        text = tr("Monitoring paused");
    else if (m_nextLook)
        text = tr("Next refresh in %n s", "", secondsTo(*m_nextLook));
    m_look->setText(text);
    m_look->setVisible(!text.isEmpty());
    if (held || (m_nextLook && !m_desk.monitor().isPaused()))
        m_second.start();
    else
        m_second.stop();
}

} // namespace cd
