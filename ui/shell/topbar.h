// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenuBar;

namespace cd {

class PresetBar;
class ServiceBar;

/// The window's upper edge: menus, then service and preset, as many of their parts as there is room
/// for. A broad line below it says that submitting costs money.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// Narrower than this, in device-independent pixels, the project is chosen through the service.
    static constexpr int projectFrom = 1300;

    /// Takes both into itself.
    TopBar(ServiceBar *service, PresetBar *presets, QWidget *parent = nullptr);

    /// Empty where the system shows one menu bar for all windows.
    QMenuBar &menus() { return *m_menus; }
    void setPaid(bool paid);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    int menusWidth() const;

    QMenuBar *m_menus;
    ServiceBar *m_service;
    PresetBar *m_presets;
    bool m_isPaid = false;
};

} // namespace cd
