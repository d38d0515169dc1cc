// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace cd {

/// A table with plain headers that shows a hint while it is empty. Tab leaves it.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setEmptyText(const QString &text);

    /// Selects whole rows, without numbers beside them and without a grid; the last column takes
    /// the width that is left.
    void showAsRows();

protected:
    /// Copies the selected rows as cells, unless the table has a copy action of its own.
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace cd
