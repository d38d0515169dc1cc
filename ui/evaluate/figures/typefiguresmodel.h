// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/figures/shownfigures.h"

#include <QAbstractTableModel>

namespace cd {

/// How right each type is. Sorted by any column, where the groups of ShownFigures::rows stay.
class TypeFiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Type, Support, Precision, Recall, F1, ColumnCount };
    enum Role {
        MarkRole = Qt::UserRole, ///< what paintTypeMark() takes
        ValueRole, ///< double; invalid: not defined
        LowRole, ///< double, of the interval; invalid: there is none
        HighRole,
        FewRole, ///< bool: too few files to tell
        ScaleRole, ///< double: where bars begin; they end at 1
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const ShownFigures &figures);
    int typeAt(int row) const { return m_rows.at(row).type; }
    /// Where bars begin: at half, where no interval goes below.
    double scaleFrom() const { return m_scaleFrom; }
    /// All of it, with titles.
    CellTable asTable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// Column -1: as the figures came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(const TypeRow &row, int column) const;
    QString told(const QModelIndex &index) const;

    QStringList m_types;
    QList<TypeRow> m_all; // as they came
    QList<TypeRow> m_rows;
    double m_scaleFrom = 0;
};

} // namespace cd
