// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusVariant>

namespace cd {

/// How bright and how rich in contrast a person wants windows to be, as the desktop's portal says
/// (org.freedesktop.appearance). All calls are asynchronous; without a portal nothing is ever said.
class ColorPortal : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    enum class Brightness { NoMatter, Dark, Light };

    explicit ColorPortal(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                         QObject *parent = nullptr);

    /// Until the portal has answered, NoMatter and false.
    Brightness brightness() const { return m_brightness; }
    bool wantsContrast() const { return m_wantsContrast; }

Q_SIGNALS:
    void changed();
    // Named as on the bus: Qt emits it for the bus's signal with the same name.
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &key);
    void take(const QString &key, const QVariant &value);

    Brightness m_brightness = Brightness::NoMatter;
    bool m_wantsContrast = false;
};

} // namespace cd
