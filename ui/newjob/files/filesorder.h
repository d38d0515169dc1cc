// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cd {

struct UploadItem;

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

/// What of a file decides about its place. Cheap to copy, to be ordered in another thread.
struct FileToOrder
{
    int id = 0;
    QString name; ///< as shown
    QString path;
    qint64 size = -1;
    int state = 0; ///< those that need attention come first
    bool isFailed = false;
};

/// @p name: as shown.
FileToOrder fileToOrder(const UploadItem &item, const QString &name);

/// The ids of those that are wanted, in their order; equal ones as they stand in @p files. Takes a
/// while for many.
QList<qint64> orderOf(const QList<FileToOrder> &files, const FilesQuestion &question);

} // namespace cd
