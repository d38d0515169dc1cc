// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filestatedelegate.h"

#include "ui/newjob/files/filesmodel.h"
#include "ui/widgets/colors.h"

#include <QPainter>

namespace cd {

void FileStateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    if (index.data(FilesModel::FailedRole).toBool())
        cell.palette.setColor(QPalette::Text, errorColor(option.palette));
    QStyledItemDelegate::paint(painter, cell, index);

    const QVariant progress = index.data(FilesModel::ProgressRole);
    if (!progress.isValid())
        return;
    QRect bar = option.rect.adjusted(4, 0, -4, -3);
    bar.setTop(bar.bottom() - 2);
    painter->fillRect(bar, option.palette.color(QPalette::Midlight));
    bar.setWidth(int(bar.width() * progress.toDouble()));
    painter->fillRect(bar, option.palette.color(QPalette::Highlight));
}

} // namespace cd
