// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/compare/runpairs.h"
#include "workflow/rows/celltable.h"

#include <QAbstractTableModel>

#include <functional>

namespace cd {

/// The runs that one is compared with, a row each. The more are tried, the sooner one is better by
/// luck: the last column makes up for that.
class RunPairsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Run, Files, Before, After, Fixed, Broken, Difference, Corrected, ColumnCount };
    /// What a run is called.
    using Name = std::function<QString(JobKey run)>;

    explicit RunPairsModel(Name name, QObject *parent = nullptr);

    void setPairs(const RunPairs &pairs);
    /// All of it, with titles.
    CellTable asTable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;

    Name m_name;
    RunPairs m_pairs;
};

} // namespace cd
