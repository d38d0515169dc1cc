// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/service/remotefile.h"
#include "domain/service/storedfile.h"
#include "service/door/scopeddoor.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace cd {

/// Files on the service, `/api/v1/beta/files` (contract, "Files"). Callbacks come as described at
/// HttpDoor::send().
class FilesService : public ScopedService<FilesService>
{
public:
    using Progress = HttpDoor::Progress;
    using Names = QHash<FileId, QString>;

    using ScopedService::ScopedService;

    /// The same service, uploading into @p directory; without an ID: among the stored files.
    FilesService into(const DirectoryId &directory) const
    {
        FilesService other(*this);
        other.m_directory = directory;
        return other;
    }

    /// Uploads the file at @p path under @p externalId, by which it can be found again. Sent at
    /// most once; read from the disk while it is sent. Errors: Kind::LocalFile if it can't be read,
    /// or if its last change is not @p modified (where valid) when its turn comes; Rejected with
    /// status 413, without sending, if it is larger than maxUploadSize. @p progress: bytes of the
    /// file.
    Call upload(const QString &path, const QString &externalId, QObject *context,
                const Progress &progress, const Done<RemoteFile> &done,
                const QDateTime &modified = {});
    /// The file that was uploaded with this @p externalId; nullopt: there is none.
    Call find(const QString &externalId, QObject *context,
              const Done<std::optional<RemoteFile>> &done);
    /// @p pageToken empty: the first page.
    Call list(const QString &pageToken, QObject *context, const Done<Page<RemoteFile>> &done,
              Lane lane = Lane::Foreground);
    /// The names of those files that the service knows, fetched in as many requests as needed.
    Call fileNames(const QList<FileId> &ids, QObject *context, const Done<Names> &done);
    /// Writes the content of a file to @p path, where there must be none yet: asks the service for
    /// an address, and that for the content, without the key. At most maxFetched bytes. LocalFile:
    /// it can't be written.
    Call fetch(const FileId &id, const QString &path, QObject *context, const Done<FileId> &done);
    static constexpr qint64 maxFetched = qint64(64) * 1024 * 1024;
    /// Deletes a file. NotFound: it is gone, perhaps through an earlier attempt.
    Call remove(const FileId &id, QObject *context, const Done<FileId> &done);
    /// Makes a directory whose files cost nothing and go by themselves (contract, "Storage"). Sent
    /// at most once; one whose answer gets lost stays empty and goes.
    Call makeDirectory(const QString &name, QObject *context, const Done<EphemeralDirectory> &done);

private:
    DirectoryId m_directory;
};

} // namespace cd
