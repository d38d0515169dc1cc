// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

namespace cd {

/// What a month's jobs cost, as far as is known.
struct MonthCredits
{
    QDate month; ///< its first day
    qint64 estimated = 0; ///< at most
    double billed = 0; ///< of the jobs whose billing is known
    int jobs = 0;
    int billedJobs = 0; ///< of them, those

    bool operator==(const MonthCredits &) const = default;
};

/// Two bars for each month: a hatched frame for what was estimated at most, a full one for what was
/// billed, as far as is known.
class MonthsChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(cd::MonthsChart)

public:
    explicit MonthsChart(QList<MonthCredits> months); ///< oldest first

    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    CellTable table() const override;
    QString told() const override;
    QSizeF leastSize(const ChartLook &look) const override;

private:
    QList<MonthCredits> m_months;
};

} // namespace cd
