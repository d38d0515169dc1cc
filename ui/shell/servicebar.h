// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace cd {

class Workspace;
class ProjectBox;

/// Chooses the service and one of its projects.
class ServiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceBar(Workspace &workspace, QWidget *parent = nullptr);

    /// Where it is not shown, the service's list leads to it.
    void showProject(bool shown);
    /// In device-independent pixels.
    int neededWidth(bool withProject) const;

Q_SIGNALS:
    /// A person wants to enter an address or a key.
    void connectionAsked();

private:
    void showProfiles();
    void showProfile();
    void choose(int index);

    Workspace &m_workspace;
    QComboBox *m_profile;
    QToolButton *m_connection;
    ProjectBox *m_project;
};

} // namespace cd
