// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int connectsWithinMs = 1000;
constexpr int takesWithinMs = 5000;

QStringList pathsIn(const QByteArray &said)
{
    QStringList paths;
    const QJsonArray all = QJsonDocument::fromJson(said).array();
    for (const auto &path : all)
        paths += path.toString();
    return paths;
}

QString doorOf(const QString &dataFolder)
{
    const QByteArray place = QDir(dataFolder).canonicalPath().toUtf8();
    return u"classifydesk-"_s
        + QString::fromLatin1(
               QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

bool SingleInstance::askToShow(const QString &dataFolder, const QStringList &paths)
{
    QLocalSocket socket;
    socket.connectToServer(doorOf(dataFolder));
    if (!socket.waitForConnected(connectsWithinMs))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact));
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(takesWithinMs))
            return false;
    }
    return true;
}

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
{
    // Only the holder of the folder's lock gets here, so an existing socket is left from a crash.
    QLocalServer::removeServer(doorOf(dataFolder));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            listenTo(caller);
    });
    m_server.listen(doorOf(dataFolder));
}

/// What a caller has to say ends with the connection.
void SingleInstance::listenTo(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, this, [this, caller] {
        caller->deleteLater();
        Q_EMIT showAsked(pathsIn(caller->readAll()));
    });
}

} // namespace cd
