// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/webhooks/webhookcodec.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Code = FieldProblem::Code;

void readHeaders(const ObjectReader &reader, Webhook &webhook)
{
    const QJsonValue value = reader.value("webhook_headers"_L1);
    if (!reader.isGiven("webhook_headers"_L1))
        return;
    if (!value.isObject())
        reader.problem(reader.at("webhook_headers"_L1), Code::WrongType, u"object"_s);
    const QJsonObject headers = value.toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        webhook.headers.append({it.key(), it.value().toVariant().toString()});
}

void readFormat(const ObjectReader &reader, Webhook &webhook)
{
    if (!reader.isGiven("webhook_output_format"_L1))
        return;
    webhook.format = webhookFormatFromWord(reader.value("webhook_output_format"_L1).toString());
    if (!webhook.format) {
        reader.problem(reader.at("webhook_output_format"_L1), Code::UnknownValue,
                       u"'string' or 'json'"_s);
    }
}

Webhook readWebhook(const ObjectReader &reader)
{
    Webhook webhook;
    webhook.url = reader.optionalText("webhook_url"_L1);
    webhook.signingSecret = reader.optionalText("webhook_signing_secret"_L1);
    if (reader.isGiven("webhook_events"_L1)) {
        const QJsonArray events = reader.array("webhook_events"_L1, false);
        for (qsizetype i = 0; i < events.size(); ++i) {
            if (events.at(i).isString()) {
                webhook.events.append(events.at(i).toString());
            } else {
                reader.problem(reader.at("webhook_events"_L1) + QStringList{QString::number(i)},
                               Code::WrongType, u"string"_s);
            }
        }
    }
    readHeaders(reader, webhook);
    readFormat(reader, webhook);
    return webhook;
}

QJsonObject toJson(const Webhook &webhook)
{
    QJsonObject object{{u"webhook_url"_s, webhook.url}};
    if (!webhook.events.isEmpty())
        object.insert("webhook_events"_L1, QJsonArray::fromStringList(webhook.events));
    if (!webhook.headers.isEmpty()) {
        QJsonObject headers;
        for (const auto &[name, value] : webhook.headers)
            headers.insert(name, value);
        object.insert("webhook_headers"_L1, headers);
    }
    if (webhook.format)
        object.insert("webhook_output_format"_L1, webhookFormatWord(*webhook.format));
    if (!webhook.signingSecret.isEmpty())
        object.insert("webhook_signing_secret"_L1, webhook.signingSecret);
    return object;
}

} // namespace

QJsonArray toJson(const QList<Webhook> &webhooks)
{
    QJsonArray array;
    for (const Webhook &webhook : webhooks)
        array.append(toJson(webhook));
    return array;
}

QList<Webhook> readWebhooks(const ObjectReader &reader, Dialect dialect)
{
    const QLatin1StringView name = "webhook_configurations"_L1;
    QList<Webhook> webhooks;
    if (dialect == Dialect::Second && reader.value(name).isNull())
        return webhooks;
    reader.eachObject(name, false, [&](const ObjectReader &webhook) {
        if (dialect == Dialect::First) {
            webhook.refuseUnknown({"webhook_url"_L1, "webhook_events"_L1, "webhook_headers"_L1,
                                   "webhook_output_format"_L1, "webhook_signing_secret"_L1});
        }
        webhooks.append(readWebhook(webhook));
    });
    return webhooks;
}

} // namespace cd
