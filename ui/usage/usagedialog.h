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

class Workspace;
class Note;
struct ServiceError;

/// Credits by month and preset, as estimated and as the service billed them; the prices that
/// estimates go by, and the most that a month may take without asking. Those hold from OK on.
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
    QSpinBox *m_ceiling;
};

} // namespace cd
