// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/configurationsservice.h"

#include "service/api/decoding.h"
#include "wire/configurationcodec.h"

#include <QUrl>

namespace cd {

using namespace Qt::StringLiterals;
using Acted = ServiceError::Acted;
using Times = HttpRequest::Times;

namespace {

constexpr auto configurationsPath = "/api/v1/beta/configurations"_L1;
constexpr auto configurationsAPage = "100"_L1;

QString pathOf(const ConfigurationId &id)
{
    return configurationsPath + '/'_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id.value));
}

HttpRequest get(const QString &path, HttpRequest::Lane lane)
{
    HttpRequest request;
    request.path = path;
    request.lane = lane;
    return request;
}

HttpRequest order(const QByteArray &method, const QString &path, Times times)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.lane = HttpRequest::Lane::Foreground;
    request.times = times;
    return request;
}

JsonBody bodyOf(const ConfigurationChange &change)
{
    return {QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact)};
}

AnswerReader toConfiguration(const ConfigurationsService::Done<SavedConfiguration> &done,
                             Acted acted)
{
    return decoding::then(done, [acted](const HttpAnswer &answer) {
        return decoding::object<SavedConfiguration>(answer, acted, configurationFromJson);
    });
}

} // namespace

ConfigurationsService::ConfigurationsService(const ScopedDoor &door)
    : m_door(door)
{
}

Call ConfigurationsService::list(const ConfigurationFilter &filter, const QString &pageToken,
                                 QObject *context, const Done<Page<SavedConfiguration>> &done,
                                 Lane lane)
{
    HttpRequest request = get(configurationsPath, lane);
    request.query.append({u"product_type"_s, classifyProduct()});
    request.query.append({u"page_size"_s, configurationsAPage});
    if (!pageToken.isEmpty())
        request.query.append({u"page_token"_s, pageToken});
    if (!filter.name.isEmpty())
        request.query.append({u"name"_s, filter.name});
    if (filter.latestOnly)
        request.query.append({u"latest_only"_s, u"true"_s});
    return m_door.send(request, context, decoding::then(done, [](const HttpAnswer &answer) {
                           return decoding::page(answer, configurationFromJson);
                       }));
}

Call ConfigurationsService::configuration(const ConfigurationId &id, QObject *context,
                                          const Done<SavedConfiguration> &done, Lane lane)
{
    return m_door.send(get(pathOf(id), lane), context, toConfiguration(done, Acted::No));
}

Call ConfigurationsService::create(const QString &name, const JobRequest &content, QObject *context,
                                   const Done<SavedConfiguration> &done)
{
    HttpRequest request = order("POST", configurationsPath, Times::Once);
    request.body = bodyOf({name, content});
    return m_door.send(request, context, toConfiguration(done, Acted::Yes));
}

Call ConfigurationsService::update(const ConfigurationId &id, const std::optional<QString> &name,
                                   const std::optional<JobRequest> &content, QObject *context,
                                   const Done<SavedConfiguration> &done)
{
    HttpRequest request = order("PUT", pathOf(id), Times::Idempotent);
    request.body = bodyOf({name, content});
    return m_door.send(request, context, toConfiguration(done, Acted::Yes));
}

Call ConfigurationsService::remove(const ConfigurationId &id, QObject *context,
                                   const Done<ConfigurationId> &done)
{
    return m_door.send(
        order("DELETE", pathOf(id), Times::Idempotent), context,
        decoding::then(done, [id](const HttpAnswer &) -> Result<ConfigurationId> { return id; }));
}

} // namespace cd
