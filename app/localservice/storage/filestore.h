// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/page.h"
#include "domain/service/remotefile.h"
#include "domain/service/storedfile.h"

#include <QStringList>

#include <optional>

namespace cd::local {

class LocalDatabase;
class DataFolder;

/// Filters and sorts a list of files.
struct FileQuery
{
    std::optional<QStringList> ids;
    std::optional<QString> name; ///< exact
    std::optional<QString> externalId;
    QString orderBy; ///< a column of the files; empty: in the order of upload
    bool descending = true;
    int pageSize = 50;
    QString pageToken;
};

/// The uploaded files: metadata in the database, contents in the data folder. Thread safe; blocks;
/// throws StorageFailure.
class FileStore
{
public:
    FileStore(LocalDatabase &database, const DataFolder &folder, const ProjectId &project);

    /// Adds the upload at @p path; moves the file to its final place. @p contentHash: of its bytes
    /// (disk/contenthash.h), in hexadecimal. @p directory: which it goes with; without an ID: none.
    RemoteFile add(const QString &path, const QString &name, const QString &purpose,
                   const QString &externalId, const QString &contentHash,
                   const EphemeralDirectory &directory = {});
    std::optional<RemoteFile> find(const FileId &id) const;
    /// The hash of its bytes, as it was added; of a file that was uploaded before hashes were kept,
    /// read from its content. Empty: there is no such file.
    QString contentHash(const FileId &id) const;
    /// The newest file of this content. Files that were uploaded before hashes were kept are not
    /// found.
    std::optional<RemoteFile> findContent(const QString &contentHash) const;
    /// Nullopt: the page token is not one of this list.
    std::optional<Page<RemoteFile>> page(const FileQuery &query) const;
    bool remove(const FileId &id);
    void removeIn(const DirectoryId &directory);
    /// Removes what an earlier run left when it was killed between two steps: files of directories
    /// that are gone, and contents without a file. Only contents that this database can have known
    /// are removed: none of them if it never had a file.
    void removeOrphans();
    QString pathOf(const FileId &id) const;

    static bool canOrderBy(const QString &field);

private:
    std::optional<RemoteFile> first(const QString &condition, const QVariant &value) const;

    LocalDatabase &m_database;
    const DataFolder &m_folder;
    ProjectId m_project;
};

} // namespace cd::local
