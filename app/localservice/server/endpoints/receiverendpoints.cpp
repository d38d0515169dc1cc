// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/receiverendpoints.h"

#include "localservice/server/endpoints/webhookreceivers.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"

#include <QUrlQuery>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString idPart()
{
    return u"receiver_id"_s;
}

QString ticketName()
{
    return u"ticket"_s;
}

void refuseUnknown(Exchange &exchange)
{
    refuse(exchange.response(), 404, u"Webhook receiver not found"_s);
}

QList<QPair<QString, QString>> headersOf(const httplib::Request &request)
{
    QList<QPair<QString, QString>> headers;
    for (const auto &[name, value] : request.headers) {
        // The library's own notes of the connection.
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR"
            && name != "LOCAL_PORT")
            headers.append({QString::fromStdString(name), QString::fromStdString(value)});
    }
    return headers;
}

} // namespace

ReceiverEndpoints::ReceiverEndpoints(WebhookReceivers &receivers)
    : m_receivers(receivers)
{
}

void ReceiverEndpoints::addTo(Router &router)
{
    const QString receivers = u"/local/webhook-receivers"_s;
    const QString receiver = receivers + u"/{"_s + idPart() + u'}';
    router.add(u"POST"_s, receivers, [this](Exchange &exchange) { make(exchange); });
    router.add(u"GET"_s, receiver, [this](Exchange &exchange) { one(exchange); });
    router.add(u"DELETE"_s, receiver, [this](Exchange &exchange) { remove(exchange); });
    router.add(
        u"POST"_s, u"/local/webhooks/{"_s + idPart() + u'}',
        [this](Exchange &exchange) { deliver(exchange); }, Router::Access::Open);
}

void ReceiverEndpoints::make(Exchange &exchange)
{
    const WebhookReceivers::Receiver receiver = m_receivers.add();
    QUrl url = m_baseUrl;
    url.setPath(u"/local/webhooks/"_s + receiver.id);
    url.setQuery(QUrlQuery{{ticketName(), receiver.ticket}}); // which the log leaves out
    answer(exchange.response(),
           QJsonObject{{u"id"_s, receiver.id}, {u"url"_s, url.toString(QUrl::FullyEncoded)}}, 201);
}

void ReceiverEndpoints::one(Exchange &exchange) const
{
    const auto deliveries = m_receivers.deliveries(exchange.pathPart(idPart()));
    if (!deliveries)
        return refuseUnknown(exchange);
    QJsonArray items;
    for (const WebhookDelivery &delivery : *deliveries)
        items.append(toJson(delivery));
    answer(exchange.response(), QJsonObject{{u"items"_s, items}});
}

void ReceiverEndpoints::remove(Exchange &exchange)
{
    if (m_receivers.remove(exchange.pathPart(idPart())))
        exchange.response().status = 204;
    else
        refuseUnknown(exchange);
}

void ReceiverEndpoints::deliver(Exchange &exchange)
{
    const auto body = exchange.body(WebhookReceivers::maxBodyBytes);
    if (!body)
        return refuse(exchange.response(), 413, u"The delivery is too large"_s);
    const WebhookDelivery delivery{QDateTime::currentDateTimeUtc(), headersOf(exchange.request()),
                                   *body};
    const auto ticket = QueryReader(exchange).text(ticketName());
    if (m_receivers.take(exchange.pathPart(idPart()), ticket.value_or(QString()), delivery))
        exchange.response().status = 204;
    else
        refuseUnknown(exchange);
}

} // namespace cd::local
