// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/webhooksender.h"

#include "localservice/log.h"
#include "localservice/work/webhookrequest.h"

#include <array>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int deliveriesAtOnce = 4;
constexpr std::array pausesMs{1000, 2000}; // between three attempts

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
