// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cd {

class UploadItemList;

/// By what files are sorted. None: as they were picked.
enum class FilesSort { None, Name, Folder, Size, State };

/// Which of the form's files are wanted, and in which order.
struct FilesQuestion
{
    FilesSort sort = FilesSort::None;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    bool isFailedFirst = false; ///< those that can't be sent, before all others
    QStringList words; ///< filterWords(): each has to be in the name or the path

    bool isForAllAsPicked() const
    {
        return sort == FilesSort::None && !isFailedFirst && words.isEmpty();
    }
    bool operator==(const FilesQuestion &) const = default;
};

/// The ids of those that are wanted, in their order; equal ones as they stand in @p files. Takes a
/// while for many, in any thread.
QList<qint64> orderOf(const UploadItemList &files, const FilesQuestion &question);

} // namespace cd
