// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/presetlibrary.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QVBoxLayout;

namespace cd {

class Desk;
class PresetKeeper;

/// Renames, duplicates, removes, imports and exports presets; on a page of its own, what the
/// service keeps.
class PresetsDialog : public QDialog
{
    Q_OBJECT

public:
    PresetsDialog(PresetKeeper &keeper, Desk &desk, QWidget *parent);
    ~PresetsDialog() override;

private:
    void build(Desk &desk);
    QWidget *buildOwn();
    QPushButton *addButton(QVBoxLayout *column, const QString &name, const QString &text);
    void showPresets();
    void showChoice();
    QString chosen() const;
    void choose(const QString &name);
    void renamed(QListWidgetItem *item);
    void duplicate();
    void askBeforeRemoving();
    void report(const PresetProblem &problem);

    PresetKeeper &m_keeper;
    QListWidget *m_list;
    QLabel *m_problem;
    QList<QPushButton *> m_needChoice;
};

} // namespace cd
