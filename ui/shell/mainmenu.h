// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <initializer_list>

class QAction;
class QMenu;

namespace cd {

class CommandPalette;
class MainWindow;
class Workspace;

/// The window's menus and their shortcuts.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(Workspace &workspace, MainWindow &window);

private:
    struct Choice
    {
        QString name;
        QString text;
        bool isChosen;
        std::function<void()> choose;
    };

    QMenu *addMenu(const QString &name, const QString &title, QMenu *into = nullptr);
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &order);
    void addShared(QMenu *menu, std::initializer_list<QLatin1StringView> names);
    void addChoices(QMenu *menu, const QList<Choice> &choices);
    void addFile();
    void addPresets(QMenu *menu);
    void addEdit();
    void fillEdit(QMenu *menu);
    void addJobs();
    void addReview();
    void addView();
    void addAppearance(QMenu *menu);
    void addArrangement(QMenu *menu);
    void addNotices(QMenu *menu);
    void addLanguages(QMenu *menu);
    void addHelp();
    void openCommands();
    void showKeys();
    void showAbout();

    Workspace &m_workspace;
    MainWindow &m_window;
    QAction *m_find = nullptr;
    CommandPalette *m_commands = nullptr; // from when it is first wanted
};

} // namespace cd
