// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractInterface>
#include <QDBusPendingCall>

namespace cd {

struct DesktopNotice;

/// The desktop's notification server on D-Bus, as far as it is needed here (Desktop Notifications
/// Specification 1.2, org.freedesktop.Notifications). All calls are asynchronous.
class NotificationServer : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationServer(const QDBusConnection &bus, QObject *parent = nullptr);

    QDBusPendingCall capabilities(); ///< a QStringList
    /// @p replaces: number of the notice to replace, or 0. The reply is the new notice's number.
    QDBusPendingCall notify(const DesktopNotice &notice, uint replaces, bool takesMarkup);
    void close(uint number);

Q_SIGNALS:
    // Named as on the bus: Qt emits them for the bus's signals with the same names.
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);
};

} // namespace cd
