// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace cd {

class PresetController;

/// Chooses and saves presets. After the name: the version in use, and whether the form differs.
class PresetBar : public QWidget
{
    Q_OBJECT

public:
    explicit PresetBar(PresetController &controller, QWidget *parent = nullptr);

    /// Makes a version of the current preset; without one, asks for a name.
    void save();
    void askForNote(); ///< and then the same
    void askForName();
    /// Leaves a button that opens a menu of the others.
    void setFolded(bool folded);
    /// In device-independent pixels.
    int neededWidth(bool folded) const;

Q_SIGNALS:
    void managementAsked();

private:
    QToolButton *addButton(const QString &name, const QString &text, const QString &icon);
    QToolButton *buildMore();
    QString currentText(bool unsaved) const;
    void showPresets();
    void choose(int index);
    void saveUnder(const QString &name);

    PresetController &m_controller;
    QComboBox *m_choice;
    QToolButton *m_save;
    QToolButton *m_saveAs;
    QToolButton *m_manage;
    QToolButton *m_more;
};

} // namespace cd
