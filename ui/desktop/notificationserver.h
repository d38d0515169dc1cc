// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractInterface>
#include <QDBusPendingCall>

namespace cd {

struct DesktopNotice;

/// The desktop's notification server, as far as it is needed here (Desktop Notifications
/// Specification 1.2, org.freedesktop.Notifications). Nothing here waits for it.
class NotificationServer : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationServer(const QDBusConnection &bus, QObject *parent = nullptr);

    QDBusPendingCall capabilities(); ///< a QStringList
    /// @p replaces: 0, or the number of the notice whose place it takes. Brings its number.
    QDBusPendingCall notify(const DesktopNotice &notice, uint replaces, bool takesMarkup);
    void close(uint number);

Q_SIGNALS:
    // Named as on the bus, which is how they come to be emitted.
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);
};

} // namespace cd
