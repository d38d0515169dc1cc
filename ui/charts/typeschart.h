// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace cd {

/// How many files a type has.
struct ChartedType
{
    QString name;
    int mark = 0; ///< what paintTypeMark() takes
    qint64 answered = 0;
    std::optional<qint64> labelled = {}; ///< nullopt: nobody has looked

    bool operator==(const ChartedType &) const = default;
};

/// A bar for each type: how many files were answered so and, where that is known, how many are so.
/// From the ninth type on, all are one bar; the table has each.
class TypesChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(cd::TypesChart)

public:
    explicit TypesChart(QList<ChartedType> types);

    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    CellTable table() const override;
    QString told() const override;
    QSizeF leastSize(const ChartLook &look) const override;

private:
    QList<ChartedType> m_types;
    QList<ChartedType> m_bars; // at most eight, the rest, and those without a type
    bool m_hasLabels = false;
};

} // namespace cd
