// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/endpoints.h"

#include "localservice/localproject.h"
#include "localservice/server/endpoints/contenttickets.h"
#include "localservice/server/endpoints/upload.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/byterange.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "localservice/storage/database/datafolder.h"
#include "localservice/storage/filestore.h"
#include "wire/answercodec.h"
#include "wire/json/jsonreader.h"
#include "wire/json/objectreader.h"

#include <QFile>
#include <QUrl>

#include <functional>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

constexpr int defaultAddressSeconds = 3600;
constexpr int maxAddressSeconds = 7 * 24 * 3600;
constexpr size_t pieceSize = 64 * 1024;

QString filePart()
{
    return u"file_id"_s;
}

bool wantsAddress(const QueryReader &query)
{
    return query.texts(u"expand"_s).contains(u"download_url"_s);
}

const QString badOrder = u"Value error, not a field of files with 'asc' or 'desc'"_s;

/// "field", "field asc" or "field desc"; empty: as it is. False: it is none of these.
bool readOrder(const QString &text, FileQuery &wanted)
{
    if (text.isEmpty())
        return true;
    const QStringList words = text.simplified().split(u' ');
    const QString direction = words.value(1, u"asc"_s).toLower();
    if (words.size() > 2 || !FileStore::canOrderBy(words.first())
        || (direction != "asc"_L1 && direction != "desc"_L1))
        return false;
    wanted.orderBy = words.first();
    wanted.descending = direction == "desc"_L1;
    return true;
}

QStringList readIds(const ObjectReader &filter)
{
    const QLatin1StringView name = "file_ids"_L1;
    const QJsonArray given = filter.array(name, false);
    QStringList ids;
    if (given.size() > maxPageSize) {
        filter.problem(filter.at(name), Code::SaidByService,
                       u"List should have at most %1 items"_s.arg(maxPageSize));
        return ids;
    }
    for (const QJsonValueConstRef one : given) {
        if (!isUuid(one.toString()))
            filter.problem(filter.at(name) + QStringList{QString::number(ids.size())},
                           Code::NotUuid);
        ids.append(one.toString().toLower());
    }
    return ids;
}

std::optional<QString> given(const ObjectReader &reader, QLatin1StringView name)
{
    return reader.isGiven(name) ? std::optional(reader.optionalText(name)) : std::nullopt;
}

/// What older clients ask for in a body. @p project: the filter's.
FileQuery readQuery(const ObjectReader &reader, std::optional<QString> &project)
{
    FileQuery wanted;
    wanted.pageToken = reader.optionalText("page_token"_L1);
    if (reader.isGiven("page_size"_L1)) {
        const QStringList path = reader.at("page_size"_L1);
        const auto size = reader.integer(reader.value("page_size"_L1), path);
        wanted.pageSize = size.value_or(defaultPageSize);
        if (size && (*size < 1 || *size > maxPageSize))
            reader.problem(path, Code::SaidByService,
                           u"Input should be from 1 to %1"_s.arg(maxPageSize));
    }
    if (!readOrder(reader.optionalText("order_by"_L1), wanted))
        reader.problem(reader.at("order_by"_L1), Code::SaidByService, badOrder);
    const auto filter = reader.isGiven("filter"_L1) ? reader.object("filter"_L1) : std::nullopt;
    if (!filter)
        return wanted;
    if (filter->isGiven("file_ids"_L1))
        wanted.ids = readIds(*filter);
    wanted.name = given(*filter, "file_name"_L1);
    wanted.externalId = given(*filter, "external_file_id"_L1);
    project = given(*filter, "project_id"_L1);
    return wanted;
}

/// A request with a condition is answered with the whole file, since its files have no versions.
ByteRange wantedBytes(const Exchange &exchange, qint64 size)
{
    const bool may = exchange.request().method == "GET" && exchange.header("If-Range").isEmpty();
    return may ? byteRange(exchange.header("Range"), size) : ByteRange{.length = size};
}

