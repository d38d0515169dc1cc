// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "store/storeerror.h"
#include "workflow/base/generation.h"
#include "workflow/drift/driftreport.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;

namespace cd {

class CellTableModel;
class ChartPane;
class TableView;
class Workspace;

/// What a preset answered over time, in words and by week, against a baseline that can be chosen.
class OverTimeDialog : public QDialog
{
    Q_OBJECT

public:
    OverTimeDialog(Workspace &workspace, QWidget *parent);

    /// Shows that preset; who opens it has seen what there was to tell.
    void choosePreset(const QString &preset);

private:
    void build();
    QWidget *buildChoice();
    void readPreset();
    void take(const StoreResult<TrafficPtr> &traffic);
    void say(const QString &verdict, const QStringList &lines);
    void showBaseline();
    void chooseBaseline();
    void showReport();
    void showWeeks();
    QStringList typesInOrder() const;

    Workspace &m_workspace;
    QComboBox *m_preset;
    QComboBox *m_against;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_verdict;
    QLabel *m_words;
    ChartPane *m_types;
    ChartPane *m_noType;
    ChartPane *m_corrections;
    CellTableModel *m_shares;
    TableView *m_table;
    TrafficPtr m_traffic; // null: being read, or not there
    Generation m_asking;
};

} // namespace cd
