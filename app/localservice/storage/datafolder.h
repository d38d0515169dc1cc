// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>

#include <memory>
#include <tl/expected.hpp>

namespace cd::local {

/// The folder given with --data: `service.sqlite`, `files/<id>`, `incoming/` for uploads under
/// way, and a lock that one service at a time holds.
class DataFolder
{
public:
    enum class Failure { CannotMake, InUse };

    /// Makes the folder, readable by its owner only, and takes the lock.
    static tl::expected<DataFolder, Failure> open(const QString &path);

    QString databasePath() const;
    QString filePath(const QString &fileId) const;
    /// The path of a file for a new upload, on the same volume as where it will lie.
    QString newUploadPath() const;

private:
    DataFolder(const QString &path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace cd::local
