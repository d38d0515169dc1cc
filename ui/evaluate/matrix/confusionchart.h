// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"
#include "ui/charts/chart.h"
#include "ui/evaluate/matrix/shownconfusion.h"

#include <QCoreApplication>

namespace cd {

/// The matrix as a picture: of many types the most confused have a row and a column.
class ConfusionChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(cd::ConfusionChart)

public:
    explicit ConfusionChart(const Evaluation &evaluation);

    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    CellTable table() const override;
    QString told() const override;
    QSizeF leastSize(const ChartLook &look) const override;

private:
    struct Places;

    Places placesIn(const QRectF &area, const ChartLook &look) const;
    QString name(int place) const;
    void paintCell(QPainter &painter, const QRectF &rect, const ChartLook &look, int row,
                   int column) const;

    QStringList m_types;
    ShownConfusion m_shown;
    Share m_right;
};

} // namespace cd
