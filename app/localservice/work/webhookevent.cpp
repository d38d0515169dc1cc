// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/webhookevent.h"

#include <QDateTime>
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

bool isLoopback(const QString &url)
{
    const QString host = QUrl(url, QUrl::StrictMode).host();
    in_addr address{};
    const bool isV4 = inet_pton(AF_INET, qPrintable(host), &address) == 1;
    return host == "localhost"_L1 || host == "::1"_L1
        || (isV4 && (ntohl(address.s_addr) >> 24) == 127);
}

} // namespace cd::local
