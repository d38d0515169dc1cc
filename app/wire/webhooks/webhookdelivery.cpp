// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/webhooks/webhookdelivery.h"

#include "wire/json/jsonreader.h"
#include "wire/webhooks/webhooksignature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// A JSON string; Qt 6.4 writes only arrays and objects.
QByteArray jsonString(const QByteArray &text)
{
    const QByteArray array
        = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// The schema accepts any header; invalid ones and those that we set ourselves are left out.
bool maySend(const QString &name, const QString &value)
{
    static const QRegularExpression token(uR"(\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\z)"_s);
    static const QStringList own{
        u"host"_s,         u"content-length"_s, u"transfer-encoding"_s,  u"connection"_s,
        u"content-type"_s, u"expect"_s,         u"x-webhook-event-id"_s, u"x-webhook-event-type"_s,
        u"lc-signature"_s};
    return token.match(name).hasMatch() && !own.contains(name.toLower()) && !value.contains(u'\n')
        && !value.contains(u'\r');
}

} // namespace

QByteArray webhookBody(const WebhookEvent &event, const Webhook &webhook)
{
    const QJsonObject data{{u"id"_s, event.jobId.value}, {u"job_id"_s, event.jobId.value}};
    const QJsonObject object{{u"event_id"_s, event.id},
                             {u"event_type"_s, event.type},
                             {u"timestamp"_s, event.timestamp},
                             {u"data"_s, data}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const Webhook::Format format = webhook.format.value_or(Webhook::Format::String);
    return format == Webhook::Format::Json ? json : jsonString(json);
}

QList<QPair<QByteArray, QByteArray>> webhookHeaders(const WebhookEvent &event,
                                                    const Webhook &webhook, const QByteArray &body)
{
    QList<QPair<QByteArray, QByteArray>> headers{{"X-Webhook-Event-ID", event.id.toUtf8()},
                                                 {"X-Webhook-Event-Type", event.type.toUtf8()}};
    for (const auto &[name, value] : webhook.headers) {
        if (maySend(name, value))
            headers.append({name.toLatin1(), value.toUtf8()});
    }
    if (!webhook.signingSecret.isEmpty())
        headers.append({"LC-Signature", webhookSignature(body, webhook.signingSecret)});
    return headers;
}

QString WebhookDelivery::header(const QString &name) const
{
    for (const auto &[its, value] : headers) {
        if (its.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<WebhookDelivery> webhookDeliveryFromJson(const QJsonObject &object)
{
    WebhookDelivery delivery;
    delivery.receivedAt = json::time(object, "received_at"_L1);
    if (!delivery.receivedAt.isValid())
        return std::nullopt;
    const QJsonObject headers = object.value("headers"_L1).toObject();
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
        delivery.headers.append({it.key(), it.value().toString()});
    delivery.body = object.value("body"_L1).toString().toUtf8();
    return delivery;
}

QJsonObject toJson(const WebhookDelivery &delivery)
{
    QJsonObject headers;
    for (const auto &[name, value] : delivery.headers)
        headers.insert(name, value);
    return {{u"received_at"_s, json::fromTime(delivery.receivedAt)},
            {u"headers"_s, headers},
            {u"body"_s, QString::fromUtf8(delivery.body)}};
}

} // namespace cd
