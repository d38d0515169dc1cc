// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presets/presetcontroller.h"
#include "workflow/review/reviewitem.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;

namespace cd {

class RuleTallies;
class Session;
class Workspace;

/// Shows presets, and loads, renames, duplicates, removes, imports and exports them. A page of its
/// own has the service's saved configurations.
class PresetsDialog : public QDialog
{
    Q_OBJECT

public:
    PresetsDialog(PresetController &controller, Workspace &workspace, QWidget *parent);
    ~PresetsDialog() override;

Q_SIGNALS:
    void reviewAsked(const cd::QueueChoice &choice); ///< a person wants to review its results

private:
    void build(Workspace &workspace);
    QWidget *buildOwn();
    void showPresets();
    static QListWidgetItem *newItem(const QString &name);
    QString nameAt(int row) const;
    void showChoice();
    QString reviewsText(const QList<Rule> &rules) const;
    void use();
    QString chosen() const;
    void choose(const QString &name);
    void renamed(QListWidgetItem *item);
    void duplicate();
    void askBeforeRemoving();
    void remove(const QString &name);
    void undoRemoval();
    void offerUndo(const std::optional<PresetController::Removed> &removed);
    void editAgain(const QString &name, const QString &typed);

    PresetController &m_controller;
    const Session &m_session;
    RuleTallies *m_tallies;
    QListWidget *m_list;
    QPlainTextEdit *m_contents;
    QLabel *m_problem;
    QList<QPushButton *> m_needChoice;
    QPushButton *m_undo;
    std::optional<PresetController::Removed> m_removed;
    QString m_refusedName; // that an editor was opened again with
};

} // namespace cd
