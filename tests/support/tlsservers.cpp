// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tlsservers.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

#include <memory>

namespace cd::test {

namespace {

QByteArray contentOf(const QByteArray &path)
{
    QFile file(QString::fromUtf8(path));
    if (!file.open(QFile::ReadOnly))
        qFatal("%s can't be read", path.constData());
    return file.readAll();
}

/// Calls @p act with each head of a request that comes over @p socket.
void forEachHead(QTcpSocket *socket, const std::function<void(const QByteArray &)> &act)
{
    auto got = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, got, act] {
        *got += socket->readAll();
        const qsizetype end = got->indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = got->left(end);
        got->clear();
        act(head);
    });
}

} // namespace

QByteArray certificateFile(const char *name)
{
    return QByteArray(CD_CERTIFICATES "/") + name + ".pem";
}

QList<QSslCertificate> madeUpAuthority()
{
    return QSslCertificate::fromData(contentOf(certificateFile("ca")));
}

TlsServer::TlsServer(const char *certificate)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(
        QSslCertificate::fromData(contentOf(certificateFile(certificate))).constFirst());
    configuration.setPrivateKey(QSslKey(contentOf(CD_CERTIFICATES "/server.key"), QSsl::Ec));
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            forEachHead(socket, [this, socket](const QByteArray &head) {
                m_requests.append(head);
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port");
}

ConnectProxy::ConnectProxy(quint16 target)
    : m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            serve(client);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port");
}

void ConnectProxy::serve(QTcpSocket *client)
{
    forEachHead(client, [this, client](const QByteArray &head) {
        m_requests.append(head);
        const QByteArray wanted
            = "Proxy-Authorization: Basic " + QByteArray("me:secret").toBase64();
        if (m_asks && !head.contains(wanted)) {
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                          "Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        client->disconnect(client); // what comes now is not for us
        auto *service = new QTcpSocket(client);
        connect(service, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(service, &QTcpSocket::readyRead, client,
                [client, service] { client->write(service->readAll()); });
        connect(client, &QTcpSocket::readyRead, service,
                [client, service] { service->write(client->readAll()); });
        connect(service, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        service->connectToHost(QHostAddress::LocalHost, m_target);
    });
}

} // namespace cd::test
