// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace cd {

class Workspace;
class MainWindow;

/// The window's menus and their shortcuts.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(Workspace &workspace, MainWindow &window);

private:
    QMenu *addMenu(const QString &name, const QString &title);
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &order);
    void addFile();
    void addJobs();
    void addView();
    void addAppearance(QMenu *menu);
    void addArrangement(QMenu *menu);
    void addNotices(QMenu *menu);
    void addLanguages(QMenu *menu);
    void addHelp();
    void showKeys();
    void showAbout();

    Workspace &m_workspace;
    MainWindow &m_window;
};

} // namespace cd
