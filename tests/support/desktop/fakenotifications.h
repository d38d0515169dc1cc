// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/desktop/buspresence.h"

#include <QDBusContext>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace cd::test {

/// What a notification server was asked to show.
struct ShownNotice
{
    uint number = 0;
    uint replaces = 0;
    QString program;
    QString icon;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;
};

/// A desktop's notification server that shows nothing and remembers all. Slots and signals are
/// named as on the bus.
class FakeNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotifications(const QDBusConnection &bus);

    QList<ShownNotice> shown;
    QList<uint> closed; ///< by the program
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body")};
    bool refuses = false; ///< every notice

    /// A person clicks it.
    void click(uint number);
    /// It goes by itself.
    void expire(uint number);

public Q_SLOTS:
    QStringList GetCapabilities() const;
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints,
                int timeout);
    void CloseNotification(uint number);

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);

private:
    uint m_last = 40;
    BusPresence m_presence;
};

} // namespace cd::test
