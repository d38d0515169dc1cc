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

/// Files on the service, `/api/v1/beta/files` (contract, "Files"). Callbacks as HttpDoor::send()
/// has them.
class FilesService
{
public:
    using Lane = HttpRequest::Lane;
    using Progress = HttpDoor::Progress;
    template<typename T>
    using Done = std::function<void(Result<T>)>;
    using Names = QHash<FileId, QString>;

    explicit FilesService(const ScopedDoor &door);
    /// The same for what belongs to @p scope, whatever the connection is set to.
    FilesService in(const Scope &scope) const { return FilesService(m_door.in(scope)); }

    /// Sends the file at @p path, read from the disk as it goes, to be found again by
    /// @p externalId. Sent at most once. Kind::LocalFile where it can't be read; Rejected with
    /// status 413, unsent, above maxUploadSize. @p progress tells bytes of the file. It may wait
    /// for its turn: one whose last change is not @p modified by then, where that is valid, counts
    /// as one that can't be read.
    Call upload(const QString &path, const QString &externalId, QObject *context,
                const Progress &progress, const Done<RemoteFile> &done,
                const QDateTime &modified = {});
    /// The file that was uploaded with this @p externalId; nothing: there is none.
    Call find(const QString &externalId, QObject *context,
              const Done<std::optional<RemoteFile>> &done);
    /// @p pageToken empty: the first page.
    Call list(const QString &pageToken, QObject *context, const Done<Page<RemoteFile>> &done,
              Lane lane = Lane::Foreground);
    /// The names of those files that the service knows; asked in as many calls as needed.
    Call fileNames(const QList<FileId> &ids, QObject *context, const Done<Names> &done);

private:
    ScopedDoor m_door;
};

} // namespace cd
