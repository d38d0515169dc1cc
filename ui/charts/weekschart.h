// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/confusion.h"
#include "ui/charts/chart.h"
#include "ui/charts/scale.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

namespace cd {

/// How many files had each type in a week.
struct ChartedWeek
{
    QDate monday;
    QList<qint64> files; ///< by type

    qint64 all() const;
    bool operator==(const ChartedWeek &) const = default;
};

/// A type of those weeks.
struct WeekType
{
    QString name;
    int mark = 0; ///< what paintTypeMark() takes

    bool operator==(const WeekType &) const = default;
};

/// A bar to 100 % for each week, with a piece for each type. From the ninth type on, all are one
/// piece; the table has each. Weeks with few files are pale.
class WeeksChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(cd::WeeksChart)

public:
    static constexpr qint64 fewestFiles = 50; ///< of a week whose shares say something

    /// @p types: those without a place among the rules last.
    WeeksChart(QList<WeekType> types, QList<ChartedWeek> weeks);

    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    CellTable table() const override;
    QString told() const override;
    QSizeF leastSize(const ChartLook &look) const override;

private:
    QList<LegendEntry> legend(const ChartLook &look) const;
    void paintWeek(QPainter &painter, const QRectF &place, const ChartedWeek &week,
                   const ChartLook &look) const;

    QList<WeekType> m_types;
    QList<ChartedWeek> m_weeks;
    QList<WeekType> m_pieces; // at most eight, the rest, and those without a type
    QList<ChartedWeek> m_bars; // by piece
};

/// A share of a week's files.
struct WeekShare
{
    QDate monday;
    Share share;

    bool operator==(const WeekShare &) const = default;
};

/// A bar for each week with its interval. Grey: too few to tell.
class WeekSharesChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(cd::WeekSharesChart)

public:
    /// What the share is of, in words.
    struct Words
    {
        QString share; ///< "no type": what is counted
        QString all; ///< "Files": of what
    };

    /// @p fewest: with fewer in a week its share says nothing.
    WeekSharesChart(Words words, QList<WeekShare> weeks, qint64 fewest);

    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    CellTable table() const override;
    QString told() const override;
    QSizeF leastSize(const ChartLook &look) const override;

private:
    QString fewText() const;

    Words m_words;
    QList<WeekShare> m_weeks;
    qint64 m_fewest;
};

} // namespace cd
