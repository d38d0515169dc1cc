// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/notificationserver.h"

#include "ui/desktop/desktopnotice.h"

#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace cd {

NotificationServer::NotificationServer(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.Notifications"_s,
                             u"/org/freedesktop/Notifications"_s, "org.freedesktop.Notifications",
                             bus, parent)
{
}

QDBusPendingCall NotificationServer::capabilities()
{
    return asyncCall(u"GetCapabilities"_s);
}

QDBusPendingCall NotificationServer::notify(const DesktopNotice &notice, uint replaces,
                                            bool takesMarkup)
{
    // The desktop finds the program's name and icon by its desktop entry.
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    constexpr int asTheServerLikes = -1; // how long it stands
    return asyncCall(u"Notify"_s, QGuiApplication::applicationDisplayName(), replaces,
                     QGuiApplication::desktopFileName(), notice.title,
                     takesMarkup ? notice.text.toHtmlEscaped() : notice.text,
                     QStringList{u"default"_s, notice.action}, hints, asTheServerLikes);
}

void NotificationServer::close(uint number)
{
    asyncCall(u"CloseNotification"_s, number);
}

} // namespace cd
