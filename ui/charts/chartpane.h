// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace cd {

class CellTableModel;
class ChartView;
class Note;
class TableView;

/// A chart, or its figures as a table, with words above and the buttons that take it elsewhere.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    /// @p name: of the chart's widget; the table is called NAMETable, the button that shows it
    /// NAMEAsTable. @p title: what the chart is called.
    ChartPane(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setChart(const ChartPtr &chart); ///< null: there is nothing to show
    /// In sentences, above the chart. Empty: nothing.
    void say(const QString &words);

private:
    void fillTable();

    QLabel *m_words;
    ChartView *m_view;
    CellTableModel *m_model;
    TableView *m_table;
    QStackedWidget *m_stack;
    QToolButton *m_asTable;
    Note *m_said;
};

} // namespace cd
