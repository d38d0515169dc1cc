// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslServer>
#include <QTcpServer>

class QTcpSocket;

namespace cd::test {

/// The authority that signed the certificates of these tests; nobody trusts it by itself.
QList<QSslCertificate> madeUpAuthority();
QByteArray certificateFile(const char *name); ///< the path of "ca", "good" …

/// A service on loopback that shows a certificate ("good", "expired" or "otherhost"), and answers
/// every request with an empty object.
class TlsServer : public QObject
{
public:
    explicit TlsServer(const char *certificate);

    quint16 port() const { return m_server.serverPort(); }
    const QByteArrayList &requests() const { return m_requests; } ///< their heads

private:
    QSslServer m_server;
    QByteArrayList m_requests;
};

/// A proxy on loopback that connects everybody who asks to one port of this machine, whatever
/// name was asked for.
class ConnectProxy : public QObject
{
public:
    explicit ConnectProxy(quint16 target);

    /// Lets only those through that say "me" and "secret".
    void askForPassword() { m_asks = true; }
    quint16 port() const { return m_server.serverPort(); }
    const QByteArrayList &requests() const { return m_requests; } ///< their heads

private:
    void serve(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_target;
    bool m_asks = false;
    QByteArrayList m_requests;
};

} // namespace cd::test
