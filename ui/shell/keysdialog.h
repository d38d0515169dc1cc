// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTreeWidget;

namespace cd {

/// Lists the keyboard shortcuts, by the part of the window that they belong to: first those of the
/// part where the keyboard is.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// Lists the shortcuts of @p window's actions.
    explicit KeysDialog(QWidget &window);

private:
    void list(const QWidget &window);

    QTreeWidget *m_keys;
};

} // namespace cd
