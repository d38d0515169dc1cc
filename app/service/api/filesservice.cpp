// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/filesservice.h"

#include "service/api/contentrequest.h"
#include "service/api/decoding.h"
#include "service/api/filenamesrequest.h"
#include "service/door/answerlater.h"
#include "wire/directorycodec.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto filesPath = "/api/v1/beta/files"_L1;
constexpr auto directoriesPath = "/api/v1/beta/directories"_L1;
constexpr auto filesAPage = "100"_L1;
constexpr int tooLargeStatus = 413;

/// Long enough for a slow line (16 KiB a second); a dead line is noticed by its silence.
HttpRequest::Milliseconds uploadDeadline(qint64 size)
{
    constexpr qint64 bytesASecond = qint64(16) * 1024;
    return std::chrono::minutes(2) + std::chrono::seconds(size / bytesASecond);
}

QString pathPart(const QString &id)
{
    return u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

HttpRequest uploadRequest(const QFileInfo &file, const QString &externalId,
                          const QDateTime &modified, const DirectoryId &directory)
{
    HttpRequest request;
    request.method = "POST";
    request.path = filesPath;
    FileBody body{.fields = {{u"external_file_id"_s, externalId}},
                  .fileField = u"file"_s,
                  .path = file.filePath(),
                  .name = file.fileName(),
                  .modified = modified};
    if (directory.isEmpty()) {
        body.fields.prepend({u"purpose"_s, u"classify"_s});
    } else {
        request.path = directoriesPath + pathPart(directory.value) + "/files/upload"_L1;
        body.fileField = u"upload_file"_s;
        body.fields.append({u"display_name"_s, file.fileName()});
    }
    request.body = body;
    request.lane = HttpRequest::Lane::Bulk;
    request.times = HttpRequest::Times::Once;
    request.silence = std::chrono::minutes(2);
    request.deadline = uploadDeadline(file.size());
    return request;
}

/// Converts bytes of the body, which is a little larger than the file, to bytes of the file.
HttpDoor::Progress ofFile(const FilesService::Progress &progress, qint64 size)
{
    if (!progress)
        return {};
    return [progress, size](qint64 sent, qint64 total) {
        progress(static_cast<qint64>(static_cast<double>(sent) / static_cast<double>(total)
                                     * static_cast<double>(size)),
                 size);
    };
}

/// Compares IDs, because a service that does not know the filter returns all files.
std::optional<RemoteFile> bearing(const QString &externalId, const QList<RemoteFile> &files)
{
    const auto found
        = std::find_if(files.cbegin(), files.cend(), [&externalId](const RemoteFile &file) {
              return file.externalId == externalId;
          });
    return found == files.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

Call FilesService::upload(const QString &path, const QString &externalId, QObject *context,
                          const Progress &progress, const Done<RemoteFile> &done,
                          const QDateTime &modified)
{
    const QFileInfo file(path);
    if (file.size() > maxUploadSize) {
        ServiceError error = unsent(ServiceError::Kind::Rejected, ServiceError::Retry::Never,
                                    u"not sent: the file has %1 bytes"_s.arg(file.size()));
        error.httpStatus = tooLargeStatus;
        return answerLater<Result<RemoteFile>>(context, done, tl::unexpected(error));
    }
    const auto read = m_directory.isEmpty() ? remoteFileFromJson : fileInDirectoryFromJson;
    return m_door.send(uploadRequest(file, externalId, modified, m_directory), context,
                       decoding::thenObject(done, ServiceError::Acted::Yes, read),
                       ofFile(progress, file.size()));
}

Call FilesService::find(const QString &externalId, QObject *context,
                        const Done<std::optional<RemoteFile>> &done)
{
    const HttpRequest request{.path = filesPath,
                              .query = {{u"external_file_id"_s, externalId}},
                              .lane = HttpRequest::Lane::Bulk};
    const auto read = [externalId](const HttpAnswer &answer) -> Result<std::optional<RemoteFile>> {
        return decoding::page(answer, remoteFileFromJson).map([&](const Page<RemoteFile> &page) {
            return bearing(externalId, page.items);
        });
    };
    return m_door.send(request, context, decoding::then(done, read));
}

Call FilesService::list(const QString &pageToken, QObject *context,
                        const Done<Page<RemoteFile>> &done, Lane lane)
{
    HttpRequest request{.path = filesPath, .query = {{u"page_size"_s, filesAPage}}, .lane = lane};
    request.addQuery(u"page_token"_s, pageToken);
    return m_door.send(request, context, decoding::thenPage(done, remoteFileFromJson));
}

Call FilesService::fileNames(const QList<FileId> &ids, QObject *context, const Done<Names> &done)
{
    if (ids.isEmpty())
        return answerLater<Result<Names>>(context, done, Names());
    return std::make_shared<FileNamesRequest>(m_door, ids, context, done)->start();
}

Call FilesService::fetch(const FileId &id, const QString &path, QObject *context,
                         const Done<FileId> &done)
{
    return std::make_shared<ContentRequest>(m_door, id, path, context, done)->start();
}

Call FilesService::remove(const FileId &id, QObject *context, const Done<FileId> &done)
{
    const HttpRequest request{.method = "DELETE",
                              .path = filesPath + pathPart(id.value),
                              .lane = HttpRequest::Lane::Bulk,
                              .times = HttpRequest::Times::Idempotent};
    return m_door.send(
        request, context,
        decoding::then(done, [id](const HttpAnswer &) -> Result<FileId> { return id; }));
}

Call FilesService::makeDirectory(const QString &name, QObject *context,
                                 const Done<EphemeralDirectory> &done)
{
    const QJsonObject body{{u"name"_s, name}, {u"type"_s, u"ephemeral"_s}};
    const HttpRequest request{.method = "POST",
                              .path = directoriesPath,
                              .body = JsonBody{QJsonDocument(body).toJson(QJsonDocument::Compact)},
                              .lane = HttpRequest::Lane::Bulk,
                              .times = HttpRequest::Times::Once};
    return m_door.send(request, context,
                       decoding::thenObject(done, ServiceError::Acted::Yes, directoryFromJson));
}

} // namespace cd
