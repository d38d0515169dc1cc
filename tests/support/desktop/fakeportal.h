// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/desktop/buspresence.h"

#include <QDBusVariant>
#include <QHash>
#include <QObject>

namespace cd::test {

/// A desktop's portal that knows a person's settings for colours. Slots and signals are named as on
/// the bus.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    FakePortal(const QDBusConnection &bus, const QHash<QString, uint> &values);

    /// A person changes a setting.
    void set(const QString &key, uint value);
    int asked = 0; ///< how often it was read

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key);

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QHash<QString, uint> m_values;
    BusPresence m_presence;
};

} // namespace cd::test