/// Sends @p length bytes of @p file from @p first on, read from the disk piece by piece.
void sendBytes(httplib::Response &response, const std::shared_ptr<QFile> &file, qint64 first,
               qint64 length)
{
    const char *type = "application/octet-stream";
    if (length == 0)
        return response.set_content("", type);
    response.set_content_provider(
        static_cast<size_t>(length), type,
        [file, first](size_t offset, size_t left, httplib::DataSink &sink) {
            if (!file->seek(first + static_cast<qint64>(offset)))
                return false;
            const QByteArray piece = file->read(static_cast<qint64>(std::min(left, pieceSize)));
            return !piece.isEmpty()
                && sink.write(piece.constData(), static_cast<size_t>(piece.size()));
        });
}

/// Sends the file at @p path, or a part of it, as an attachment called @p name, so that browsers
/// never show it as a page of this origin. False: it can't be opened.
bool sendFile(Exchange &exchange, const QString &path, const QString &name)
{
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return false;
    httplib::Response &response = exchange.response();
    const qint64 size = file->size();
    const ByteRange range = wantedBytes(exchange, size);
    response.set_header("Accept-Ranges", "bytes");
    if (range.kind == ByteRange::Kind::Outside) {
        response.set_header("Content-Range", "bytes */" + std::to_string(size));
        refuse(response, 416, u"Range Not Satisfiable"_s);
        return true;
    }
    if (range.kind == ByteRange::Kind::Part) {
        response.set_header("Content-Range",
                            "bytes " + std::to_string(range.first) + '-'
                                + std::to_string(range.first + range.length - 1) + '/'
                                + std::to_string(size));
    }
    response.status = range.kind == ByteRange::Kind::Part ? 206 : 200;
    response.set_header("Content-Disposition",
                        "attachment; filename*=UTF-8''"
                            + QUrl::toPercentEncoding(name).toStdString());
    response.set_header("X-Content-Type-Options", "nosniff");
    sendBytes(response, file, range.first, range.length);
    return true;
}

struct FileEndpoints
{
    FileStore &files;
    const DataFolder &folder;
    const LocalProject &local;
    const QUrl &baseUrl;
    ContentTickets tickets = {};

    void upload(Exchange &exchange)
    {
        httplib::Response &response = exchange.response();
        QueryReader query(exchange);
        if (query.refused(response, local))
            return;
        Upload upload(folder.newUploadPath(), Upload::Form::OfFile);
        if (!upload.receiveOrRefuse(exchange))
            return;
        answer(response,
               describe(files.add(upload.path(), upload.name(), upload.purpose(),
                                  upload.externalId(), upload.contentHash()),
                        false),
               201);
    }

    void list(Exchange &exchange) const
    {
        QueryReader query(exchange);
        FileQuery wanted;
        wanted.ids = query.uuids(u"file_ids"_s);
        wanted.name = query.text(u"file_name"_s);
        wanted.externalId = query.text(u"external_file_id"_s);
        wanted.pageSize = query.integer(u"page_size"_s, 1, maxPageSize).value_or(defaultPageSize);
        wanted.pageToken = query.text(u"page_token"_s).value_or(QString());
        if (!readOrder(query.text(u"order_by"_s).value_or(QString()), wanted))
            query.addProblem(u"order_by"_s, Code::SaidByService, badOrder);
        if (!query.refused(exchange.response(), local))
            answerPage(exchange, wanted, wantsAddress(query));
    }

    /// The list, as older clients ask for it. Of its filter the contract names some fields only:
    /// others are ignored.
    void query(Exchange &exchange) const
    {
        httplib::Response &response = exchange.response();
        const auto body = jsonBody(exchange);
        QueryReader query(exchange);
        if (!body || query.refused(response, local))
            return;
        const auto object = objectFromText(*body);
        if (!object)
            return refuse(response, object.error());
        QList<FieldProblem> problems;
        std::optional<QString> project;
        const FileQuery wanted = readQuery(ObjectReader(*object, {}, problems), project);
        if (!problems.isEmpty())
            return refuse(response, problems);
        if (project && *project != local.project.id.value)
            return refuse(response, 403, u"No access to Project ID "_s + *project);
        answerPage(exchange, wanted, wantsAddress(query));
    }

    void answerPage(Exchange &exchange, const FileQuery &wanted, bool withAddress) const
    {
        const auto page = files.page(wanted);
        if (!page)
            return refusePageToken(exchange.response());
        QJsonArray items;
        for (const RemoteFile &file : page->items)
            items.append(describe(file, withAddress));
        QJsonObject object = toJson(*page);
        object.insert("items"_L1, items);
        answer(exchange.response(), object);
    }

