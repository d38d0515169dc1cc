// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/monthschart.h"

#include "ui/charts/scale.h"
#include "ui/look/palettes.h"
#include "ui/words/formats.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr qreal monthLegendGap = 8;

QString monthText(const QDate &month)
{
    //: how a month is called below its bars: "Nov 26"
    return QLocale().toString(month, MonthsChart::tr("MMM yy"));
}

} // namespace

MonthsChart::MonthsChart(QList<MonthCredits> months)
    : m_months(std::move(months))
{
}

QSizeF MonthsChart::leastSize(const ChartLook &look) const
{
    const QFontMetricsF metrics(look.font);
    return {metrics.averageCharWidth() * 40, metrics.height() * 9};
}

void MonthsChart::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const QColor paid = colorsOf(look.palette).paid;
    const QColor outline = look.palette.color(QPalette::Dark);
    double highest = 1;
    for (const MonthCredits &month : m_months)
        highest = std::max({highest, static_cast<double>(month.estimated), month.billed});
    painter.save();
    const qreal legend = paintLegend(painter, area, look,
                                     {{.text = tr("estimated at most"),
                                       .color = look.palette.color(QPalette::Base),
                                       .outline = outline,
                                       .isHatched = true,
                                       .hatch = outline},
                                      {.text = tr("billed, as far as is known"), .color = paid}});
    const QRectF inner = area.adjusted(0, legend + monthLegendGap, 0, 0);
    const Plot plot = paintCounts(painter, inner, look, highest, 1);
    const QList<QRectF> places = barPlaces(plot.field, m_months.size());
    QStringList words;
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        const MonthCredits &month = m_months.at(i);
        words.append(monthText(month.month));
        QRectF estimated = places.at(i);
        estimated.setRight(estimated.center().x() - 1);
        estimated.setTop(plot.up.at(static_cast<double>(month.estimated)));
        QRectF billed = places.at(i);
        billed.setLeft(billed.center().x() + 1);
        billed.setTop(plot.up.at(month.billed));
        if (month.estimated > 0) {
            paintHatch(painter, estimated, outline);
            painter.setPen(QPen(outline, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(estimated.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        if (month.billed > 0)
            painter.fillRect(billed, paid);
    }
    paintBelow(painter, plot.field, look, words);
    painter.restore();
}

CellTable MonthsChart::table() const
{
    CellTable table{{tr("Month"), tr("Jobs"), tr("Credits estimated at most"), tr("Credits billed"),
                     tr("Jobs whose billing is known")}};
    for (const MonthCredits &month : m_months)
        table.append({month.month.toString(u"yyyy-MM"_s), QString::number(month.jobs),
                      QString::number(month.estimated),
                      month.billedJobs > 0 ? QString::number(month.billed, 'f', 2) : QString(),
                      QString::number(month.billedJobs)});
    return table;
}

QString MonthsChart::told() const
{
    if (m_months.isEmpty())
        return tr("No credits yet.");
    const MonthCredits &last = m_months.constLast();
    const QString estimated = countText(last.estimated);
    if (last.billedJobs == 0)
        //: %1: a month; %2: credits
        return tr("In %1 %2 credits were estimated at most; billed ones are not known.")
            .arg(monthText(last.month), estimated);
    //: %1: a month; %2 and %3: credits
    return tr("In %1 %2 credits were estimated at most, %3 are known to be billed.")
        .arg(monthText(last.month), estimated, creditsText(last.billed));
}

} // namespace cd
