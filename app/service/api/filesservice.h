// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/service/remotefile.h"
#include "service/door/scopeddoor.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace cd {

/// Files on the service, `/api/v1/beta/files` (contract, "Files"). Callbacks come as described at
/// HttpDoor::send().
class FilesService
{
public:
    using Lane = HttpRequest::Lane;
    using Progress = HttpDoor::Progress;
    template<typename T>
    using Done = std::function<void(Result<T>)>;
    using Names = QHash<FileId, QString>;

    explicit FilesService(const ScopedDoor &door);
    /// The same service with requests in @p scope instead of the connection's.
    FilesService in(const Scope &scope) const { return FilesService(m_door.in(scope)); }

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

private:
    ScopedDoor m_door;
};

} // namespace cd
