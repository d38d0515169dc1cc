// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTreeWidget;

namespace cd {

/// Which keys do what, by the part of the window in which they do it.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// Lists the keys of @p window's actions and buttons.
    explicit KeysDialog(QWidget &window);

private:
    void list(const QWidget &window);

    QTreeWidget *m_keys;
};

} // namespace cd
