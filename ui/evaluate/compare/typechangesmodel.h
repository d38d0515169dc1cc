// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/resultsmodel.h"
#include "ui/evaluate/compare/runpairs.h"

#include <QAbstractTableModel>

#include <memory>

namespace cd {

/// How many files of each type became right and wrong, those with the most changes first.
class TypeChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Type, Files, Fixed, Broken, ColumnCount };
    enum Role { MarkRole = ResultsModel::MarkRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPair(const std::shared_ptr<const RunPair> &pair); ///< null: there is none
    int typeAt(int row) const { return m_changes.at(row).type; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const RunPair> m_pair;
    QList<TypeChange> m_changes;
};

} // namespace cd
