// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/weekschart.h"

#include "ui/charts/binwords.h"
#include "ui/look/palettes.h"
#include "ui/look/typemark.h"
#include "ui/words/formats.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int mostPieces = 8; // as there are colours
constexpr qreal weekGap = 8;
constexpr qreal pieceLine = 1; // of ground between two pieces
constexpr double paleShare = 0.35; // of a colour that is left where there are few files

QString weekText(const QDate &monday)
{
    //: how a week is called below its bar, by its first day: "2 Nov"
    return QLocale().toString(monday, WeeksChart::tr("d MMM"));
}

QString weekCell(const QDate &monday)
{
    return monday.toString(Qt::ISODate);
}

QSizeF leastForWeeks(const ChartLook &look, qsizetype weeks)
{
    const QFontMetricsF metrics(look.font);
    return {std::max(metrics.averageCharWidth() * 44,
                     static_cast<qreal>(std::min<qsizetype>(weeks, 60)) * 8),
            metrics.height() * 10};
}

bool isPatterned(int mark)
{
    return mark == TypeMark::NoType;
}

QColor pieceColor(int mark, const QPalette &palette)
{
    return mark < 0 ? colorsOf(palette).track : typeColor(mark, palette);
}

} // namespace

qint64 ChartedWeek::all() const
{
    return std::accumulate(files.cbegin(), files.cend(), qint64(0));
}

WeeksChart::WeeksChart(QList<WeekType> types, QList<ChartedWeek> weeks)
    : m_types(std::move(types))
    , m_weeks(std::move(weeks))
{
    const WeekType rest{tr("rest", "types that have no bar of their own"), TypeMark::Other};
    QList<qsizetype> pieceOf;
    for (const WeekType &type : std::as_const(m_types)) {
        const bool isRest = type.mark >= mostPieces;
        const WeekType &piece = isRest ? rest : type;
        if (!isRest || m_pieces.isEmpty() || m_pieces.constLast() != rest)
            m_pieces.append(piece);
        pieceOf.append(m_pieces.size() - 1);
    }
    for (const ChartedWeek &week : std::as_const(m_weeks)) {
        ChartedWeek bar{week.monday, QList<qint64>(m_pieces.size(), 0)};
        for (qsizetype type = 0; type < week.files.size(); ++type)
            bar.files[pieceOf.at(type)] += week.files.at(type);
        m_bars.append(bar);
    }
}

QSizeF WeeksChart::leastSize(const ChartLook &look) const
{
    QSizeF least = leastForWeeks(look, m_weeks.size());
    least.rheight() += legendHeight(least.width(), look, legend(look));
    return least;
}

QList<LegendEntry> WeeksChart::legend(const ChartLook &look) const
{
    QList<LegendEntry> entries;
    for (const WeekType &piece : m_pieces)
        entries.append({.text = piece.name,
                        .color = pieceColor(piece.mark, look.palette),
                        .isHatched = isPatterned(piece.mark),
                        .hatch = colorsOf(look.palette).hatch});
    entries.append({.text = tr("pale: fewer than %Ln file(s)", nullptr, fewestFiles),
                    .color = colorsOf(look.palette).track,
                    .outline = look.palette.color(QPalette::Mid)});
    return entries;
}

/// From below, in the order of the legend.
void WeeksChart::paintWeek(QPainter &painter, const QRectF &place, const ChartedWeek &week,
                           const ChartLook &look) const
{
    const qint64 all = week.all();
    if (all == 0)
        return;
    const QColor base = look.palette.color(QPalette::Base);
    const double kept = all < fewestFiles ? paleShare : 1;
    const Scale up(0, static_cast<double>(all), place.bottom(), place.top());
    qint64 below = 0;
    for (qsizetype i = 0; i < week.files.size(); ++i) {
        if (week.files.at(i) == 0)
            continue;
        QRectF piece = place;
        piece.setBottom(up.at(static_cast<double>(below)) - (below > 0 ? pieceLine : 0));
        below += week.files.at(i);
        piece.setTop(up.at(static_cast<double>(below)));
        if (piece.height() <= 0)
            continue;
        painter.fillRect(piece, mixed(base, pieceColor(m_pieces.at(i).mark, look.palette), kept));
        if (isPatterned(m_pieces.at(i).mark))
            paintHatch(painter, piece, mixed(base, colorsOf(look.palette).hatch, kept));
    }
}

void WeeksChart::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    painter.save();
    const QRectF inner
        = area.adjusted(0, paintLegend(painter, area, look, legend(look)) + weekGap, 0, 0);
    const Plot plot = paintShares(painter, inner, look, 1, 1);
    const QList<QRectF> places = barPlaces(plot.field, m_bars.size());
    QStringList words;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        paintWeek(painter, places.at(i), m_bars.at(i), look);
        words.append(weekText(m_bars.at(i).monday));
    }
    paintBelow(painter, plot.field, look, words);
    painter.restore();
}

