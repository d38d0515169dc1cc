// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/examplesservice.h"

#include "service/api/decoding.h"
#include "wire/examplecodec.h"

#include <QJsonDocument>

namespace cd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpRequest examplesRequest(const QByteArray &method, const QString &below,
                            const QJsonObject &body = {})
{
    HttpRequest request{.method = method,
                        .path = u"/local/examples"_s + below,
                        .lane = HttpRequest::Lane::Foreground};
    if (!body.isEmpty())
        request.body = JsonBody{QJsonDocument(body).toJson(QJsonDocument::Compact)};
    return request;
}

std::optional<bool> useFromJson(const QJsonObject &object)
{
    const QJsonValue use = object.value("use"_L1);
    return use.isBool() ? std::optional(use.toBool()) : std::nullopt;
}

std::optional<int> deletedFromJson(const QJsonObject &object)
{
    const QJsonValue deleted = object.value("deleted"_L1);
    return deleted.isDouble() ? std::optional(deleted.toInt()) : std::nullopt;
}

std::optional<QList<ExampleCount>> countsFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return std::nullopt;
    return listFromJson(object.value("items"_L1).toArray(), exampleCountFromJson);
}

} // namespace

ExamplesService::ExamplesService(HttpDoor &door)
    : m_door(door)
{
}

Call ExamplesService::use(QObject *context, const Done<bool> &done)
{
    return m_door.send(examplesRequest("GET", u"/settings"_s), context,
                       decoding::thenObject(done, ServiceError::Acted::No, useFromJson));
}

Call ExamplesService::setUse(bool use, QObject *context, const Done<bool> &done)
{
    return m_door.send(examplesRequest("PUT", u"/settings"_s, {{u"use"_s, use}}), context,
                       decoding::thenObject(done, ServiceError::Acted::Yes, useFromJson));
}

Call ExamplesService::counts(QObject *context, const Done<QList<ExampleCount>> &done)
{
    return m_door.send(examplesRequest("GET", u"/counts"_s), context,
                       decoding::thenObject(done, ServiceError::Acted::No, countsFromJson));
}

Call ExamplesService::list(const QString &pageToken, QObject *context,
                           const Done<Page<Example>> &done)
{
    HttpRequest request = examplesRequest("GET", {});
    request.addQuery(u"page_size"_s, u"1000"_s);
    request.addQuery(u"page_token"_s, pageToken);
    return m_door.send(request, context, decoding::thenPage(done, exampleFromJson));
}

Call ExamplesService::clear(QObject *context, const Done<int> &done)
{
    return m_door.send(examplesRequest("DELETE", {}), context,
                       decoding::thenObject(done, ServiceError::Acted::Yes, deletedFromJson));
}

Call ExamplesService::add(const ExampleOrder &order, QObject *context, const Done<Example> &done)
{
    HttpRequest request = examplesRequest("POST", {}, toJson(order));
    request.lane = HttpRequest::Lane::Bulk;
    request.silence = 5min; // many pages may have to be recognized
    request.deadline = request.silence;
    return m_door.send(request, context,
                       decoding::thenObject(done, ServiceError::Acted::Yes, exampleFromJson));
}

} // namespace cd
