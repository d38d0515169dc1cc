// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/folderlock.h"

#include <QString>

#include <tl/expected.hpp>

namespace cd::local {

/// The folder given with --data: `service.sqlite`, `files/<id>`, `incoming/` for uploads under
/// way, a lock that one service at a time holds, and a mark that says whose folder it is.
class DataFolder
{
public:
    struct Failure
    {
        enum class Kind {
            CannotMake, ///< it cannot be made, written or locked
            InUse, ///< another service works in it
            NotOurs, ///< it holds other things and was not made by this program
        };

        Kind kind = Kind::CannotMake;
        QString technical; ///< what exactly, in English; may be empty
    };

    /// Makes the folder, readable by its owner only, or takes one that is empty or that the service
    /// made before, and takes the lock. A folder of somebody else is left as it is. Of an earlier
    /// run's uploads only regular files with names that newUploadPath() gives are deleted.
    static tl::expected<DataFolder, Failure> open(const QString &path);

    QString databasePath() const;
    QString filePath(const QString &fileId) const;
    /// The path of a file for a new upload, on the same volume as where it will lie.
    QString newUploadPath() const;

private:
    DataFolder(const QString &path, FolderLock lock);

    QString m_path;
    FolderLock m_lock;
};

} // namespace cd::local
