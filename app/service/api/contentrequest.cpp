// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/contentrequest.h"

#include "service/api/decoding.h"

#include <QFile>
#include <QJsonObject>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

std::optional<QUrl> addressIn(const QJsonObject &object)
{
    const QUrl url(object.value("url"_L1).toString(), QUrl::StrictMode);
    return url.isValid() && !url.isRelative() ? std::optional(url) : std::nullopt;
}

Result<FileId> written(const HttpAnswer &answer, const FileId &id, const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::NewOnly) && file.write(answer.body) == answer.body.size()
        && file.flush())
        return id;
    return tl::unexpected(
        ServiceError{.kind = ServiceError::Kind::LocalFile, .technical = file.errorString()});
}

/// The place that the service named knows nothing of keys, projects and IDs: what it refuses is not
/// about them.
ServiceError saidElsewhere(ServiceError error)
{
    if (error.httpStatus >= 400 && error.httpStatus < 500) {
        error.kind = ServiceError::Kind::ServerFailed;
        error.retry = ServiceError::Retry::Later;
        error.fields.clear();
    }
    return error;
}

} // namespace

ContentRequest::ContentRequest(const ScopedDoor &door, const FileId &id, const QString &path,
                               QObject *context, const Done &done)
    : m_door(door)
    , m_id(id)
    , m_path(path)
    , m_context(context)
    , m_done(done)
{
}

Call ContentRequest::start()
{
    m_state->cancel = [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->m_asking.cancel();
    };
    HttpRequest request;
    request.path = u"/api/v1/beta/files/"_s
        + QString::fromLatin1(QUrl::toPercentEncoding(m_id.value)) + u"/content"_s;
    request.lane = HttpRequest::Lane::Foreground;
    const FilesService::Done<QUrl> answered
        = [self = shared_from_this()](const Result<QUrl> &address) {
              if (self->m_state->dropped)
                  return;
              if (address)
                  self->get(*address);
              else
                  self->end(tl::unexpected(address.error()));
          };
    m_asking = m_door.send(request, m_context,
                           decoding::thenObject(answered, ServiceError::Acted::No, addressIn));
    return Call(m_state);
}

void ContentRequest::get(const QUrl &address)
{
    HttpRequest request;
    request.elsewhere = address;
    request.lane = HttpRequest::Lane::Foreground;
    request.headers = {{"Accept", "*/*"}};
    request.largestAnswer = FilesService::maxFetched;
    request.deadline = std::chrono::minutes(5);
    const Done fetched = [self = shared_from_this()](const Result<FileId> &result) {
        if (!self->m_state->dropped)
            self->end(result.map_error(saidElsewhere));
    };
    m_asking
        = m_door.send(request, m_context,
                      decoding::then(fetched, [id = m_id, path = m_path](const HttpAnswer &answer) {
                          return written(answer, id, path);
                      }));
}

void ContentRequest::end(const Result<FileId> &result)
{
    m_state->done = true;
    m_done(result);
}

} // namespace cd
