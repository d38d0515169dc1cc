// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop/buspresence.h"

#include <QDBusError>

namespace cd::test {

BusPresence::BusPresence(const QDBusConnection &bus, const QString &name, const QString &path,
                         QObject *object)
    : m_bus(bus)
    , m_name(name)
    , m_path(path)
{
    const bool isThere
        = m_bus.registerObject(path, object,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(name);
    if (!isThere)
        qFatal("%s", qPrintable(m_bus.lastError().message()));
}

BusPresence::~BusPresence()
{
    m_bus.unregisterService(m_name);
    m_bus.unregisterObject(m_path);
}

} // namespace cd::test
