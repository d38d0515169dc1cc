// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace cd {

class Connectivity;
class Session;

/// Shows the service's state. If it can't be reached: since when, when it is retried automatically,
/// and a button to retry now.
class ServiceState : public QWidget
{
    Q_OBJECT

public:
    ServiceState(Session &session, const Connectivity &connectivity, QWidget *parent = nullptr);

private:
    void showState();
    QString happened() const;
    QString next() const;

    Session &m_session;
    const Connectivity &m_connectivity;
    QLabel *m_text;
    QToolButton *m_tryNow;
    QTimer m_second; ///< counts down to the next try
};

} // namespace cd
