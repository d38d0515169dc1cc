// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/endpoints.h"

#include "localservice/localproject.h"
#include "localservice/server/endpoints/upload.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/exchange.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "localservice/storage/database/datafolder.h"
#include "localservice/storage/database/rows.h"
#include "localservice/storage/directorystore.h"
#include "localservice/storage/filestore.h"

#include <QJsonDocument>

#include <functional>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

QString directoryPart()
{
    return u"directory_id"_s;
}

struct DirectoryEndpoints
{
    DirectoryStore &directories;
    FileStore &files;
    const DataFolder &folder;
    const LocalProject &local;

    void make(Exchange &exchange)
    {
        const auto body = jsonBody(exchange);
        QueryReader query(exchange);
        if (!body || query.refused(exchange.response(), local))
            return;
        const QJsonObject asked = QJsonDocument::fromJson(*body).object();
        const QString name = asked.value("name"_L1).toString();
        if (name.isEmpty())
            return refuse(exchange.response(), {{.path = {{u"name"_s}}, .code = Code::Missing}});
        if (asked.value("type"_L1).toString() != "ephemeral"_L1)
            return refuse(exchange.response(), 400,
                          u"This service has ephemeral directories only"_s);
        const EphemeralDirectory made = directories.add(name);
        answer(exchange.response(),
               QJsonObject{{u"id"_s, made.id.value},
                           {u"name"_s, name},
                           {u"type"_s, u"ephemeral"_s},
                           {u"project_id"_s, local.project.id.value},
                           {u"expires_at"_s, json::fromTime(made.expiresAt)}});
    }

    void upload(Exchange &exchange)
    {
        httplib::Response &response = exchange.response();
        QueryReader query(exchange);
        const DirectoryId id{query.pathUuid(directoryPart())};
        if (query.refused(response, local))
            return;
        const auto directory = directories.find(id);
        if (!directory)
            return refuseUnknown(response, u"Directory"_s);
        Upload upload(folder.newUploadPath(), Upload::Form::OfDirectory);
        if (!upload.receiveOrRefuse(exchange))
            return;
        const RemoteFile file = files.add(upload.path(), upload.name(), u"classify"_s,
                                          upload.externalId(), upload.contentHash(), *directory);
        answer(response,
               QJsonObject{{u"id"_s, newId()},
                           {u"directory_id"_s, id.value},
                           {u"display_name"_s, upload.displayName()},
                           {u"unique_id"_s, file.id.value},
                           {u"external_file_id"_s, json::textOrNull(file.externalId)},
                           {u"file_id"_s, file.id.value},
                           {u"download_url"_s, QJsonValue()},
                           {u"project_id"_s, local.project.id.value},
                           {u"created_at"_s, json::fromTime(file.lastModifiedAt)}});
    }

    void remove(Exchange &exchange)
    {
        QueryReader query(exchange);
        const DirectoryId id{query.pathUuid(directoryPart())};
        if (query.refused(exchange.response(), local))
            return;
        if (directories.remove(id))
            exchange.response().status = 204;
        else
            refuseUnknown(exchange.response(), u"Directory"_s);
    }
};

} // namespace

void addDirectoryEndpoints(Router &router, DirectoryStore &directories, FileStore &files,
                           const DataFolder &folder, const LocalProject &local)
{
    const auto endpoints = std::make_shared<DirectoryEndpoints>(
        DirectoryEndpoints{directories, files, folder, local});
    const QString all = u"/api/v1/beta/directories"_s;
    const QString single = all + u"/{"_s + directoryPart() + u'}';
    router.add(u"POST"_s, all, std::bind_front(&DirectoryEndpoints::make, endpoints));
    router.add(u"POST"_s, single + u"/files/upload"_s,
               std::bind_front(&DirectoryEndpoints::upload, endpoints));
    router.add(u"DELETE"_s, single, std::bind_front(&DirectoryEndpoints::remove, endpoints));
}

} // namespace cd::local
