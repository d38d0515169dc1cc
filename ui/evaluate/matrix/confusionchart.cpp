// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/matrix/confusionchart.h"

#include "ui/charts/scale.h"
#include "ui/evaluate/matrix/confusiondelegate.h"
#include "ui/evaluate/matrix/confusionmodel.h"
#include "ui/evaluate/matrix/kindheader.h"
#include "ui/words/formats.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cd {

namespace {

constexpr qreal chartGap = 8;
constexpr int cellPadding = 4;
constexpr int nameRows = 2; // above the columns

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

/// Where the parts of the picture are. Rows and columns begin at the leading side.
struct ConfusionChart::Places
{
    qreal names = 0; ///< width of those at the rows
    qreal top = 0; ///< height of those at the columns
    qreal wide = 0; ///< of a cell
    qreal high = 0;
};

ConfusionChart::ConfusionChart(const Evaluation &evaluation)
    : m_types(evaluation.types)
    , m_shown(evaluation.confusion, evaluation.types, {})
    , m_right(evaluation.confusion.right())
{
}

QString ConfusionChart::name(int place) const
{
    return kindName(m_shown.kinds().at(place), m_types);
}

ConfusionChart::Places ConfusionChart::placesIn(const QRectF &area, const ChartLook &look) const
{
    const QFontMetricsF metrics(look.font);
    Places places;
    for (int row = 0; row < m_shown.size(); ++row)
        places.names = std::max(places.names, metrics.horizontalAdvance(name(row)));
    places.names = std::min(places.names + 1, metrics.averageCharWidth() * 20);
    places.top = nameRows * metrics.height() + cellPadding;
    places.high = ConfusionDelegate::heightOf(look.font);
    const qreal room = area.width() - places.names - 2 * chartGap;
    places.wide = std::max(qreal(ConfusionDelegate::leastWidthOf(look.font)),
                           std::min(room / (m_shown.size() + 1), metrics.averageCharWidth() * 12));
    return places;
}

QSizeF ConfusionChart::leastSize(const ChartLook &look) const
{
    const Places places = placesIn({}, look);
    return {places.names + 2 * chartGap + places.wide * (m_shown.size() + 1),
            places.top + chartGap + places.high * m_shown.size()};
}

void ConfusionChart::paintCell(QPainter &painter, const QRectF &rect, const ChartLook &look,
                               int row, int column) const
{
    const qint64 files = m_shown.count(row, column);
    const Share share{files, m_shown.labelled(row)};
    const bool isRight = row == column && m_shown.wrong(row, column) == 0;
    const CellLook cell = cellLook(isRight, share.value().value_or(0), false, look.palette);
    painter.fillRect(rect, cell.ground);
    if (files == 0)
        return;
    painter.setPen(cell.text);
    painter.setFont(boldFont(look.font));
    painter.drawText(rect.adjusted(0, 1, 0, -rect.height() / 2), Qt::AlignCenter, countText(files));
    painter.setFont(scaleFont(look));
    painter.drawText(rect.adjusted(0, rect.height() / 2, 0, -1), Qt::AlignCenter,
                     percentText(*share.value()));
}

void ConfusionChart::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const Places places = placesIn(area, look);
    const QFontMetricsF metrics(look.font);
    const bool isLeft = look.direction == Qt::LeftToRight;
    const auto placed = [&](qreal left, qreal top, qreal wide, qreal high) {
        const QRectF rect(area.left() + left, area.top() + top, wide, high);
        return isLeft ? rect
                      : rect.translated(area.left() + area.right() - rect.left() - rect.right(), 0);
    };
    const auto leftOf = [&](int column) {
        const bool isApart = column >= m_shown.size() - 1; // no type, and the sums
        return places.names + chartGap + column * places.wide + (isApart ? chartGap : 0);
    };
    const auto topOf = [&](int row) {
        return places.top + row * places.high + (row == m_shown.size() - 1 ? chartGap : 0);
    };
    const QColor text = look.palette.color(QPalette::Text);
    const QColor faint = look.palette.color(QPalette::PlaceholderText);
    painter.save();
    for (int column = 0; column <= m_shown.size(); ++column) {
        const bool isSum = column == m_shown.size();
        painter.setFont(look.font);
        painter.setPen(isSum || m_shown.kinds().at(column) < 0 ? faint : text);
        const QStringList lines
            = nameLines(isSum ? table().constFirst().constLast() : name(column),
                        QFontMetrics(look.font), int(places.wide) - cellPadding);
        painter.drawText(placed(leftOf(column), 0, places.wide, places.top - cellPadding),
                         Qt::AlignHCenter | Qt::AlignBottom, lines.join(u'\n'));
    }
    for (int row = 0; row < m_shown.size(); ++row) {
        painter.setFont(look.font);
        painter.setPen(m_shown.kinds().at(row) < 0 ? faint : text);
        painter.drawText(placed(0, topOf(row), places.names, places.high),
                         Qt::AlignVCenter | (isLeft ? Qt::AlignLeft : Qt::AlignRight),
                         metrics.elidedText(name(row), Qt::ElideMiddle, places.names));
        for (int column = 0; column < m_shown.size(); ++column)
            paintCell(painter, placed(leftOf(column), topOf(row), places.wide - 1, places.high - 1),
                      look, row, column);
        painter.setFont(look.font);
        painter.setPen(faint);
        painter.drawText(placed(leftOf(m_shown.size()), topOf(row), places.wide, places.high),
                         Qt::AlignCenter, countText(m_shown.labelled(row)));
    }
    painter.restore();
}

CellTable ConfusionChart::table() const
{
    return confusionTable(m_shown, m_types);
}

QString ConfusionChart::told() const
{
    //: %1 of %2 files
    return tr("%1 of %2 files were answered as they are labelled.")
        .arg(countText(m_right.count), countText(m_right.all));
}

} // namespace cd
