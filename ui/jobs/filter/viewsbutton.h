// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace cd {

class ViewController;

/// Shows which view the list has, and offers the others in a menu.
class ViewsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ViewsButton(ViewController &controller, QWidget *page);

private:
    void showCurrent();

    ViewController &m_controller;
};

} // namespace cd
