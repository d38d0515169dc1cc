// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop/keyring.h"

#include "support/writtenfiles.h"

#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace cd::test {

Keyring::Keyring()
{
    // libsecret asks the environment for the bus, QtKeychain for the desktop.
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, m_folder.path());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.start(u"gnome-keyring-daemon"_s,
                   {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s,
                    u"--control-directory="_s + m_folder.filePath(u"control"_s)});
    if (!m_daemon.waitForStarted())
        qFatal("There is no gnome-keyring-daemon.");
    m_daemon.write("the keyring's own password");
    m_daemon.waitForBytesWritten(); // there is no event loop to do it
    m_daemon.closeWriteChannel();
    const QDBusConnection bus = m_bus.connection();
    QElapsedTimer patience;
    patience.start();
    while (!bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s)) {
        if (patience.hasExpired(60'000))
            qFatal("The keyring does not come: %s", m_daemon.readAllStandardError().constData());
        QThread::msleep(20);
    }
}

Keyring::~Keyring()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QByteArray Keyring::written() const
{
    QByteArray all;
    for (const WrittenFile &file : filesUnder(m_folder.path()))
        all += file.content;
    return all;
}

} // namespace cd::test