CellTable WeeksChart::table() const
{
    QStringList titles{tr("Week from"), tr("Files")};
    for (const WeekType &type : m_types)
        titles.append(cellText(type.name, CsvSafety::Harmless));
    titles.append(tr("Remark"));
    CellTable table{titles};
    for (const ChartedWeek &week : m_weeks) {
        const qint64 all = week.all();
        QStringList row{weekCell(week.monday), QString::number(all)};
        for (const qint64 files : week.files)
            row.append(QString::number(files));
        row.append(all < fewestFiles ? tr("few files") : QString());
        table.append(row);
    }
    return table;
}

QString WeeksChart::told() const
{
    for (auto week = m_weeks.crbegin(); week != m_weeks.crend(); ++week) {
        const qint64 all = week->all();
        if (all < fewestFiles)
            continue;
        const auto most = std::max_element(week->files.cbegin(), week->files.cend());
        const WeekType &type = m_types.at(most - week->files.cbegin());
        //: %1: a day; %2: a type; %3: a percentage
        return tr("%Ln week(s). In the last one with enough files, from %1, most are %2: %3.",
                  nullptr, static_cast<int>(m_weeks.size()))
            .arg(weekText(week->monday), type.name,
                 percentText(static_cast<double>(*most) / static_cast<double>(all)));
    }
    return tr("No week has enough files.");
}

WeekSharesChart::WeekSharesChart(Words words, QList<WeekShare> weeks, qint64 fewest)
    : m_words(std::move(words))
    , m_weeks(std::move(weeks))
    , m_fewest(fewest)
{
}

QString WeekSharesChart::fewText() const
{
    return tr("fewer than %Ln", "of files or answers", static_cast<int>(m_fewest));
}

QSizeF WeekSharesChart::leastSize(const ChartLook &look) const
{
    return leastForWeeks(look, m_weeks.size());
}

void WeekSharesChart::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const QColor text = look.palette.color(QPalette::Text);
    const QColor base = look.palette.color(QPalette::Base);
    const QColor accent = colorsOf(look.palette).accent;
    const QColor few = mixed(base, look.palette.color(QPalette::PlaceholderText), 0.4);
    double highest = 0.05;
    for (const WeekShare &week : m_weeks) {
        if (week.share.all >= m_fewest)
            highest = std::max(highest, week.share.interval()->high);
    }
    painter.save();
    const qreal legend
        = paintLegend(painter, area, look, {{m_words.share, accent}, {fewText(), few}});
    const QRectF inner = area.adjusted(0, legend + weekGap, 0, 0);
    const Plot plot = paintShares(painter, inner, look, highest, 1);
    const QList<QRectF> places = barPlaces(plot.field, m_weeks.size());
    QStringList words;
    for (qsizetype i = 0; i < m_weeks.size(); ++i) {
        const Share &share = m_weeks.at(i).share;
        words.append(weekText(m_weeks.at(i).monday));
        if (share.all == 0)
            continue;
        const bool isFew = share.all < m_fewest;
        QRectF bar = places.at(i);
        bar.setTop(plot.up.at(std::min(highest, *share.value())));
        painter.fillRect(bar, isFew ? few : accent);
        if (isFew)
            continue; // its interval may be as long as the picture is high
        const Interval interval = *share.interval();
        // Around the line is the ground, so that it is seen on the bar.
        for (const auto &[color, wide] : {std::pair(base, 3), std::pair(text, 1)}) {
            painter.setPen(QPen(color, wide));
            paintWhisker(painter, bar.center().x(), plot.up.at(interval.low),
                         plot.up.at(interval.high));
        }
    }
    paintBelow(painter, plot.field, look, words);
    painter.restore();
}

CellTable WeekSharesChart::table() const
{
    CellTable table{{tr("Week from"), m_words.all, m_words.share, tr("Share"), tr("95 % interval"),
                     tr("Remark")}};
    for (const WeekShare &week : m_weeks)
        table.append({weekCell(week.monday), QString::number(week.share.all),
                      QString::number(week.share.count), shareText(week.share.value()),
                      intervalFigures(week.share.interval()),
                      week.share.all < m_fewest ? tr("too few to tell") : QString()});
    return table;
}

QString WeekSharesChart::told() const
{
    for (auto week = m_weeks.crbegin(); week != m_weeks.crend(); ++week) {
        if (week->share.all < m_fewest)
            continue;
        //: %1: a day; %2: what is counted; %3: a percentage
        return tr("%Ln week(s). In the last one with enough, from %1, %2: %3.", nullptr,
                  static_cast<int>(m_weeks.size()))
            .arg(weekText(week->monday), m_words.share, percentText(*week->share.value()));
    }
    return tr("No week has enough to tell.");
}

} // namespace cd
