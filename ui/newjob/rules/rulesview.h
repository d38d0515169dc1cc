// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/tableview.h"

namespace cd {

class RuleDelegate;
class RulesModel;

/// The table of rules, used like a spreadsheet: while editing, Tab moves to the next cell and Enter
/// to the one below, and both add a rule at the end; otherwise Tab leaves the table. Rows copied
/// from a spreadsheet can be pasted.
class RulesView : public TableView
{
    Q_OBJECT

public:
    explicit RulesView(RulesModel &model, QWidget *parent = nullptr);

    QList<int> selectedRows() const; ///< ascending; the current row if none is selected
    void select(int firstRow, int count);
    /// Adds a rule below the current one and starts editing its type.
    void addRule();
    void edit(int row);

Q_SIGNALS:
    void typing(const QModelIndex &index, const QString &text);
    void currentMoved(const QModelIndex &current);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isEmptyRow(int row) const;
    void goDown();
    void copy() const;
    void paste();
    void clearCells();

    RulesModel &m_model;
    RuleDelegate *m_delegate;
    bool m_goingByTab = false; // from a type to its description
    bool m_cameByTab = false; // Enter goes back then to where the next rule begins
};

} // namespace cd
