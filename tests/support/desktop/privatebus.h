// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace cd::test {

/// A message bus of its own, on which nobody is but who is invited. It ends with this object.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    const QString &address() const { return m_address; }
    /// Another participant each time.
    QDBusConnection connection();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace cd::test
