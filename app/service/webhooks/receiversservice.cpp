// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/webhooks/receiversservice.h"

#include "service/api/decoding.h"
#include "wire/answercodec.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

HttpRequest requestFor(const QByteArray &method, const QString &below)
{
    return {.method = method,
            .path = u"/local/webhook-receivers"_s + below,
            .lane = HttpRequest::Lane::Foreground,
            .scope = HttpRequest::ScopeParts::Nothing};
}

std::optional<WebhookReceiver> receiverFromJson(const QJsonObject &object)
{
    const WebhookReceiver receiver{object.value("id"_L1).toString(),
                                   QUrl(object.value("url"_L1).toString())};
    return receiver.id.isEmpty() || !receiver.url.isValid() ? std::nullopt
                                                            : std::optional(receiver);
}

} // namespace

ReceiversService::ReceiversService(HttpDoor &door)
    : m_door(door)
{
}

Call ReceiversService::create(QObject *context, const Done<WebhookReceiver> &done)
{
    HttpRequest request = requestFor("POST", {});
    request.times = HttpRequest::Times::Once;
    return m_door.send(request, context,
                       decoding::thenObject(done, ServiceError::Acted::Yes, receiverFromJson));
}

Call ReceiversService::deliveries(const QString &receiver, QObject *context,
                                  const Done<QList<WebhookDelivery>> &done)
{
    const auto read = [](const HttpAnswer &answer) {
        return decoding::page(answer, webhookDeliveryFromJson)
            .map([](const Page<WebhookDelivery> &page) { return page.items; });
    };
    return m_door.send(requestFor("GET", u'/' + receiver), context, decoding::then(done, read));
}

} // namespace cd
