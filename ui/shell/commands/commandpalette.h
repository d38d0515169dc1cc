// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/commands/command.h"
#include "ui/shell/commands/jobsearch.h"

#include <QPointer>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace cd {

class CommandsModel;
class Workspace;

/// A field and one list over the window, under which it is veiled: actions, presets, views and jobs
/// that fit what is typed. Enter carries out what is chosen; Esc gives the keyboard back to what
/// had it. While it is there no other keys of the window work.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(Workspace &workspace, MainWindow &window);

    void open();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildCard();
    void leave();
    void find();
    void appendJobs(const QList<JobSearch::Hit> &hits);
    void showCount();
    bool takeKey(const QKeyEvent &key);
    void go(int by);
    void chooseFirst();
    void tellCurrent();
    void run();

    Workspace &m_workspace;
    MainWindow &m_window;
    CommandsModel *m_model;
    QLineEdit *m_field;
    QLabel *m_count;
    QListView *m_list;
    QWidget *m_card;
    QList<Command> m_known; // all but jobs, as they were when it opened
    JobSearch m_search;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace cd
