// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace cd {

/// A table with plain headers that shows a hint while it is empty. Where rows are selected, Home
/// and End go to the first and the last one. Tab leaves it.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setEmptyText(const QString &text);

    /// Selects whole rows, without numbers beside them and without a grid; the last column takes
    /// the width that is left.
    void showAsRows();

    /// Widths and order of the columns, and by which one it is sorted.
    QByteArray saveColumns() const;
    /// False: they are those of a table with other columns, and nothing was changed.
    bool restoreColumns(const QByteArray &saved);

protected:
    /// Copies the selected rows as cells, unless the table has a copy action of its own.
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace cd
