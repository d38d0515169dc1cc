// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace cd {

class ViewController;

/// Tells which view the list shows and offers the others.
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
