// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/labeldelegate.h"

#include "ui/jobs/cells/jobcolumns.h"
#include "ui/jobs/list/joblistmodel.h"

#include <QPainter>
#include <QStyle>
#include <QTableView>

namespace cd {

namespace {

constexpr int leastLetters = 8; // of a note, so that it says something
constexpr int betweenLetters = 2; // of room

} // namespace

void LabelDelegate::paintMore(QPainter &painter, const QStyleOptionViewItem &cell,
                              const QRect &place) const
{
    const QModelIndex message = cell.index.siblingAtColumn(static_cast<int>(JobColumn::Message));
    const auto *table = qobject_cast<const QTableView *>(cell.widget);
    const QString note = cell.index.data(JobListModel::NoteRole).toString();
    if (note.isEmpty() || (table && !table->isColumnHidden(message.column())))
        return;
    const int letter = cell.fontMetrics.averageCharWidth();
    QRect left = place;
    if (!cell.text.isEmpty())
        left.setLeft(left.left() + cell.fontMetrics.horizontalAdvance(cell.text)
                     + betweenLetters * letter);
    if (left.width() < leastLetters * letter)
        return;
    left = QStyle::visualRect(cell.direction, cell.rect, left);
    const QVariant color = message.data(Qt::ForegroundRole);
    const bool isMessage = !message.data().toString().isEmpty();
    painter.setFont(cell.font);
    painter.setPen(isMessage && color.isValid() ? color.value<QColor>()
                                                : cell.palette.color(QPalette::PlaceholderText));
    painter.drawText(
        left,
        static_cast<int>(QStyle::visualAlignment(cell.direction, Qt::AlignLeft) | Qt::AlignVCenter)
            | Qt::TextSingleLine,
        cell.fontMetrics.elidedText(note, Qt::ElideRight, left.width()));
}

} // namespace cd
