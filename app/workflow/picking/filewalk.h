// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace cd {

/// Something in a picked folder that is not taken as a document.
struct LeftOut
{
    enum class Why {
        LockFile, ///< left by an office program that has the document beside it open
        SystemFile, ///< a system's notes on the folder: Thumbs.db, .DS_Store, desktop.ini, @eaDir
        Hidden, ///< a hidden file, or a hidden folder with all its content
        Empty,
        Video,
        Archive, ///< no service looks into it
        Program, ///< or a library, or a disk image
        FolderLink, ///< a link to a folder: it might lead anywhere, or in a circle
        NoFile, ///< a pipe, a socket, a device, or a broken link
        NameUnreadable, ///< its name is not valid UTF-8
        Unreadable, ///< no permission, or an error of the disk; walkFolder() says it otherwise
    };

    QString path; ///< unreadable characters are replaced by U+FFFD
    Why why = Why::Hidden;

    /// It may have been meant, and could not be read.
    bool isMissing() const { return why == Why::NameUnreadable || why == Why::Unreadable; }
    bool operator==(const LeftOut &) const = default;
};

/// The content of a folder: everything in it that is not a folder is in one of the lists, and so is
/// each folder that was not walked.
struct FilesBelow
{
    /// In natural order ("file 2" before "file 10"), those of a folder before those of its folders.
    QStringList files;
    QStringList unreadable; ///< folders whose content could not be listed
    QList<LeftOut> leftOut; ///< in the same order
    QString folder = {}; ///< that this is the content of; empty: of several
};

// These block, perhaps for long: not for the window's thread.

/// Walks all levels of @p folder and tells of one folder after the other, each as soon as it is
/// known, until @p told returns false.
void walkFolder(const QString &folder, const std::function<bool(const FilesBelow &)> &told);
/// The same at once.
FilesBelow filesBelow(const QString &folder);

} // namespace cd
