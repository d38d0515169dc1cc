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

HttpRequest order(const QByteArray &method, const QString &path, Times times)
{
    return {.method = method, .path = path, .lane = HttpRequest::Lane::Foreground, .times = times};
}

JsonBody bodyOf(const ConfigurationChange &change)
{
    return {QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact)};
}

} // namespace

Call ConfigurationsService::list(const ConfigurationFilter &filter, const QString &pageToken,
                                 QObject *context, const Done<Page<SavedConfiguration>> &done,
                                 Lane lane)
{
    HttpRequest request{.path = configurationsPath, .lane = lane};
    request.addQuery(u"product_type"_s, classifyProduct());
    request.addQuery(u"page_size"_s, configurationsAPage);
    request.addQuery(u"page_token"_s, pageToken);
    request.addQuery(u"name"_s, filter.name);
    request.addQuery(u"latest_only"_s, filter.latestOnly ? u"true"_s : QString());
    return m_door.send(request, context, decoding::thenPage(done, configurationFromJson));
}

Call ConfigurationsService::configuration(const ConfigurationId &id, QObject *context,
                                          const Done<SavedConfiguration> &done, Lane lane)
{
    return m_door.send({.path = pathOf(id), .lane = lane}, context,
                       decoding::thenObject(done, Acted::No, configurationFromJson));
}

Call ConfigurationsService::create(const QString &name, const JobRequest &content, QObject *context,
                                   const Done<SavedConfiguration> &done)
{
    HttpRequest request = order("POST", configurationsPath, Times::Once);
    request.body = bodyOf({name, content});
    return m_door.send(request, context,
                       decoding::thenObject(done, Acted::Yes, configurationFromJson));
}

Call ConfigurationsService::update(const ConfigurationId &id, const std::optional<QString> &name,
                                   const std::optional<JobRequest> &content, QObject *context,
                                   const Done<SavedConfiguration> &done)
{
    HttpRequest request = order("PUT", pathOf(id), Times::Idempotent);
    request.body = bodyOf({name, content});
    return m_door.send(request, context,
                       decoding::thenObject(done, Acted::Yes, configurationFromJson));
}

Call ConfigurationsService::remove(const ConfigurationId &id, QObject *context,
                                   const Done<ConfigurationId> &done)
{
    return m_door.send(
        order("DELETE", pathOf(id), Times::Idempotent), context,
        decoding::then(done, [id](const HttpAnswer &) -> Result<ConfigurationId> { return id; }));
}

} // namespace cd
