// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <functional>

class QActionGroup;

namespace cd {

class ViewController;

/// The views to choose from, and what can be done with the chosen one.
class ViewsMenu : public QMenu
{
    Q_OBJECT

public:
    /// @p page: the parent of questions.
    ViewsMenu(ViewController &controller, QWidget *page);

private:
    QAction *addOrder(const QString &name, const std::function<void()> &order);
    void addView(const QString &name, const QString &title, const std::function<void()> &choose);
    void showViews();
    void showState();
    void askForName();
    void saveUnder(const QString &name);
    void askForNewName();
    void askBeforeRemoving();

    ViewController &m_controller;
    QWidget &m_page;
    QActionGroup *m_views;
    QStringList m_shown; // the saved views that stand in the menu
    QAction *m_orders = nullptr; // the line before what can be done
    QAction *m_update = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace cd
