// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace cd {

/// What the file system says of a file without its content being read. As long as none of it
/// changes, neither does the content.
struct FileStamp
{
    qint64 device = 0;
    qint64 inode = 0;
    qint64 size = 0; ///< bytes
    qint64 modifiedNs = 0; ///< of the content, nanoseconds since 1970
    qint64 changedNs = 0; ///< of the content or anything else, nanoseconds since 1970

    bool operator==(const FileStamp &) const = default;
};

/// Follows links. Nullopt: it can't be said. Blocks.
std::optional<FileStamp> fileStamp(const QString &path);

} // namespace cd
