// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QDialog>
#include <QHash>

class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace cd {

class JobTable;
class SearchField;
class TableView;

/// Asks which job another one is to be compared with. Those of the same label or over the same
/// files come first.
class ChooseRunDialog : public QDialog
{
    Q_OBJECT

public:
    ChooseRunDialog(JobTable &table, JobKey key, QWidget *parent);

    void accept() override; ///< tells which, if one is selected

Q_SIGNALS:
    void chosen(cd::JobKey here, cd::JobKey there);

private:
    void layOut();
    void fill(const QHash<JobKey, int> &shared);
    void selectFirst();
    void enterList();

    JobTable &m_table;
    JobKey m_key;
    QStandardItemModel *m_runs;
    QSortFilterProxyModel *m_found;
    SearchField *m_words;
    TableView *m_view;
    QPushButton *m_compare = nullptr;
};

} // namespace cd
