// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QCheckBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cd {

class KeyEditor;
class KeyMap;
class SearchField;

/// Lists the keys, by the part of the window that they act in, and changes them. Those that act
/// where the keyboard is come first.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(KeyMap &keys, QWidget &window);

private:
    void build();
    void list();
    void addItem(QTreeWidgetItem *group, const QAction &action);
    void filter();
    void showKeys();
    void edit(const QTreeWidgetItem *item);
    void askToRestoreAll();

    KeyMap &m_keys;
    QPointer<QWidget> m_keyboard; // was there when this opened
    SearchField *m_words;
    QCheckBox *m_others;
    QTreeWidget *m_list;
    KeyEditor *m_editor;
    QPushButton *m_restoreAll = nullptr;
};

} // namespace cd
