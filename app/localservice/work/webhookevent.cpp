// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/webhookevent.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <arpa/inet.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString lastPartOf(JobStatus::Known status)
{
    switch (status) {
    case JobStatus::Known::Pending:
        return u"pending"_s;
    case JobStatus::Known::Running:
        return u"running"_s;
    case JobStatus::Known::Success:
    case JobStatus::Known::Completed:
        return u"success"_s;
    case JobStatus::Known::PartialSuccess:
        return u"partial_success"_s;
    case JobStatus::Known::Cancelled:
        return u"cancelled"_s;
    case JobStatus::Known::Error:
    case JobStatus::Known::Failed:
    case JobStatus::Known::Unknown:
        break;
    }
    return u"error"_s;
}

QString newName(const QString &name)
{
    if (name == "parse.failure"_L1)
        return u"parse.error"_s;
    if (name == "parse.partial"_L1)
        return u"parse.partial_success"_s;
    return name;
}

/// JSON of a text alone; Qt 6.4 writes arrays and objects only.
QByteArray jsonString(const QByteArray &text)
{
    const QByteArray array
        = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

WebhookEvent eventOf(const JobNews &news)
{
    const QString product = news.dialect == Dialect::First ? u"parse."_s : u"classify."_s;
    return {QUuid::createUuid().toString(QUuid::WithoutBraces),
            product + lastPartOf(news.status.known()), QDateTime::currentSecsSinceEpoch(),
            news.jobId};
}

bool isWanted(const WebhookEvent &event, const Webhook &webhook)
{
    return webhook.events.isEmpty()
        || std::any_of(webhook.events.begin(), webhook.events.end(),
                       [&event](const QString &name) { return newName(name) == event.type; });
}

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

bool isLoopback(const QString &url)
{
    const QString host = QUrl(url, QUrl::StrictMode).host();
    in_addr address{};
    const bool isV4 = inet_pton(AF_INET, qPrintable(host), &address) == 1;
    return host == "localhost"_L1 || host == "::1"_L1
        || (isV4 && (ntohl(address.s_addr) >> 24) == 127);
}

} // namespace cd::local
