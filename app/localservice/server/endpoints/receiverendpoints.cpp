// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/endpoints.h"

#include "localservice/server/endpoints/webhookreceivers.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"

#include <QUrlQuery>

#include <functional>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString receiverPart()
{
    return u"receiver_id"_s;
}

QString ticketName()
{
    return u"ticket"_s;
}

QList<QPair<QString, QString>> headersOf(const httplib::Request &request)
{
    QList<QPair<QString, QString>> headers;
    for (const auto &[name, value] : request.headers) {
        // The library adds these itself; they are not from the request.
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR"
            && name != "LOCAL_PORT")
            headers.append({QString::fromStdString(name), QString::fromStdString(value)});
    }
    return headers;
}

struct ReceiverEndpoints
{
    WebhookReceivers &receivers;
    const QUrl &baseUrl;

    void make(Exchange &exchange)
    {
        const WebhookReceivers::Receiver receiver = receivers.add();
        QUrl url = baseUrl;
        url.setPath(u"/local/webhooks/"_s + receiver.id);
        url.setQuery(QUrlQuery{{ticketName(), receiver.ticket}}); // the log leaves queries out
        answer(exchange.response(),
               QJsonObject{{u"id"_s, receiver.id}, {u"url"_s, url.toString(QUrl::FullyEncoded)}},
               201);
    }

    void one(Exchange &exchange) const
    {
        const auto deliveries = receivers.deliveries(exchange.pathPart(receiverPart()));
        if (!deliveries)
            return refuseUnknown(exchange.response(), u"Webhook receiver"_s);
        QJsonArray items;
        for (const WebhookDelivery &delivery : *deliveries)
            items.append(toJson(delivery));
        answer(exchange.response(), QJsonObject{{u"items"_s, items}});
    }

    void remove(Exchange &exchange)
    {
        if (receivers.remove(exchange.pathPart(receiverPart())))
            exchange.response().status = 204;
        else
            refuseUnknown(exchange.response(), u"Webhook receiver"_s);
    }

    void deliver(Exchange &exchange)
    {
        const QString id = exchange.pathPart(receiverPart());
        const QString ticket = QueryReader(exchange).text(ticketName()).value_or(QString());
        if (!receivers.isGood(id, ticket)) // nothing is read for those who may not send it
            return refuseUnknown(exchange.response(), u"Webhook receiver"_s);
        const auto body = exchange.body(WebhookReceivers::maxBodyBytes);
        if (!body && exchange.isTooLarge())
            return refuse(exchange.response(), 413, u"The delivery is too large"_s);
        if (!body)
            return refuse(exchange.response(), 400, u"The delivery could not be read"_s);
        const WebhookDelivery delivery{QDateTime::currentDateTimeUtc(),
                                       headersOf(exchange.request()), *body};
        if (receivers.take(id, ticket, delivery))
            exchange.response().status = 204;
        else
            refuseUnknown(exchange.response(), u"Webhook receiver"_s);
    }
};

} // namespace

void addReceiverEndpoints(Router &router, WebhookReceivers &receivers, const QUrl &baseUrl)
{
    const auto endpoints
        = std::make_shared<ReceiverEndpoints>(ReceiverEndpoints{receivers, baseUrl});
    const QString all = u"/local/webhook-receivers"_s;
    const QString single = all + u"/{"_s + receiverPart() + u'}';
    router.add(u"POST"_s, all, std::bind_front(&ReceiverEndpoints::make, endpoints));
    router.add(u"GET"_s, single, std::bind_front(&ReceiverEndpoints::one, endpoints));
    router.add(u"DELETE"_s, single, std::bind_front(&ReceiverEndpoints::remove, endpoints));
    router.add(u"POST"_s, u"/local/webhooks/{"_s + receiverPart() + u'}',
               std::bind_front(&ReceiverEndpoints::deliver, endpoints), Router::Access::Open);
}

} // namespace cd::local
