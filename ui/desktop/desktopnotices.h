// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/desktopnotice.h"

#include <QObject>
#include <QString>

class QSystemTrayIcon;
class QWidget;

namespace cd {

class BusNotices;

/// Shows notices by the best means that the desktop has: its notification server, else a tray icon,
/// else the window's task bar entry asks for attention. Without any of them nothing happens.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(QWidget &window);
    ~DesktopNotices() override;

    void show(const DesktopNotice &notice);
    /// Closes all notices that are still shown.
    void withdraw();

Q_SIGNALS:
    void chosen(const QString &key); ///< somebody clicked it

private:
    void showOtherwise(const DesktopNotice &notice);
    void showInTray(const DesktopNotice &notice);

    QWidget &m_window;
    BusNotices *m_bus = nullptr; // made when it is needed first: not everybody has a bus
    QSystemTrayIcon *m_tray = nullptr;
    QString m_inTray; // the key of what the tray showed last
};

} // namespace cd
