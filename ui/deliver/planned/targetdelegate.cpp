// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/planned/targetdelegate.h"

#include "ui/deliver/planned/plannedmodel.h"
#include "ui/look/palettes.h"
#include "ui/look/typemark.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int behindArrow = 8;

int swatchSize(const QFontMetrics &metrics)
{
    return metrics.ascent() * 3 / 4;
}

QString arrowOf(const QStyleOptionViewItem &item)
{
    return item.direction == Qt::RightToLeft ? u"←"_s : u"→"_s;
}

bool isCurrentRow(const QStyleOptionViewItem &item, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(item.widget);
    return view && view->currentIndex().row() == index.row() && view->currentIndex().isValid();
}

/// The folders lose of their left where there is no room for all.
void drawTarget(QPainter &painter, const QRect &place, const QString &folder, const QString &name,
                const QStyleOptionViewItem &item)
{
    QFont bold = item.font;
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QString shown = boldMetrics.elidedText(name, Qt::ElideMiddle, place.width());
    const int nameWidth = boldMetrics.horizontalAdvance(shown);
    const QString before = item.fontMetrics.elidedText(folder, Qt::ElideLeft,
                                                       std::max(0, place.width() - nameWidth));
    const int beforeWidth = item.fontMetrics.horizontalAdvance(before);
    const auto at = [&](int from, int width) {
        return QStyle::visualRect(item.direction, place,
                                  QRect(place.left() + from, place.top(), width, place.height()));
    };
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.setFont(item.font);
    painter.setPen(item.palette.color(QPalette::Text));
    painter.drawText(at(0, beforeWidth), flags, before);
    painter.setFont(bold);
    painter.setPen(colorsOf(item.palette).warning);
    painter.drawText(at(beforeWidth, nameWidth), flags, shown);
}

} // namespace

void TargetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    if (option->text.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration; // without an icon: it is painted here
    const int size = swatchSize(option->fontMetrics);
    option->decorationSize
        = {option->fontMetrics.horizontalAdvance(u'→') + behindArrow + size, size};
}

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    if (item.text.isEmpty())
        return style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QString path = item.text;
    const int from = index.data(PlannedModel::ChangedFromRole).toInt();
    const bool isBold = from >= 0 && isCurrentRow(item, index);
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const QRect place
        = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &item, item.widget);
    if (isBold)
        item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const int size = swatchSize(item.fontMetrics);
    const QRect inner(place.left(), item.rect.top(), item.decorationSize.width(),
                      item.rect.height());
    const QRect mark(inner.right() - size + 1, place.center().y() - size / 2, size, size);
    paintTypeMark(*painter, QStyle::visualRect(item.direction, inner, mark),
                  index.data(PlannedModel::MarkRole).toInt(), item.palette);
    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::PlaceholderText));
    painter->drawText(inner,
                      Qt::AlignVCenter | QStyle::visualAlignment(item.direction, Qt::AlignLeft),
                      arrowOf(item));
    if (isBold) {
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
        drawTarget(*painter, text.adjusted(margin, 0, -margin, 0), path.first(from),
                   path.sliced(from), item);
    }
    painter->restore();
}

} // namespace cd
