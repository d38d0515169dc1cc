// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/orderedtablemodel.h"
#include "ui/widgets/tableview.h"

#include <QList>

#include <optional>

namespace cd {

class FilesModel;

/// The table of the form's files. What is selected and where it is scrolled to belongs to files,
/// not to rows: it stays when they are sorted, filtered or removed. Typing goes to the next file
/// whose name begins so.
class FilesView : public TableView
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
    void rememberPlace();
    void putBack();

    FilesModel &m_model;
    QList<OrderedTableModel::Key> m_awaited; // to be selected when they are shown
    QList<OrderedTableModel::Key> m_selected; // while the model is reset
    std::optional<OrderedTableModel::Key> m_current;
    std::optional<OrderedTableModel::Key> m_top;
};

} // namespace cd
