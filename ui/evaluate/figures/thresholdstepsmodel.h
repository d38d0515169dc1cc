// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/threshold.h"

#include <QAbstractTableModel>

#include <memory>

namespace cd {

class ThresholdChart;

/// What would be accepted from each confidence on, the highest first.
class ThresholdStepsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Confidence, Accepted, Share, Wrong, Bound, Held, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setThresholds(const std::shared_ptr<const ThresholdChart> &chart); ///< null: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ThresholdChart> m_chart;
};

} // namespace cd
