// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/webhooks/webhooktrial.h"

#include "service/door/answerlater.h"
#include "service/http/answererror.h"
#include "service/network/origin.h"

#include <QDateTime>
#include <QUrlQuery>
#include <QUuid>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// The query as in the address, where "+" is a space.
QList<QPair<QString, QString>> queryOf(const QUrl &url)
{
    const QString spaced = url.query(QUrl::FullyEncoded).replace(u'+', u"%20"_s);
    return QUrlQuery(spaced).queryItems(QUrl::FullyDecoded);
}

ServiceError notSent()
{
    ServiceError error = unsent(ServiceError::Kind::Rejected, ServiceError::Retry::Never,
                                u"not sent: neither https nor this machine"_s);
    error.fields.append({.path = {{u"webhook_configurations"_s, u"0"_s, u"webhook_url"_s}},
                         .code = FieldProblem::Code::NotHttps});
    return error;
}

} // namespace

WebhookTrial::WebhookTrial(const NetworkSetup &network)
    : m_door(nullptr, {.retries = 0})
{
    m_door.setNetwork(network);
}

WebhookEvent WebhookTrial::sample(const QString &type)
{
    const auto id = [] {
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    };
    return {id(), type, QDateTime::currentSecsSinceEpoch(), {id()}};
}

Call WebhookTrial::send(const WebhookEvent &event, const Webhook &webhook, QObject *context,
                        const HttpDoor::Done &done)
{
    const QUrl url(webhook.url, QUrl::StrictMode);
    if (!isTrustworthy(url))
        return answerLater<Result<HttpAnswer>>(context, done, tl::unexpected(notSent()));
    m_door.setConnection({.baseUrl = url.adjusted(QUrl::RemovePath),
                          .apiKey = {},
                          .sessionCookie = {},
                          .scope = {}});
    HttpRequest request;
    request.method = "POST";
    request.path = url.path(QUrl::FullyEncoded);
    request.query = queryOf(url);
    request.body = JsonBody{webhookBody(event, webhook)};
    request.headers = webhookHeaders(event, webhook, std::get<JsonBody>(request.body).bytes);
    request.lane = HttpRequest::Lane::Foreground;
    request.times = HttpRequest::Times::Once;
    request.scope = HttpRequest::ScopeParts::Nothing;
    request.isAnonymous = true;
    request.largestAnswer = qint64(64) * 1024;
    return m_door.send(request, context, done);
}

} // namespace cd
