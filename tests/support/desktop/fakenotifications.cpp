// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop/fakenotifications.h"

using namespace Qt::StringLiterals;

namespace cd::test {

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

enum Reason : uint { Expired = 1, Dismissed = 2, Closed = 3 };

} // namespace

FakeNotifications::FakeNotifications(const QDBusConnection &bus)
    : m_presence(bus, service, path, this)
{
}

void FakeNotifications::click(uint number)
{
    Q_EMIT ActionInvoked(number, u"default"_s);
    Q_EMIT NotificationClosed(number, Dismissed);
}

void FakeNotifications::expire(uint number)
{
    Q_EMIT NotificationClosed(number, Expired);
}

QStringList FakeNotifications::GetCapabilities() const
{
    return capabilities;
}

uint FakeNotifications::Notify(const QString &program, uint replaces, const QString &icon,
                               const QString &title, const QString &text,
                               const QStringList &actions, const QVariantMap &hints, int)
{
    if (refuses) {
        sendErrorReply(QDBusError::LimitsExceeded, u"too many"_s);
        return 0;
    }
    const uint number = replaces != 0 ? replaces : ++m_last;
    shown.append({number, replaces, program, icon, title, text, actions, hints});
    return number;
}

void FakeNotifications::CloseNotification(uint number)
{
    closed.append(number);
    Q_EMIT NotificationClosed(number, Closed);
}

} // namespace cd::test
