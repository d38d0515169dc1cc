// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace cd::test {

/// That an object answers on a bus under a name, with its slots and signals. Ends with this.
class BusPresence
{
public:
    BusPresence(const QDBusConnection &bus, const QString &name, const QString &path,
                QObject *object);
    ~BusPresence();
    Q_DISABLE_COPY_MOVE(BusPresence)

private:
    QDBusConnection m_bus;
    QString m_name;
    QString m_path;
};

} // namespace cd::test
