// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/exporttemplate.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QPushButton;

namespace cd {

class Note;

/// Chooses an export template, keeps one's own, and shares them as files.
class TemplateBox : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateBox(Settings &settings, QWidget *parent = nullptr);

    /// What is in use now, perhaps changed since it was chosen.
    void showTemplate(const ExportTemplate &how);
    const ExportTemplate &shown() const { return m_shown; }
    void sayRefused(const QString &why);

Q_SIGNALS:
    void chosen(const cd::ExportTemplate &how);

private:
    void fillMenu();
    void fillNames();
    void choose(int index);
    void askName();
    void keep(const QString &name);
    void remove();
    void undoRemoval();
    void openFile();
    void saveFile();
    void save();
    void offerUndo(const std::optional<ExportTemplate> &removed);
    QString titleOf(const QString &name) const;

    Settings &m_settings;
    QList<ExportTemplate> m_own;
    ExportTemplate m_shown;
    std::optional<ExportTemplate> m_removed; // the last one
    QComboBox *m_names;
    QPushButton *m_more;
    QAction *m_remove = nullptr;
    Note *m_note;
    QPushButton *m_undo;
};

} // namespace cd
