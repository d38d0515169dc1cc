// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/files/filestore.h"

#include "store/database.h"
#include "store/values.h"

namespace cd {

using namespace Qt::StringLiterals;

FileStore::FileStore(const Database &database, int most)
    : m_database(database)
    , m_most(most)
{
}

StoreResult<void> FileStore::dropOldest(const QString &table) const
{
    return m_database.runOften(
        u"DELETE FROM %1 WHERE id <= (SELECT max(id) FROM %1) - ?"_s.arg(table), {m_most});
}

QByteArray FileStore::hash(const FileStamp &stamp) const
{
    QByteArray hash;
    m_database.runOften(u"SELECT hash FROM file_hashes WHERE device = ? AND inode = ? AND size = ?"
                        " AND modified_ns = ? AND changed_ns = ?"_s,
                        {stamp.device, stamp.inode, stamp.size, stamp.modifiedNs, stamp.changedNs},
                        [&hash](const QSqlQuery &row) { hash = row.value(0).toByteArray(); });
    return hash;
}

StoreResult<void> FileStore::keepHashes(const QList<HashedFile> &files) const
{
    return m_database.transact([&]() -> StoreResult<void> {
        for (const auto &[stamp, hash] : files) {
            const auto kept = m_database.runOften(
                u"INSERT OR REPLACE INTO file_hashes"
                " (device, inode, size, modified_ns, changed_ns, hash) VALUES (?, ?, ?, ?, ?, ?)"_s,
                {stamp.device, stamp.inode, stamp.size, stamp.modifiedNs, stamp.changedNs, hash});
            if (!kept)
                return kept;
        }
        return dropOldest(u"file_hashes"_s);
    });
}

std::optional<UploadedContent> FileStore::uploaded(const QString &target,
                                                   const QByteArray &hash) const
{
    std::optional<UploadedContent> found;
    m_database.runOften(
        u"SELECT file_id, uploaded_at, seen_at FROM uploaded_files WHERE target = ? AND hash = ?"_s,
        {target, hash}, [&](const QSqlQuery &row) {
            found = UploadedContent{
                hash, {row.value(0).toString()}, toTime(row.value(1)), toTime(row.value(2))};
        });
    return found;
}

StoreResult<void> FileStore::keepUploaded(const QString &target,
                                          const QList<UploadedContent> &contents) const
{
    return m_database.transact([&]() -> StoreResult<void> {
        for (const UploadedContent &one : contents) {
            const auto kept = m_database.runOften(
                u"INSERT OR REPLACE INTO uploaded_files"
                " (target, hash, file_id, uploaded_at, seen_at) VALUES (?, ?, ?, ?, ?)"_s,
                {target, one.hash, one.id.value, fromTime(one.uploadedAt), fromTime(one.seenAt)});
            if (!kept)
                return kept;
        }
        return dropOldest(u"uploaded_files"_s);
    });
}

StoreResult<void> FileStore::forget(const QString &target, const QSet<FileId> &ids) const
{
    return m_database.transact([&]() -> StoreResult<void> {
        for (const FileId &id : ids) {
            const auto forgotten = m_database.runOften(
                u"DELETE FROM uploaded_files WHERE file_id = ? AND target = ?"_s,
                {id.value, target});
            if (!forgotten)
                return forgotten;
        }
        return {};
    });
}

} // namespace cd
