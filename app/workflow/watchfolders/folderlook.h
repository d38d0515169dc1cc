// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/filestamp.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace cd {

/// A document in a watched folder, as it is now.
struct SeenFile
{
    QString path; ///< absolute
    FileStamp stamp;

    bool operator==(const SeenFile &) const = default;
};

/// Where to look, and what needs no second look.
struct FolderLookOrder
{
    QString path = {};
    bool isRecursive = true;
    QHash<QString, FileStamp> known = {};
    /// Where its documents, and those of other watched folders, are delivered to.
    QStringList targets = {};
};

/// What is in a watched folder.
struct FolderLook
{
    bool isThere = false; ///< it is, and can be read
    bool isTarget
        = false; ///< something is delivered into it, or it into something: not looked into
    QList<SeenFile> fresh = {}; ///< new, or changed since
    QStringList folders = {}; ///< that were walked
    int unfit = 0; ///< documents that no service takes, by their kind or size
};

/// Whether two looks at a file saw the same. Inodes tell of files that were replaced by others of
/// the same size and time; devices change when a drive is mounted anew.
bool isSameFile(const FileStamp &one, const FileStamp &other);
/// A name that programs give to what they have not finished.
bool isPassingName(const QString &name);

// These block, perhaps for long: not for the window's thread.

/// Stops as soon as @p isWanted, which is asked in between, returns false.
FolderLook lookInto(const FolderLookOrder &order, const std::function<bool()> &isWanted);
/// Those of @p paths that are there.
QList<SeenFile> lookAt(const QStringList &paths);

} // namespace cd
