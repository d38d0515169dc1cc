// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presets/presetcontroller.h"
#include "workflow/review/reviewitem.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace cd {

class FolderBar;
class LibraryRules;
class PaneTitle;
class PresetList;
class PresetSubtitles;
class VersionsPane;
class Workspace;

/// The presets on this computer: a list, and what the selected one holds, its versions, and what
/// can be done with it.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    LibraryPane(PresetController &controller, Workspace &workspace, QWidget *parent = nullptr);

    void choose(const QString &name);
    /// Opens its versions, with this one selected.
    void chooseVersion(const QString &name, int version);

Q_SIGNALS:
    void reviewAsked(const cd::QueueChoice &choice); ///< a person wants to review its results
    void jobsAsked(const QList<cd::JobKey> &keys);

private:
    QWidget *buildChoice();
    QWidget *buildChosen();
    QWidget *buildTools();
    QWidget *buildFoot();
    void connectParts();
    void showPresets();
    void showChoice();
    void use();
    void rename(const QString &from, const QString &to);
    void duplicate();
    void remove();
    void undoRemoval();
    void offerUndo(const std::optional<PresetController::Removed> &removed);
    void takeTags();
    void findJobs(const QString &preset, int version);

    PresetController &m_controller;
    Workspace &m_workspace;
    PresetList *m_list;
    PresetSubtitles *m_subtitles;
    PaneTitle *m_title;
    QLineEdit *m_tags;
    LibraryRules *m_rules;
    VersionsPane *m_versions;
    QTabWidget *m_parts;
    FolderBar *m_folder;
    QLabel *m_problem;
    QPushButton *m_undo;
    QList<QWidget *> m_needChoice;
    std::optional<PresetController::Removed> m_removed;
};

} // namespace cd
