// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/webhookrequest.h"

#include "wire/webhooksignature.h"

#include <QRegularExpression>
#include <QUrl>

#include <httplib.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr time_t attemptSeconds = 30;

/// The schema takes any header; those that would break the message, or are its own, are left out.
bool maySend(const QString &name, const QString &value)
{
    static const QRegularExpression token(uR"(\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\z)"_s);
    static const QStringList own{u"host"_s, u"content-length"_s, u"transfer-encoding"_s,
                                 u"connection"_s, u"content-type"_s};
    return token.match(name).hasMatch() && !own.contains(name.toLower()) && !value.contains(u'\n')
        && !value.contains(u'\r');
}

httplib::Headers headersOf(const WebhookEvent &event, const Webhook &webhook,
                           const QByteArray &body)
{
    httplib::Headers headers{{"X-Webhook-Event-ID", event.id.toStdString()},
                             {"X-Webhook-Event-Type", event.type.toStdString()}};
    for (const auto &[name, value] : webhook.headers) {
        if (maySend(name, value))
            headers.emplace(name.toStdString(), value.toStdString());
    }
    if (!webhook.signingSecret.isEmpty())
        headers.emplace("LC-Signature",
                        webhookSignature(body, webhook.signingSecret).toStdString());
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
