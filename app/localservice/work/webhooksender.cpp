// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/webhooksender.h"

#include "domain/request/webhook.h"
#include "localservice/log.h"
#include "localservice/work/webhookpost.h"

#include <array>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int deliveriesAtOnce = 4;
constexpr std::array pausesMs{1000, 2000}; // between three attempts

constexpr int attemptMs = 30'000; // from connecting to the answer's status
constexpr int markAgainMs = 5000;

/// The outcome of one attempt. The text is for the log and contains nothing of the request.
struct WebhookAnswer
{
    bool success = false; ///< any 2xx
    QString text;
};

/// How many of its headers deliveries do without.
qsizetype unsent(const WebhookEvent &event, const Webhook &webhook)
{
    Webhook plain = webhook;
    plain.headers.clear();
    return webhook.headers.size() + webhookHeaders(event, plain, {}).size()
        - webhookHeaders(event, webhook, {}).size();
}

/// Makes one attempt. Blocks.
WebhookAnswer post(const WebhookEvent &event, const Webhook &webhook)
{
    const QByteArray body = webhookBody(event, webhook);
    const auto status = postForStatus(webhook.url, webhookHeaders(event, webhook, body), body,
                                      QDeadlineTimer(attemptMs));
    if (!status)
        return {false, status.error()};
    return {*status >= 200 && *status < 300, u"answered %1"_s.arg(*status)};
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
        while (news.status.isFinished() && !mark(news.jobId) && pause(markAgainMs)) {}
    });
}

/// False: it could not be written that the job was reported.
bool WebhookSender::mark(const JobId &job)
{
    try {
        m_reported(job);
        return true;
    } catch (const std::exception &error) {
        logLine(u"Cannot note that a job was reported: "_s + QString::fromUtf8(error.what()));
        return false;
    }
}

bool WebhookSender::deliver(const WebhookEvent &event, const Webhook &webhook)
{
    const QString what = u"Webhook %1 of job %2"_s.arg(event.type, event.jobId.value);
    if (!isLoopback(webhook.url)) {
        logLine(what + u": not delivered, the address is not on this machine"_s);
        return true;
    }
    if (const qsizetype leftOut = unsent(event, webhook); leftOut > 0)
        logLine(what + u": %1 of its headers can't be sent"_s.arg(leftOut));
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
