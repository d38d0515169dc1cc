// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/figuresdelegate.h"

#include "ui/charts/binwords.h"
#include "ui/evaluate/figures/typefiguresmodel.h"
#include "ui/look/palettes.h"
#include "ui/look/typemark.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int figuresMargin = 8;
constexpr int besideFigure = 6;
constexpr qreal trackHeight = 4;
constexpr qreal tickWidth = 3;
constexpr qreal tickHeight = 6;
constexpr Interval longest{0, 1};

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont bolder(QFont font)
{
    font.setBold(true);
    return font;
}

int narrowFigure(const QFont &font)
{
    return QFontMetrics(bolder(font)).horizontalAdvance(shareText(1));
}

/// The panel of the cell, without its text.
void paintPanel(QPainter *painter, QStyleOptionViewItem &item)
{
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
}

QColor textOf(const QStyleOptionViewItem &item, bool isFaint)
{
    return item.palette.color(isFaint ? QPalette::PlaceholderText : QPalette::Text);
}

// Scales go from left to right in every language.
void paintInterval(QPainter &painter, const QRectF &track, const QModelIndex &index,
                   const QStyleOptionViewItem &item, bool isFaint)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsOf(item.palette).track);
    painter.drawRoundedRect(track, trackHeight / 2, trackHeight / 2);
    const QVariant low = index.data(TypeFiguresModel::LowRole);
    const QVariant high = index.data(TypeFiguresModel::HighRole);
    const QVariant value = index.data(TypeFiguresModel::ValueRole);
    const double from = index.data(TypeFiguresModel::ScaleRole).toDouble();
    const auto at = [&](double share) {
        return track.left() + track.width() * std::clamp((share - from) / (1 - from), 0.0, 1.0);
    };
    if (!value.isValid() || !low.isValid())
        return;
    painter.setBrush(item.palette.color(QPalette::Dark));
    painter.drawRoundedRect(QRectF(QPointF(at(low.toDouble()), track.top()),
                                   QPointF(at(high.toDouble()), track.bottom())),
                            trackHeight / 2, trackHeight / 2);
    const qreal tick = std::min(at(value.toDouble()), track.right() - tickWidth / 2);
    painter.fillRect(
        QRectF(tick - tickWidth / 2, track.center().y() - tickHeight / 2, tickWidth, tickHeight),
        textOf(item, isFaint));
}

} // namespace

int FiguresDelegate::wholeWidth(const QFont &font)
{
    return narrowFigure(font) + besideFigure
        + QFontMetrics(smaller(font)).horizontalAdvance(intervalFigures(longest))
        + 2 * figuresMargin;
}

int FiguresDelegate::narrowWidth(const QFont &font)
{
    return narrowFigure(font) + 3 * figuresMargin;
}

void FiguresDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintPanel(painter, item);
    const bool isFaint = index.data(TypeFiguresModel::FewRole).toBool();
    const QVariant value = index.data(TypeFiguresModel::ValueRole);
    const QRect cell = item.rect.adjusted(figuresMargin, 0, -figuresMargin, 0);
    const int high = item.fontMetrics.height();
    const int spare = item.rect.height() - high - 2 - qRound(tickHeight);
    const QRect line(cell.left(), cell.top() + spare / 2, cell.width(), high);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto leading = QStyle::visualAlignment(item.direction, Qt::AlignLeft);
    const auto trailing = QStyle::visualAlignment(item.direction, Qt::AlignRight);
    painter->setFont(isFaint ? item.font : bolder(item.font));
    painter->setPen(textOf(item, isFaint || !value.isValid()));
    painter->drawText(line, static_cast<int>(leading | Qt::AlignVCenter),
                      shareText(value.isValid() ? std::optional(value.toDouble()) : std::nullopt));
    const QVariant low = index.data(TypeFiguresModel::LowRole);
    if (low.isValid() && item.rect.width() >= wholeWidth(item.font)) {
        painter->setFont(smaller(item.font));
        painter->setPen(textOf(item, true));
        painter->drawText(line, static_cast<int>(trailing | Qt::AlignVCenter),
                          intervalFigures(Interval{
                              low.toDouble(), index.data(TypeFiguresModel::HighRole).toDouble()}));
    }
    paintInterval(*painter,
                  QRectF(cell.left(), line.bottom() + 2 + (tickHeight - trackHeight) / 2,
                         cell.width(), trackHeight),
                  index, item, isFaint);
    painter->restore();
}

void FiguresTypeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, QString());
    paintPanel(painter, item);
    const bool isFew = index.data(TypeFiguresModel::FewRole).toBool();
    const QRect cell = item.rect.adjusted(figuresMargin + 4, 0, -figuresMargin, 0);
    const int mark = item.fontMetrics.ascent() * 3 / 4;
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(item.direction, cell, rect);
    };
    const QFont second = smaller(item.font);
    const int both = item.fontMetrics.height() + (isFew ? QFontMetrics(second).height() : 0);
    const int top = cell.top() + (cell.height() - both) / 2;
    const int begin = cell.left() + mark + figuresMargin;
    const int wide = cell.right() - begin + 1;
    const auto leading = static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft)
                                          | Qt::AlignVCenter);
    painter->save();
    paintTypeMark(
        *painter,
        visual(QRect(cell.left(), top + (item.fontMetrics.height() - mark) / 2, mark, mark)),
        index.data(TypeFiguresModel::MarkRole).toInt(), item.palette);
    painter->setFont(item.font);
    painter->setPen(textOf(item, isFew));
    painter->drawText(visual(QRect(begin, top, wide, item.fontMetrics.height())), leading,
                      item.fontMetrics.elidedText(name, Qt::ElideMiddle, wide));
    if (isFew) {
        painter->setFont(second);
        painter->drawText(
            visual(
                QRect(begin, top + item.fontMetrics.height(), wide, QFontMetrics(second).height())),
            leading, QFontMetrics(second).elidedText(tr("too few to tell"), Qt::ElideRight, wide));
    }
    painter->restore();
}

} // namespace cd
