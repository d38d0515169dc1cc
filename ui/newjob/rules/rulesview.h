// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/tableview.h"

#include <QBasicTimer>

namespace cd {

class RulesModel;

/// The table of rules, one line each: what is read and moved here is written below it. Rows are
/// dragged by their handles, several together where several are selected.
class RulesView : public TableView
{
    Q_OBJECT

public:
    explicit RulesView(RulesModel &model, QWidget *parent = nullptr);

    QList<int> selectedRows() const; ///< ascending; the current row if none is selected
    void select(int firstRow, int count);
    void go(int row);
    /// The column of what each rule took in the last run: there is none until one is known.
    void showLastRun(bool isShown);
    int currentRow() const { return currentIndex().row(); } ///< -1: none

Q_SIGNALS:
    void currentMoved(int row);
    /// Somebody wants to write the current rule, its type or its description.
    void writingAsked(bool isType);
    void copyAsked();
    void pasteAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void fitToFont();
    void fitType();
    void fitTitles();
    bool isOnHandle(const QPoint &at) const;
    int gapAt(const QPoint &at) const;
    void dragTo(const QPoint &at);
    void endDrag(bool isWanted);

    RulesModel &m_model;
    bool m_isWide = false;
    QList<int> m_dragged; // rows; empty: none is
    QPoint m_pressed;
    QPoint m_pointer;
    int m_gap = -1; // the row before which they would come; -1: not dragged far enough
    QBasicTimer m_scroll;
};

} // namespace cd
