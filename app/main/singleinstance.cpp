// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/singleinstance.h"

#include "disk/filestamp.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QThread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int connectsWithinMs = 1000;
constexpr int answersWithinMs = 10'000; // it may be busy reading what was left in its form
constexpr int triesEveryMs = 100;

// A request is a line, a JSON array of paths; so is the answer, one of these.
constexpr char shown[] = "shown\n";
constexpr char notTaken[] = "not taken\n";

QStringList pathsIn(const QByteArray &said)
{
    QStringList paths;
    const QJsonArray all = QJsonDocument::fromJson(said).array();
    for (const auto &path : all)
        paths += path.toString();
    return paths;
}

/// The same whichever name, link or case it is called by.
QByteArray identityOf(const QString &dataFolder)
{
    QByteArray identity = QDir(dataFolder).canonicalPath().toUtf8();
    if (const auto stamp = fileStamp(dataFolder))
        identity = QByteArray::number(stamp->device) + ':' + QByteArray::number(stamp->inode);
#ifdef Q_OS_UNIX
    identity += ':' + QByteArray::number(::getuid());
#endif
    return identity;
}

/// Whether the socket, if there is one, is this user's: in a folder that all may write into,
/// somebody else may have put it there.
bool isOwn([[maybe_unused]] const QString &door)
{
#ifdef Q_OS_UNIX
    const QFileInfo file(door);
    return !file.exists() || file.ownerId() == ::getuid();
#else
    return true;
#endif
}

SingleInstance::Answer ask(QLocalSocket &socket, const QStringList &paths)
{
    socket.write(QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact)
                 + '\n');
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(answersWithinMs))
            return SingleInstance::Answer::None;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(answersWithinMs))
            return SingleInstance::Answer::None;
    }
    const QByteArray answer = socket.readLine();
    if (answer == shown)
        return SingleInstance::Answer::Shown;
    return answer == notTaken ? SingleInstance::Answer::NotTaken : SingleInstance::Answer::None;
}

} // namespace

QString SingleInstance::doorOf(const QString &dataFolder)
{
    const QString name = u"classifydesk-"_s
        + QString::fromLatin1(QCryptographicHash::hash(identityOf(dataFolder),
                                                       QCryptographicHash::Sha256)
                                  .toHex()
                                  .first(16));
#ifdef Q_OS_UNIX
    constexpr qsizetype longestDoor = 100; // bytes; systems have room for 103 and more
    const QString ownFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    for (const QString &folder : {ownFolder, QDir::tempPath()}) {
        const QFileInfo found(folder);
        const QString door = folder + u'/' + name;
        if (!folder.isEmpty() && found.isDir() && found.isWritable()
            && QFile::encodeName(door).size() <= longestDoor)
            return door;
    }
    return u"/tmp/"_s + name;
#else
    return name;
#endif
}

SingleInstance::Answer SingleInstance::askToShow(const QString &dataFolder,
                                                 const QStringList &paths,
                                                 std::chrono::milliseconds within)
{
    const QString door = doorOf(dataFolder);
    const QDeadlineTimer end(within);
    while (isOwn(door)) {
        QLocalSocket socket;
        socket.connectToServer(door);
        if (socket.waitForConnected(connectsWithinMs))
            return ask(socket, paths);
        if (end.hasExpired())
            break;
        QThread::msleep(triesEveryMs);
    }
    return Answer::None;
}

SingleInstance::SingleInstance(const QString &dataFolder, Handed handed, QObject *parent)
    : QObject(parent)
    , m_handed(handed)
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

void SingleInstance::listenTo(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
}

void SingleInstance::answer(QLocalSocket *caller)
{
    if (!caller->canReadLine())
        return; // the rest is still to come
    const QStringList paths = pathsIn(caller->readLine());
    const bool isTaken = paths.isEmpty() || m_handed == Handed::Taken;
    caller->write(isTaken ? shown : notTaken);
    caller->disconnectFromServer(); // once that is written
    Q_EMIT showAsked(isTaken ? paths : QStringList());
}

} // namespace cd
