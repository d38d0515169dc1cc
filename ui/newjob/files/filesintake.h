// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace cd {

class FilesSaid;
class Workspace;

/// The ways into the form's list of files: dialogs, the clipboard, what is dropped.
class FilesIntake : public QObject
{
    Q_OBJECT

public:
    /// @p window: what the dialogs belong to.
    FilesIntake(Workspace &workspace, FilesSaid &said, QWidget *window);

    void addFiles();
    void addFolder();
    void addIds();
    void addFromService();
    void paste();
    /// Of files and folders on this computer.
    static QStringList localPaths(const QMimeData &data);
    static bool takes(const QMimeData &given);
    void take(const QMimeData &given);

private:
    void listFiles(const QStringList &paths);
    void takeText(const QString &text);

    Workspace &m_workspace;
    FilesSaid &m_said;
    QWidget &m_window;
};

} // namespace cd
