// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/webhookrequest.h"

#include <QUrl>

#include <httplib.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr time_t attemptSeconds = 30;

httplib::Headers headersOf(const WebhookEvent &event, const Webhook &webhook,
                           const QByteArray &body)
{
    httplib::Headers headers;
    const auto all = webhookHeaders(event, webhook, body);
    for (const auto &[name, value] : all)
        headers.emplace(name.toStdString(), value.toStdString());
    return headers;
}

} // namespace

WebhookAnswer post(const WebhookEvent &event, const Webhook &webhook)
{
    const QUrl url(webhook.url, QUrl::StrictMode);
    httplib::Client client(url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                                        | QUrl::RemoveFragment)
                               .toStdString());
    client.set_connection_timeout(attemptSeconds);
    client.set_read_timeout(attemptSeconds);
    client.set_write_timeout(attemptSeconds);
    const QByteArray body = webhookBody(event, webhook);
    QString path = url.path(QUrl::FullyEncoded);
    if (path.isEmpty())
        path = u"/"_s;
    if (url.hasQuery())
        path += u'?' + url.query(QUrl::FullyEncoded);
    const httplib::Result result = client.Post(path.toStdString(), headersOf(event, webhook, body),
                                               body.toStdString(), "application/json");
    if (!result)
        return {
            false,
            u"no answer (%1)"_s.arg(QString::fromStdString(httplib::to_string(result.error())))};
    return {result->status >= 200 && result->status < 300, u"answered %1"_s.arg(result->status)};
}

} // namespace cd::local
