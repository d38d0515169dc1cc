// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/connectivity.h"

#include "service/door/httpdoor.h"
#include "service/network/origin.h"
#include "workflow/base/clock.h"
#include "workflow/connection/session.h"

namespace cd {

using Kind = ServiceError::Kind;

Connectivity::Connectivity(Session &session, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_wake(clock)
{
    connect(&session.door(), &HttpDoor::exchanged, this, &Connectivity::learn);
    connect(&session, &Session::changed, this, &Connectivity::followSession);
    connect(&m_wake, &WakeWatch::jumped, &session, &Session::checkAgain);
    followSession();
}

Connectivity::State Connectivity::state() const
{
    if (!m_hasNetwork && needsNetwork())
        return State::NoNetwork;
    return m_silent >= mostSilent ? State::Unreachable : State::Good;
}

void Connectivity::networkChanged(bool isThere)
{
    m_hasNetwork = isThere;
    if (!needsNetwork())
        return;
    m_session.checkAgain();
    Q_EMIT changed();
}

void Connectivity::learn(const RedactedExchange &exchange)
{
    if (!sameOrigin(QUrl(exchange.url), m_service))
        return; // of the service before
    if (exchange.status > 0)
        answered();
    else if (exchange.error == Kind::Offline || exchange.error == Kind::HostNotFound
             || exchange.error == Kind::ProxyFailed || exchange.error == Kind::TimedOut)
        unanswered();
}

/// Whatever it said. It also gives the lie to a system that knows of no network.
void Connectivity::answered()
{
    const bool before = state() == State::Good;
    m_silent = 0;
    m_silentSince = {};
    m_hasNetwork = m_hasNetwork || needsNetwork();
    if (!before)
        Q_EMIT changed();
}

void Connectivity::unanswered()
{
    if (m_silent == 0)
        m_silentSince = m_clock.now();
    if (++m_silent != mostSilent)
        return;
    if (m_session.isReady()) // the session has not noticed yet
        m_session.checkAgain();
    Q_EMIT changed();
}

void Connectivity::followSession()
{
    const QUrl service = m_session.connection().baseUrl;
    if (sameOrigin(service, m_service))
        return;
    m_service = service;
    m_silent = 0;
    m_silentSince = {};
    Q_EMIT changed();
}

bool Connectivity::needsNetwork() const
{
    return !isLoopback(m_service.host());
}

} // namespace cd
