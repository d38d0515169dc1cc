// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace cd {

class ViewKeeper;

/// Tells which view the list shows and offers the others.
class ViewsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ViewsButton(ViewKeeper &keeper, QWidget *page);

private:
    void showCurrent();

    ViewKeeper &m_keeper;
};

} // namespace cd
