// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/filestamp.h"
#include "domain/ids.h"
#include "store/storeerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace cd {

class Database;

/// A file as it was when it was read.
struct HashedFile
{
    FileStamp stamp;
    QByteArray hash; ///< see JobFile::hash
};

/// Content that lies on a service.
struct UploadedContent
{
    QByteArray hash; ///< see JobFile::hash
    FileId id;
    QDateTime uploadedAt; ///< UTC
    QDateTime seenAt; ///< UTC; when it was last known to be there
};

/// Hashes of files, and content that was uploaded. To be used on the database's thread.
class FileStore
{
public:
    /// @p most: of each kind.
    explicit FileStore(const Database &database, int most = 200'000);

    /// Empty: it was not read since it changed, as far as is known.
    QByteArray hash(const FileStamp &stamp) const;
    StoreResult<void> keepHashes(const QList<HashedFile> &files) const;

    /// What lies at @p target, an UploadTarget::name(), with this content.
    std::optional<UploadedContent> uploaded(const QString &target, const QByteArray &hash) const;
    /// Replaces what is known of the same content there.
    StoreResult<void> keepUploaded(const QString &target,
                                   const QList<UploadedContent> &contents) const;
    StoreResult<void> forget(const QString &target, const QSet<FileId> &ids) const;

private:
    StoreResult<void> dropOldest(const QString &table) const;

    const Database &m_database;
    int m_most;
};

} // namespace cd
