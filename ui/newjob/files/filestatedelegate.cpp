// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filestatedelegate.h"

#include "ui/look/palettes.h"
#include "ui/newjob/files/filesmodel.h"

#include <QPainter>

namespace cd {

void FileStateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    if (index.data(FilesModel::FailedRole).toBool())
        cell.palette.setColor(QPalette::Text, colorsOf(option.palette).error);
    QStyledItemDelegate::paint(painter, cell, index);

    const QVariant progress = index.data(FilesModel::ProgressRole);
    if (!progress.isValid())
        return;
    QRect bar = option.rect.adjusted(4, 0, -4, -3);
    bar.setTop(bar.bottom() - 2);
    painter->fillRect(bar, colorsOf(option.palette).track);
    QRect done = bar;
    done.setWidth(int(bar.width() * progress.toDouble()));
    painter->fillRect(QStyle::visualRect(option.direction, bar, done),
                      colorsOf(option.palette).accent);
}

} // namespace cd
