// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/lists/orderedtableview.h"

#include <QList>

namespace cd {

class FilesModel;

/// The table of the form's files. Typing goes to the next file whose name begins so.
class FilesView : public OrderedTableView
{
    Q_OBJECT

public:
    explicit FilesView(FilesModel &model, QWidget *parent = nullptr);

    QList<int> selectedIds() const;
    /// Those that are shown, and scrolls to the first; if none is, once they are.
    void select(const QList<OrderedTableModel::Key> &ids);
    void keyboardSearch(const QString &typed) override;

private:
    void setUp();

    QList<OrderedTableModel::Key> m_awaited; // to be selected when they are shown
};

} // namespace cd
