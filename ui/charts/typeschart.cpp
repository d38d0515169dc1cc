// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/typeschart.h"

#include "ui/charts/scale.h"
#include "ui/look/palettes.h"
#include "ui/look/typemark.h"
#include "ui/words/formats.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int mostTypeBars = 8; // as there are colours
constexpr qreal typeGap = 8;
constexpr qreal thinnestBar = 2; // one file of thousands is seen

QString besideBar(const ChartedType &type)
{
    if (!type.labelled)
        return countText(type.answered);
    //: files of a type: %1 were answered so, %2 are so
    return TypesChart::tr("%1 of %2").arg(countText(type.answered), countText(*type.labelled));
}

qint64 mostOf(const ChartedType &type)
{
    return std::max(type.answered, type.labelled.value_or(0));
}

void paintTypeBar(QPainter &painter, const QRectF &bar, const ChartedType &type,
                  const ChartLook &look)
{
    if (bar.width() <= 0)
        return;
    if (type.mark < 0) {
        painter.fillRect(bar, colorsOf(look.palette).track);
        if (type.mark == TypeMark::NoType)
            paintHatch(painter, bar, colorsOf(look.palette).hatch);
    } else {
        painter.fillRect(bar, typeColor(type.mark, look.palette));
    }
}

} // namespace

TypesChart::TypesChart(QList<ChartedType> types)
    : m_types(std::move(types))
{
    ChartedType rest{.name = tr("rest", "types that have no bar of their own"),
                     .mark = TypeMark::Other};
    QList<ChartedType> last;
    int merged = 0;
    for (const ChartedType &type : std::as_const(m_types)) {
        m_hasLabels = m_hasLabels || type.labelled;
        if (type.mark < 0) {
            last.append(type);
        } else if (type.mark < mostTypeBars) {
            m_bars.append(type);
        } else {
            ++merged;
            rest.answered += type.answered;
            if (type.labelled)
                rest.labelled = rest.labelled.value_or(0) + *type.labelled;
        }
    }
    if (merged > 0)
        m_bars.append(rest);
    m_bars += last;
}

QSizeF TypesChart::leastSize(const ChartLook &look) const
{
    const QFontMetricsF metrics(look.font);
    const auto rows = static_cast<qreal>(m_bars.size() + (m_hasLabels ? 1 : 0));
    return {metrics.averageCharWidth() * 40, rows * (metrics.height() + typeGap)};
}

void TypesChart::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const QFontMetricsF metrics(look.font);
    const QColor outline = look.palette.color(QPalette::Dark);
    qreal names = 0;
    qreal counts = 0;
    qint64 most = 1;
    for (const ChartedType &type : m_bars) {
        names = std::max(names, metrics.horizontalAdvance(type.name));
        counts = std::max(counts, metrics.horizontalAdvance(besideBar(type)));
        most = std::max(most, mostOf(type));
    }
    const qreal mark = metrics.ascent() * 0.75;
    names = std::min(names + 1, area.width() * 0.35);
    const qreal begin = mark + typeGap + names + typeGap;
    const qreal room = std::max(0.0, area.width() - begin - typeGap - counts);
    const auto placed = [&](const QRectF &rect) { // from the leading side
        return look.direction == Qt::LeftToRight
            ? rect
            : rect.translated(area.left() + area.right() - rect.left() - rect.right(), 0);
    };
    painter.save();
    painter.setFont(look.font);
    qreal top = area.top();
    if (m_hasLabels)
        top += paintLegend(painter, QRectF(area.left(), top, area.width(), metrics.height()), look,
                           {{tr("answered so"), look.palette.color(QPalette::Text)},
                            {tr("labelled so"), Qt::transparent, outline}})
            + typeGap;
    const qreal row = metrics.height() + typeGap;
    for (const ChartedType &type : m_bars) {
        const qreal middle = top + metrics.height() / 2;
        paintTypeMark(painter, placed(QRectF(area.left(), middle - mark / 2, mark, mark)),
                      type.mark, look.palette);
        painter.setPen(
            look.palette.color(type.mark < 0 ? QPalette::PlaceholderText : QPalette::Text));
        painter.drawText(placed(QRectF(area.left() + mark + typeGap, top, names, metrics.height())),
                         Qt::AlignVCenter
                             | (look.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight),
                         metrics.elidedText(type.name, Qt::ElideMiddle, names));
        const auto wide = [&](qint64 files) {
            return files > 0 ? std::max(thinnestBar, room * double(files) / double(most)) : 0;
        };
        const qreal high = m_hasLabels ? metrics.height() * 0.5 : metrics.height() * 0.7;
        paintTypeBar(
            painter,
            placed(QRectF(area.left() + begin, middle - high / 2, wide(type.answered), high)), type,
            look);
        if (type.labelled && *type.labelled > 0) {
            painter.setPen(QPen(outline, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(
                placed(QRectF(area.left() + begin, top, wide(*type.labelled), metrics.height()))
                    .adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter.setPen(look.palette.color(QPalette::Text));
        painter.drawText(placed(QRectF(area.left() + begin + wide(mostOf(type)) + typeGap, top,
                                       counts + 1, metrics.height())),
                         Qt::AlignCenter, besideBar(type));
        top += row;
    }
    painter.restore();
}

CellTable TypesChart::table() const
{
    QStringList titles{tr("Type"), tr("Answered so")};
    if (m_hasLabels)
        titles.append(tr("Labelled so"));
    CellTable table{titles};
    for (const ChartedType &type : m_types) {
        QStringList row{cellText(type.name, CsvSafety::Harmless), QString::number(type.answered)};
        if (m_hasLabels)
            row.append(type.labelled ? QString::number(*type.labelled) : QString());
        table.append(row);
    }
    return table;
}

QString TypesChart::told() const
{
    const auto most = std::max_element(m_types.cbegin(), m_types.cend(),
                                       [](const ChartedType &one, const ChartedType &other) {
                                           return one.answered < other.answered;
                                       });
    if (most == m_types.cend())
        return tr("No files.");
    //: %1: a type; %2: a number
    return tr("Most files were answered as %1: %2.").arg(most->name, countText(most->answered));
}

} // namespace cd
