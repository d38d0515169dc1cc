// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace cd {

class LabelExport;
class LabelImport;
class LabelNote;
class Settings;
struct LabelReport;

/// Labels in and out: asks for a folder, a table or a file, and says what has become of them. Its
/// actions are called importLabelFolder, importLabelTable and exportLabels.
class LabelMenu : public QObject
{
    Q_OBJECT

public:
    /// @p page: in front of whose window is asked.
    LabelMenu(LabelImport &import, LabelExport &exporting, const Settings &settings, QWidget *page);

    /// A menu of all of them, for a place that has others.
    QMenu *menu() const { return m_menu; }
    /// Says what becomes of them; the page puts it where it has its messages.
    LabelNote *note() const { return m_note; }

private:
    void askForFolder();
    void askForTable();
    void askForExport();
    void import(const QString &path);
    void saveAs(const QString &path);
    void sayImported(const LabelReport &report);
    void sayFailed(const QString &path, const QString &why);
    void showState();

    LabelImport &m_import;
    LabelExport &m_export;
    const Settings &m_settings;
    QWidget *m_page;
    QMenu *m_menu;
    LabelNote *m_note;
    QAction *m_folder;
    QAction *m_table;
    QAction *m_save;
};

} // namespace cd
