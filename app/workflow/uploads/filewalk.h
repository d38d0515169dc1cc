// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cd {

/// Something in a folder that nobody means who picks the folder.
struct LeftOut
{
    enum class Why {
        LockFile, ///< an office program has the document beside it open
        SystemFile, ///< what a system keeps about the folder: Thumbs.db, .DS_Store, desktop.ini
        Hidden, ///< a file, or a folder with all that it holds
        Empty,
        FolderLink, ///< followed it might lead anywhere, or in a circle
        NoFile, ///< a pipe, a socket, a device, or a link to nothing
        NameUnreadable, ///< it is not UTF-8
    };

    QString path; ///< with U+FFFD for what is unreadable in its name
    Why why = Why::Hidden;

    bool operator==(const LeftOut &) const = default;
};

/// What a folder holds: each thing in it that is no folder stands in one of the lists, and so does
/// each folder that was not walked.
struct FilesBelow
{
    QStringList files; ///< sorted as people read names
    QStringList unreadable; ///< folders whose content could not be listed
    QList<LeftOut> leftOut; ///< sorted by their paths
};

/// The files in all levels of @p folder. Takes its time: not for the window's thread.
FilesBelow filesBelow(const QString &folder);

} // namespace cd
