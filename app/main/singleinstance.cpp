// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString doorOf(const QString &dataFolder)
{
    const QByteArray place = QDir(dataFolder).canonicalPath().toUtf8();
    return u"classifydesk-"_s
        + QString::fromLatin1(
               QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

bool SingleInstance::askToShow(const QString &dataFolder)
{
    QLocalSocket socket;
    socket.connectToServer(doorOf(dataFolder));
    return socket.waitForConnected(1000);
}

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
{
    // Only the holder of the folder's lock gets here, so an existing socket is left from a crash.
    QLocalServer::removeServer(doorOf(dataFolder));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();
        Q_EMIT showAsked();
    });
    m_server.listen(doorOf(dataFolder));
}

} // namespace cd
