// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "workflow/spending/usagereport.h"

#include <QDialog>

class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace cd {

class ChartPane;
class Workspace;
class Note;
class StoredFilesBox;
struct ServiceError;

/// Shows credits by month and preset, estimated and billed, and edits the prices for estimates and
/// the monthly limit; on its other pages, credits as a picture, and the files that are kept on
/// services. Edits are applied by OK.
class UsageDialog : public QDialog
{
    Q_OBJECT

public:
    UsageDialog(Workspace &workspace, QWidget *parent);

public Q_SLOTS:
    void accept() override;

private:
    void build();
    void addPrices(QFormLayout *form);
    void showUsage();
    void addLine(const UsageLine &line);
    void showMonths(const QList<UsageLine> &lines);
    Prices prices() const;
    void count();
    void counted(int jobs);
    void failed(const ServiceError &error);

    Workspace &m_workspace;
    QLabel *m_sum;
    QTreeWidget *m_lines;
    QPushButton *m_count;
    Note *m_note;
    QSpinBox *m_fast;
    QSpinBox *m_multimodal;
    QDoubleSpinBox *m_dollars;
    QDateEdit *m_asOf;
    QDoubleSpinBox *m_stored;
    QSpinBox *m_ceiling;
    StoredFilesBox *m_files;
    ChartPane *m_months;
};

} // namespace cd
