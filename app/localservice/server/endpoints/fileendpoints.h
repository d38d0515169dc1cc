// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/remotefile.h"
#include "localservice/localproject.h"
#include "localservice/server/endpoints/contenttickets.h"

#include <QJsonObject>
#include <QUrl>

namespace cd::local {

class DataFolder;
class Exchange;
class FileStore;
class Router;

/// /api/v1/beta/files, and the signed URLs for downloading a file's content without the key.
class FileEndpoints
{
public:
    FileEndpoints(FileStore &files, const DataFolder &folder, const LocalProject &local);

    void addTo(Router &router);
    /// The service's own address; to be set before the first request.
    void setBaseUrl(const QUrl &url) { m_baseUrl = url; }

private:
    void upload(Exchange &exchange);
    void list(Exchange &exchange) const;
    void one(Exchange &exchange) const;
    void content(Exchange &exchange) const;
    void remove(Exchange &exchange);
    void download(Exchange &exchange) const;

    QJsonObject presigned(const FileId &file, qint64 seconds) const;
    QJsonObject describe(const RemoteFile &file, bool withAddress) const;

    FileStore &m_files;
    const DataFolder &m_folder;
    const LocalProject &m_local;
    ContentTickets m_tickets;
    QUrl m_baseUrl;
};

} // namespace cd::local
