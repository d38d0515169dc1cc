// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/delivery.h"
#include "ui/widgets/lists/orderfinder.h"

#include <optional>

namespace cd {

/// What was done with each file of a delivery; keys are places in the list.
class StepsModel : public OrderedTableModel
{
    Q_OBJECT

public:
    enum Column { File, To, State, Reason, ColumnCount };

    explicit StepsModel(QObject *parent = nullptr);

    void setSteps(const QList<DeliveryStep> &steps);
    const DeliveryStep &stepAt(int row) const { return m_steps.at(key(row)); }
    const DeliveryStep &step(Key key) const { return m_steps.at(key); }
    void setFilter(const QString &typed);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<DeliveryStep> m_steps;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    OrderFinder m_finder;
};

} // namespace cd
