// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/desktopnotice.h"
#include "ui/desktop/notificationserver.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace cd {

/// Notices through the desktop's notification server.
class BusNotices : public QObject
{
    Q_OBJECT

public:
    explicit BusNotices(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const DesktopNotice &notice);
    /// Closes all notices that are still shown.
    void withdraw();

Q_SIGNALS:
    void chosen(const QString &key); ///< somebody clicked it
    /// There is no notification server, or it rejected the notice.
    void failed(const cd::DesktopNotice &notice);

private:
    void askServer(const DesktopNotice &notice);
    void notify(const DesktopNotice &notice);
    void stands(const QString &key, uint number);
    QString keyOf(uint number) const;

    NotificationServer m_server;
    std::optional<bool> m_takesMarkup; // nothing: not asked yet
    QHash<QString, uint> m_numbers; // of what stands, by key; 0: under way
};

} // namespace cd
