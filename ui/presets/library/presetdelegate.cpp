// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/library/presetdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace cd {

namespace {

constexpr int besidePreset = 8;
constexpr int abovePreset = 4;

} // namespace

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + 2 * abovePreset};
}

void PresetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const int height = item.fontMetrics.height();
    const QRect room = item.rect.adjusted(besidePreset, abovePreset, -besidePreset, -abovePreset);
    const auto line = [&](int top, const QString &text, QPalette::ColorRole role) {
        painter->setPen(item.palette.color(role));
        painter->drawText(QRect(room.left(), room.top() + top, room.width(), height),
                          int(Qt::AlignVCenter | Qt::TextSingleLine)
                              | int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)),
                          item.fontMetrics.elidedText(text, Qt::ElideMiddle, room.width()));
    };
    painter->save();
    line(0, item.text, QPalette::Text);
    line(height, index.data(subtitle).toString(), QPalette::PlaceholderText);
    painter->restore();
}

/// Over the name, with the second line in sight.
void PresetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    const int needed = editor->sizeHint().height();
    editor->setGeometry(option.rect.left(), option.rect.top(), option.rect.width(),
                        qMin(needed, option.rect.height()));
}

} // namespace cd
