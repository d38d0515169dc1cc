// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/colorportal.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

const auto appearanceGroup = u"org.freedesktop.appearance"_s;
const auto brightnessKey = u"color-scheme"_s;
const auto contrastKey = u"contrast"_s;

/// Values come wrapped, some portals do so twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

ColorPortal::ColorPortal(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s,
                             u"/org/freedesktop/portal/desktop"_s,
                             "org.freedesktop.portal.Settings", bus, parent)
{
    if (!connection().isConnected())
        return;
    // QtDBus looks for the type of an argument by its name, and without it passes over the signal.
    qRegisterMetaType<QDBusVariant>();
    connect(this, &ColorPortal::SettingChanged, this,
            [this](const QString &group, const QString &key, const QDBusVariant &value) {
                if (group == appearanceGroup)
                    take(key, value.variant());
            });
    read(brightnessKey);
    read(contrastKey);
}

void ColorPortal::read(const QString &key)
{
    auto *watcher = new QDBusPendingCallWatcher(asyncCall(u"Read"_s, appearanceGroup, key), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(key, reply.value().variant());
    });
}

void ColorPortal::take(const QString &key, const QVariant &value)
{
    const Brightness before = m_brightness;
    const bool wantedContrast = m_wantsContrast;
    const uint number = unwrapped(value).toUInt();
    if (key == brightnessKey)
        m_brightness = number == 1 ? Brightness::Dark
            : number == 2          ? Brightness::Light
                                   : Brightness::NoMatter;
    else if (key == contrastKey)
        m_wantsContrast = number == 1;
    if (m_brightness != before || m_wantsContrast != wantedContrast)
        Q_EMIT changed();
}

} // namespace cd