    void one(Exchange &exchange) const
    {
        QueryReader query(exchange);
        const FileId id{query.pathUuid(filePart())};
        if (query.refused(exchange.response(), local))
            return;
        const auto file = files.find(id);
        if (file)
            answer(exchange.response(), describe(*file, wantsAddress(query)));
        else
            refuseUnknown(exchange.response(), u"File"_s);
    }

    void content(Exchange &exchange) const
    {
        QueryReader query(exchange);
        const FileId id{query.pathUuid(filePart())};
        const int seconds = query.integer(u"expires_at_seconds"_s).value_or(defaultAddressSeconds);
        if (query.refused(exchange.response(), local))
            return;
        if (files.find(id))
            answer(exchange.response(), presigned(id, qBound(1, seconds, maxAddressSeconds)));
        else
            refuseUnknown(exchange.response(), u"File"_s);
    }

    void remove(Exchange &exchange)
    {
        QueryReader query(exchange);
        const FileId id{query.pathUuid(filePart())};
        if (query.refused(exchange.response(), local))
            return;
        if (files.remove(id))
            exchange.response().status = 204;
        else
            refuseUnknown(exchange.response(), u"File"_s);
    }

    void download(Exchange &exchange) const
    {
        const QueryReader query(exchange);
        const FileId id{exchange.pathPart(filePart()).toLower()};
        const bool good = tickets.isGood(id, query.text(u"expires"_s).value_or(QString()),
                                         query.text(u"ticket"_s).value_or(QString()),
                                         QDateTime::currentDateTimeUtc());
        if (!good)
            return refuse(exchange.response(), 403, u"This address is no good, or not any more"_s);
        const auto file = files.find(id);
        if (!file)
            return refuseUnknown(exchange.response(), u"File"_s);
        if (!sendFile(exchange, files.pathOf(id), file->name))
            throw std::runtime_error("a stored file could not be opened");
    }

    QJsonObject presigned(const FileId &file, qint64 seconds) const
    {
        const QDateTime expiresAt = QDateTime::currentDateTimeUtc().addSecs(seconds);
        QUrl url = baseUrl;
        url.setPath(u"/content/"_s + file.value);
        url.setQuery(tickets.issue(file, expiresAt));
        return {{u"url"_s, url.toString(QUrl::FullyEncoded)},
                {u"expires_at"_s, json::fromTime(expiresAt)},
                {u"form_fields"_s, QJsonValue()}};
    }

    QJsonObject describe(const RemoteFile &file, bool withAddress) const
    {
        QJsonObject object = toJson(file);
        object.insert("download_url"_L1,
                      withAddress ? QJsonValue(presigned(file.id, defaultAddressSeconds))
                                  : QJsonValue());
        return object;
    }
};

} // namespace

void addFileEndpoints(Router &router, FileStore &files, const DataFolder &folder,
                      const LocalProject &local, const QUrl &baseUrl)
{
    const auto endpoints
        = std::make_shared<FileEndpoints>(FileEndpoints{files, folder, local, baseUrl});
    const QString all = u"/api/v1/beta/files"_s;
    const QString single = all + u"/{"_s + filePart() + u'}';
    router.add(u"POST"_s, all, std::bind_front(&FileEndpoints::upload, endpoints));
    router.add(u"GET"_s, all, std::bind_front(&FileEndpoints::list, endpoints));
    router.add(u"POST"_s, all + u"/query"_s, std::bind_front(&FileEndpoints::query, endpoints));
    router.add(u"GET"_s, single, std::bind_front(&FileEndpoints::one, endpoints));
    router.add(u"DELETE"_s, single, std::bind_front(&FileEndpoints::remove, endpoints));
    router.add(u"GET"_s, single + u"/content"_s,
               std::bind_front(&FileEndpoints::content, endpoints));
    router.add(u"GET"_s, u"/content/{"_s + filePart() + u'}',
               std::bind_front(&FileEndpoints::download, endpoints), Router::Access::Open);
}

} // namespace cd::local
