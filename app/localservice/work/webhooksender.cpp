// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/webhooksender.h"

#include "domain/request/webhook.h"
#include "localservice/log.h"

#include <QUrl>

#include <httplib.h>

#include <array>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int deliveriesAtOnce = 4;
constexpr std::array pausesMs{1000, 2000}; // between three attempts

/// The outcome of one attempt. The text is for the log and contains nothing of the request.
struct WebhookAnswer
{
    bool success = false; ///< any 2xx
    QString text;
};

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

/// Makes one attempt. Blocks: connecting, sending and reading may take up to 30 s each.
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

} // namespace

WebhookSender::WebhookSender(const std::function<void(const JobId &)> &reported)
    : m_reported(reported)
{
    m_pool.setMaxThreadCount(deliveriesAtOnce);
}

void WebhookSender::report(const JobNews &news)
{
    m_pool.start([this, news] {
        const WebhookEvent event = eventOf(news);
        for (const Webhook &webhook : news.webhooks) {
            if (isWanted(event, webhook) && !webhook.url.isEmpty() && !deliver(event, webhook))
                return;
        }
        if (!news.status.isFinished())
            return;
        try {
            m_reported(news.jobId);
        } catch (const std::exception &error) {
            logLine(u"Cannot note that a job was reported: "_s + QString::fromUtf8(error.what()));
        }
    });
}

bool WebhookSender::deliver(const WebhookEvent &event, const Webhook &webhook)
{
    const QString what = u"Webhook %1 of job %2"_s.arg(event.type, event.jobId.value);
    if (!isLoopback(webhook.url)) {
        logLine(what + u": not delivered, the address is not on this machine"_s);
        return true;
    }
    for (size_t attempt = 0;; ++attempt) {
        const WebhookAnswer answer = post(event, webhook);
        logLine(u"%1, attempt %2: %3"_s.arg(what, QString::number(attempt + 1), answer.text));
        if (answer.success || attempt == pausesMs.size())
            return true;
        if (!pause(pausesMs.at(attempt)))
            return false;
    }
}

bool WebhookSender::pause(int milliseconds)
{
    QMutexLocker locker(&m_mutex);
    const QDeadlineTimer deadline(milliseconds);
    while (!m_stopping && m_stop.wait(&m_mutex, deadline)) {}
    return !m_stopping;
}

bool WebhookSender::stop(int milliseconds)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_stopping = true;
        m_stop.wakeAll();
    }
    m_pool.clear();
    return m_pool.waitForDone(milliseconds);
}

} // namespace cd::local
