// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/tableview.h"
#include "workflow/export/resultswriter.h"

class QStandardItemModel;

namespace cd {

/// The first rows of results as they will stand in the file.
class ResultsPreview : public TableView
{
    Q_OBJECT

public:
    static constexpr int mostRows = 10;

    explicit ResultsPreview(QWidget *parent = nullptr);

    void setRows(const QList<SavedJob> &jobs, const ExportForm &form);

private:
    void fill(const QList<SavedJob> &jobs, const ExportForm &form);

    QStandardItemModel *m_model;
};

} // namespace cd
