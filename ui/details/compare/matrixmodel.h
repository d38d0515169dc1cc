// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/compare/comparedruns.h"
#include "workflow/rows/celltable.h"

#include <QAbstractTableModel>

#include <optional>

namespace cd {

/// How many files went from which kind here (rows) to which kind there (columns). Only kinds that
/// files of both jobs have are shown.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShareRole = Qt::UserRole, ///< double: of the row's files, 0 to 1
        SameRole, ///< bool: the kind is the same in both jobs
        PickedRole, ///< bool: its files are what is shown
    };

    /// More of them would be no help; a service that returns as many has not followed the rules.
    static constexpr int mostKinds = 100;

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const SharedRuns &runs);
    KindPair kindsAt(const QModelIndex &index) const;
    std::optional<KindPair> picked() const { return m_picked; }
    void pick(const std::optional<KindPair> &cell);
    /// With the kinds' names at the top and at the left.
    CellTable asTable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    int files(const QModelIndex &index) const;
    QString told(const QModelIndex &index) const;

    SharedRuns m_runs;
    QList<int> m_rows; // kinds here
    QList<int> m_columns; // kinds there
    std::optional<KindPair> m_picked;
};

} // namespace cd
