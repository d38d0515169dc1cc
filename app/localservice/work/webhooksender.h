// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/work/webhookevent.h"

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <functional>

namespace cd::local {

/// Delivers what becomes of jobs to their webhooks: three attempts each, 1 s and 2 s apart, 30 s
/// long, any 2xx is success. LlamaCloud delivers to public addresses only; this service to this
/// machine only, so that trying it sends nothing anywhere.
class WebhookSender
{
public:
    /// @p reported is told of each job that ended, once and on another thread, when all that could
    /// be done for it was done.
    explicit WebhookSender(const std::function<void(const JobId &)> &reported);

    /// Thread safe, does not wait.
    void report(const JobNews &news);
    /// Gives up waiting between attempts; whether attempts under way ended within
    /// @p milliseconds. What was not delivered is not told as reported.
    bool stop(int milliseconds);

private:
    /// False if stopped before the end.
    bool deliver(const WebhookEvent &event, const Webhook &webhook);
    bool pause(int milliseconds);

    std::function<void(const JobId &)> m_reported;
    QMutex m_mutex;
    QWaitCondition m_stop;
    bool m_stopping = false;
    QThreadPool m_pool; ///< last, so that its threads end before what they use
};

} // namespace cd::local
