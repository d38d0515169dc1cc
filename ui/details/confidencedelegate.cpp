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

void paintBar(QPainter &painter, const QRectF &rect, double confidence, const QColor &track,
              const QColor &fill)
{
    const double radius = rect.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(rect, radius, radius);
    if (confidence <= 0)
        return; // rounded ends would make it look like some
    QRectF filled = rect;
    filled.setWidth(std::max(rect.height(), rect.width() * std::clamp(confidence, 0.0, 1.0)));
    painter.setBrush(fill);
    painter.drawRoundedRect(filled, radius, radius);
}

} // namespace

void ConfidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QVariant confidence = index.data(ResultsModel::ConfidenceRole);
    if (!confidence.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString number = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Colors &colors = colorsOf(item.palette);
    const int numberWidth = item.fontMetrics.horizontalAdvance(u"0.00 "_s);
    const QRect cell = item.rect.adjusted(6, 0, -6, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBar(
        *painter,
        QRectF(cell.left(), cell.center().y() - 3, std::max(0, cell.width() - numberWidth - 6), 7),
        confidence.toDouble(), colors.track, colors.successBar);
    painter->setPen(item.palette.color(QPalette::Active, QPalette::Text));
    painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter, number);
    painter->restore();
}

} // namespace cd
