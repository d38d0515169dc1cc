// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;

namespace cd {

class FlowLayout;
class KeyPressField;
class KeyMap;
class Note;

/// Changes the keys of one action at a time. What is pressed holds at once, unless another action
/// has it where this one acts: then a person chooses which of the two gets it.
class KeyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit KeyEditor(KeyMap &keys, QWidget *parent = nullptr);

    /// nullptr: there is nothing to change.
    void setAction(QAction *action);
    /// Gives the keyboard to the field that takes new keys.
    void start();

Q_SIGNALS:
    void left(); ///< somebody is done with it

private:
    void build();
    void take(const QKeySequence &keys);
    void assign(const QKeySequence &keys);
    void takeFromHolder();
    void remove(const QKeySequence &keys);
    void showKeys();
    void fillPresent();
    void offer(const QKeySequence &keys, const QAction &holder);
    void stopOffering();

    KeyMap &m_keys;
    QPointer<QAction> m_action;
    QPointer<QAction> m_holder; // of what was pressed
    QKeySequence m_wanted;
    QLabel *m_title;
    QWidget *m_present;
    KeyPressField *m_field;
    QCheckBox *m_besides;
    QPushButton *m_restore;
    Note *m_note;
    QPushButton *m_takeThem;
    QPushButton *m_leaveThem;
};

} // namespace cd
