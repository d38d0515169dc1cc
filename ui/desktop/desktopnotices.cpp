// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/desktopnotices.h"

#include "ui/desktop/busnotices.h"

#include <QApplication>
#include <QDBusConnection>
#include <QSystemTrayIcon>

namespace cd {

DesktopNotices::DesktopNotices(QWidget &window)
    : m_window(window)
{
}

DesktopNotices::~DesktopNotices() = default;

void DesktopNotices::show(const DesktopNotice &notice)
{
    if (!m_bus) {
        m_bus = new BusNotices(QDBusConnection::sessionBus(), this);
        connect(m_bus, &BusNotices::chosen, this, &DesktopNotices::chosen);
        connect(m_bus, &BusNotices::failed, this, &DesktopNotices::showOtherwise);
    }
    m_bus->show(notice);
}

void DesktopNotices::showOtherwise(const DesktopNotice &notice)
{
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages())
        showInTray(notice);
    else
        QApplication::alert(&m_window);
}

void DesktopNotices::showInTray(const DesktopNotice &notice)
{
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        const auto choose = [this] {
            Q_EMIT chosen(m_inTray);
        };
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, choose);
        connect(m_tray, &QSystemTrayIcon::activated, this, choose);
    }
    m_inTray = notice.key;
    m_tray->setToolTip(notice.title);
    m_tray->show();
    m_tray->showMessage(notice.title, notice.text, QApplication::windowIcon());
}

void DesktopNotices::withdraw()
{
    if (m_bus)
        m_bus->withdraw();
    if (m_tray)
        m_tray->hide();
}

} // namespace cd
