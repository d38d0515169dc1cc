// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop/fakeportal.h"

using namespace Qt::StringLiterals;

namespace cd::test {

namespace {

const auto portalName = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto colorGroup = u"org.freedesktop.appearance"_s;

} // namespace

FakePortal::FakePortal(const QDBusConnection &bus, const QHash<QString, uint> &values)
    : m_values(values)
    , m_presence(bus, portalName, portalPath, this)
{
}

void FakePortal::set(const QString &key, uint value)
{
    m_values.insert(key, value);
    Q_EMIT SettingChanged(colorGroup, key, QDBusVariant(value));
}

/// Wrapped twice, as the real one does.
QDBusVariant FakePortal::Read(const QString &group, const QString &key)
{
    ++asked;
    const uint value = group == colorGroup ? m_values.value(key) : 0;
    return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
}

} // namespace cd::test
