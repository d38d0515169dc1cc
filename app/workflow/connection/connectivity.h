// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/http/redactedexchange.h"
#include "workflow/base/wakewatch.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

namespace cd {

class Clock;
class Session;

/// Whether this machine has a network and the session's service can be reached. When either comes
/// back, or is in doubt, the session checks the service again, and whatever waits for the session
/// resumes with its answer. The network is ignored for a service on this machine.
class Connectivity : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Good, ///< no problem is known
        NoNetwork,
        Unreachable, ///< mostSilent attempts in a row got no answer, the first at silentSince()
    };
    Q_ENUM(State)

    static constexpr int mostSilent = 2; ///< attempts in a row; a single one can be an accident

    Connectivity(Session &session, Clock &clock, QObject *parent = nullptr);

    State state() const;
    QDateTime silentSince() const { return m_silentSince; } ///< UTC; invalid: it answers

    /// To be connected to NetworkWatch::changed().
    void networkChanged(bool isThere);

Q_SIGNALS:
    void changed();

private:
    void learn(const RedactedExchange &exchange);
    void answered();
    void unanswered();
    void followSession();
    bool needsNetwork() const;

    Session &m_session;
    Clock &m_clock;
    WakeWatch m_wake;
    QUrl m_service;
    QDateTime m_silentSince;
    int m_silent = 0;
    bool m_hasNetwork = true;
};

} // namespace cd
