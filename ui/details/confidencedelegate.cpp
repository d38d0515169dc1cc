// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/confidencedelegate.h"

#include "ui/details/resultsmodel.h"
#include "ui/look/palettes.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int confidenceMargin = 8;
constexpr int partGap = 6; // between sign, bar and figure
constexpr int barHeight = 6;

struct CellColors
{
    QColor figure;
    QColor bar;
};

CellColors colorsFor(const QStyleOptionViewItem &item, Standing standing)
{
    const QPalette &palette = item.palette;
    const QPalette::ColorGroup group
        = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = palette.color(group, QPalette::Text);
    const QColor selected = palette.color(group, QPalette::HighlightedText);
    // On a selection that turns texts, no colour can be relied on.
    if (item.state & QStyle::State_Selected && selected != text)
        return {selected, selected};
    switch (standing) {
    case Standing::Sure:
        return {text, colorsOf(palette).successBar};
    case Standing::Unsure:
        return {colorsOf(palette).warning, colorsOf(palette).warningBar};
    case Standing::Unknown:
    case Standing::NoType:
    case Standing::NoResult:
        break;
    }
    return {palette.color(QPalette::PlaceholderText), {}};
}

void paintBar(QPainter &painter, const QRectF &rect, double share, const QColor &track,
              const QColor &fill, bool isMirrored)
{
    const double radius = rect.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(rect, radius, radius);
    if (share <= 0)
        return; // rounded ends would make it look like some
    QRectF filled = rect;
    filled.setWidth(std::max(rect.height(), rect.width() * std::clamp(share, 0.0, 1.0)));
    if (isMirrored)
        filled.moveRight(rect.right());
    painter.setBrush(fill);
    painter.drawRoundedRect(filled, radius, radius);
}

} // namespace

void ConfidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString figure = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (figure.isEmpty())
        return;

    const auto standing = static_cast<Standing>(index.data(ResultsModel::StandingRole).toInt());
    const bool isUnsure = standing == Standing::Unsure;
    const bool isTyped = standing == Standing::Sure || isUnsure;
    const CellColors colors = colorsFor(item, standing);
    QFont font = item.font;
    font.setBold(isUnsure);
    const QFontMetrics metrics(font);
    const int figureWidth
        = std::max(metrics.horizontalAdvance(figure), metrics.horizontalAdvance(u"0.00"_s));
    const int signWidth = metrics.horizontalAdvance(u"?"_s);
    const QRect cell = item.rect.adjusted(confidenceMargin, 0, -confidenceMargin, 0);
    const auto mirrored = [&item, &cell](const QRect &rect) {
        return QStyle::visualRect(item.direction, cell, rect);
    };
    const bool hasRoom = cell.width() > signWidth + figureWidth + 4 * partGap;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (hasRoom && (isTyped || standing == Standing::NoType)) {
        const QRect bar(cell.left() + signWidth + partGap, cell.center().y() - barHeight / 2 + 1,
                        cell.width() - signWidth - figureWidth - 2 * partGap, barHeight);
        const double share = isTyped ? index.data(ResultsModel::ConfidenceRole).toDouble() : 0;
        paintBar(*painter, mirrored(bar), share, colorsOf(item.palette).track, colors.bar,
                 item.direction == Qt::RightToLeft);
    }
    painter->setFont(font);
    painter->setPen(colors.figure);
    if (isUnsure)
        painter->drawText(mirrored(QRect(cell.left(), cell.top(), signWidth, cell.height())),
                          Qt::AlignCenter, u"?"_s);
    const auto right = QStyle::visualAlignment(item.direction, Qt::AlignRight);
    painter->drawText(cell, static_cast<int>(right | Qt::AlignVCenter), figure);
    painter->restore();
}

} // namespace cd
