// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/servicestate.h"

#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/connectivity.h"
#include "workflow/connection/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// The day too, where it is not today's.
QString momentText(const QDateTime &at)
{
    const QDateTime here = at.toLocalTime();
    return here.date() == QDate::currentDate()
        ? QLocale().toString(here.time(), QLocale::ShortFormat)
        : timeText(at);
}

} // namespace

ServiceState::ServiceState(Session &session, const Connectivity &connectivity, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_connectivity(connectivity)
    , m_text(named(new QLabel(this), u"serviceState"_s))
    , m_tryNow(named(new QToolButton(this), u"tryServiceNow"_s, tr("Try to reach the service now")))
{
    m_text->setAccessibleDescription(tr("State of the service"));
    m_text->setTextFormat(Qt::PlainText);
    m_tryNow->setText(tr("Try now"));
    m_tryNow->setToolTip(m_tryNow->accessibleName());
    m_tryNow->setFocusPolicy(Qt::TabFocus);
    m_tryNow->setMaximumHeight(m_tryNow->fontMetrics().height() + 4); // the line stays as high
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    addWidgets(row, {m_text, m_tryNow});
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &ServiceState::showState);
    connect(m_tryNow, &QToolButton::clicked, &session, &Session::check);
    connect(&session, &Session::stateChanged, this, &ServiceState::showState);
    connect(&session, &Session::nextTryChanged, this, &ServiceState::showState);
    connect(&session, &Session::changed, this, &ServiceState::showState);
    connect(&connectivity, &Connectivity::changed, this, &ServiceState::showState);
    showState();
}

void ServiceState::showState()
{
    QStringList parts{happened(), next()};
    parts.removeAll(QString());
    m_text->setText(parts.join(u" · "_s));
    const bool isWaiting = m_session.nextTry().has_value();
    m_tryNow->setVisible(isWaiting);
    if (isWaiting != m_second.isActive())
        isWaiting ? m_second.start() : m_second.stop();
}

QString ServiceState::happened() const
{
    const bool isLocal = m_session.isLocal();
    if (isLocal || m_connectivity.state() == Connectivity::State::Good)
        return stateText(m_session);
    if (m_connectivity.state() == Connectivity::State::NoNetwork)
        return tr("No network");
    return tr("%1: unreachable since %2")
        .arg(m_session.connection().baseUrl.host(), momentText(m_connectivity.silentSince()));
}

QString ServiceState::next() const
{
    if (m_connectivity.state() == Connectivity::State::NoNetwork)
        return tr("will continue automatically when it is back", "the network");
    if (const auto at = m_session.nextTry())
        return tr("retrying in %n s", "", secondsTo(*at));
    const bool isSilent = m_connectivity.state() == Connectivity::State::Unreachable
        || m_session.state() == Session::State::Failed;
    return isSilent && m_session.isAsking() ? tr("retrying now…") : QString();
}

} // namespace cd
