// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/side/typekeydelegate.h"

#include "ui/look/palettes.h"
#include "ui/look/shapes.h"
#include "ui/look/typemark.h"
#include "ui/review/side/typesmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace cd {

namespace {

constexpr int besideCell = 12;
constexpr int betweenParts = 8;

/// Places parts from where reading begins.
class Row
{
public:
    explicit Row(const QStyleOptionViewItem &cell)
        : m_cell(cell)
        , m_rest(cell.rect.adjusted(besideCell, 0, -besideCell, 0))
    {
    }

    QRect takeFirst(int width) { return take(width, false); }
    QRect takeLast(int width) { return take(width, true); }
    QRect rest() const { return QStyle::visualRect(m_cell.direction, m_cell.rect, m_rest); }

private:
    QRect take(int width, bool fromEnd)
    {
        QRect part = m_rest;
        width = std::max(0, std::min(width, m_rest.width()));
        if (fromEnd) {
            part.setLeft(m_rest.right() + 1 - width);
            m_rest.setRight(part.left() - 1 - betweenParts);
        } else {
            part.setWidth(width);
            m_rest.setLeft(part.right() + 1 + betweenParts);
        }
        return QStyle::visualRect(m_cell.direction, m_cell.rect, part);
    }

    const QStyleOptionViewItem &m_cell;
    QRect m_rest;
};

void paintKey(QPainter &painter, const QRect &place, const QString &key,
              const QStyleOptionViewItem &cell)
{
    if (key.isEmpty())
        return;
    QRect cap(0, 0, place.width(), cell.fontMetrics.height() + 2);
    cap.moveCenter(place.center());
    drawBox(painter, cap, cell.palette.color(QPalette::Window), cell.palette.color(QPalette::Light),
            smallRadius);
    painter.setPen(cell.palette.color(QPalette::PlaceholderText));
    painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
}

} // namespace

void TypeKeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    const bool isSuggested = index.data(TypesModel::isSuggestedRole).toBool();
    Row row(cell);
    paintKey(*painter, row.takeFirst(cell.fontMetrics.horizontalAdvance(u'0') + 14),
             index.data(TypesModel::keyRole).toString(), cell);
    const int side = cell.fontMetrics.ascent() * 3 / 4;
    QRect mark(0, 0, side, side);
    mark.moveCenter(row.takeFirst(side + 4).center());
    paintTypeMark(*painter, mark, index.data(TypesModel::markRole).toInt(), cell.palette);

    QFont words = cell.font;
    words.setBold(isSuggested);
    const QFontMetrics metrics(words);
    painter->setFont(words);
    const QString hint = index.data(TypesModel::hintRole).toString();
    const auto trailing = QStyle::visualAlignment(cell.direction, Qt::AlignRight);
    const auto leading = QStyle::visualAlignment(cell.direction, Qt::AlignLeft);
    if (!hint.isEmpty()) {
        painter->setPen(isSuggested ? colorsOf(cell.palette).warning
                                    : cell.palette.color(QPalette::PlaceholderText));
        painter->drawText(row.takeLast(metrics.horizontalAdvance(hint)),
                          Qt::TextSingleLine | Qt::AlignVCenter | trailing, hint);
    }
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(row.rest(), Qt::TextSingleLine | Qt::AlignVCenter | leading,
                      metrics.elidedText(name, Qt::ElideMiddle, row.rest().width()));
    painter->restore();
}

QSize TypeKeyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), rowHeight(option.fontMetrics)};
}

} // namespace cd
