// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cd {

class FirstStartPage;
class FirstSteps;
class MainWindow;
class Workspace;

/// Shows the way in to people who have nothing here yet, and takes what is dropped on the window.
class FirstStart : public QObject
{
    Q_OBJECT

public:
    FirstStart(Workspace &workspace, FirstSteps &steps, MainWindow &window);

    /// Once the history is read: shows three ways to begin, unless there is a job or anything in
    /// the form.
    void offer();

private:
    void show();
    void trySamples();
    void connectDrops();

    Workspace &m_workspace;
    FirstSteps &m_steps;
    MainWindow &m_window;
    FirstStartPage *m_page = nullptr; // made when it is needed
};

} // namespace cd
