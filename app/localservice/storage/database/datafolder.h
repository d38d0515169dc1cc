// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/folderlock.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cd::local {

/// The folder given with --data. It contains `service.sqlite`, `files/<id>`, `incoming/` for
/// uploads in progress, a lock file, and a mark file by which the service recognizes its folder.
class DataFolder
{
public:
    struct Failure
    {
        enum class Kind {
            CannotMake, ///< it can't be created, written or locked
            InUse, ///< another service is using it
            NotOurs, ///< it contains other things and was not created by this program
        };

        Kind kind = Kind::CannotMake;
        QString technical; ///< what exactly, in English; may be empty
    };

    /// Creates the folder, readable by its owner only, or opens one that is empty or that the
    /// service created before, and locks it. Any other folder is left unchanged: NotOurs. Of
    /// interrupted uploads of an earlier run only regular files with names from newUploadPath() are
    /// deleted.
    static tl::expected<DataFolder, Failure> open(const QString &path);

    /// Whether other users may write to it, which the service does not change in a folder that it
    /// did not create.
    bool isOpenToOthers() const;
    /// The IDs of all files in it whose name and kind only filePath() gives.
    QStringList fileIds() const;

    QString databasePath() const;
    QString filePath(const QString &fileId) const;
    /// A path for a new upload, on the same volume as its final place.
    QString newUploadPath() const;

private:
    DataFolder(const QString &path, FolderLock lock);

    QString m_path;
    FolderLock m_lock;
};

} // namespace cd::local
