// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/form/presetfolder.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace cd {

class PresetController;
class Workspace;

/// What has become different between the folder of presets and the library, one thing after the
/// other, and what can be done about it. Nothing is done until somebody says so.
class FolderBar : public QWidget
{
    Q_OBJECT

public:
    FolderBar(PresetController &controller, Workspace &workspace, QWidget *parent = nullptr);

    void askForFolder();

Q_SIGNALS:
    void removalAsked(const QString &preset); ///< as its file is gone

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showFolder();
    void showChange(const PresetFolder::Change &change, qsizetype others);
    void showDifference();
    std::optional<PresetFolder::Change> change() const; ///< the one that is shown

    PresetController &m_controller;
    Workspace &m_workspace;
    PresetFolder &m_folder;
    QString m_path; // of the change that is shown
    QLabel *m_where;
    QPushButton *m_leave;
    QWidget *m_message;
    QLabel *m_text;
    QPushButton *m_difference;
    QPushButton *m_take;
    QPushButton *m_keep;
    QPushButton *m_both;
    QPushButton *m_remove;
};

} // namespace cd
