// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/rows/exportresults.h"

#include <QAbstractTableModel>

namespace cd {

/// The files of one job with their results. Files without a result have a row too.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Folder, Type, Confidence, Reasoning, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        ConfidenceRole, ///< double, 0 to 1; invalid without a result
    };

    explicit ResultsModel(QObject *parent = nullptr);

    /// Updates only rows that changed, so that the selection is kept.
    void setRows(const QList<ExportRow> &rows, const QString &whyNone);
    const QList<ExportRow> &rows() const { return m_rows; }
    bool hasFolders() const { return !m_folder.isNull(); } ///< the folder of some row is known

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool hasSameFiles(const QList<ExportRow> &rows) const;
    QString text(const ExportRow &row, int column) const;
    QVariant sortValue(const ExportRow &row, int column) const;

    QList<ExportRow> m_rows;
    QString m_folder; // in which all of them lie; null: none comes from this computer
    QString m_whyNone;
};

} // namespace cd
