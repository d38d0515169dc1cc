// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop/privatebus.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cd::test {

namespace {

/// As a session's, but without services that are started when somebody speaks to them.
QByteArray configuration(const QString &folder)
{
    return R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=)"
        + folder.toUtf8() + R"(</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";
}

} // namespace

PrivateBus::PrivateBus()
{
    QFile file(m_folder.filePath(u"bus.conf"_s));
    if (!file.open(QFile::WriteOnly) || file.write(configuration(m_folder.path())) < 0)
        qFatal("no room for a file");
    file.close();
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, file.fileName()});
    m_daemon.waitForStarted();
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead())
            qFatal("There is no dbus-daemon: %s", m_daemon.readAllStandardError().constData());
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_connections))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connection()
{
    m_connections += u"test-%1"_s.arg(m_connections.size());
    return QDBusConnection::connectToBus(m_address, m_connections.constLast());
}

} // namespace cd::test
