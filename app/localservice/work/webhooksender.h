// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/work/webhookevent.h"

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <functional>

namespace cd::local {

/// Delivers events of jobs to their webhooks: three attempts each, 1 s and 2 s apart, each 30 s at
/// most; any 2xx is success. LlamaCloud delivers to public addresses only, but this service to
/// this machine only, so that nothing leaves it.
class WebhookSender
{
public:
    /// @p reported is called once for each job that ended, on another thread, when its deliveries
    /// succeeded or were given up.
    explicit WebhookSender(const std::function<void(const JobId &)> &reported);

    /// Queues the deliveries for @p news. Thread safe; does not block.
    void report(const JobNews &news);
    /// Stops waiting between attempts. Blocks until attempts under way have ended; false: some had
    /// not after @p milliseconds. What was not delivered does not count as reported.
    bool stop(int milliseconds);

private:
    /// False if stopped before the end.
    bool mark(const JobId &job);
    bool deliver(const WebhookEvent &event, const Webhook &webhook);
    bool pause(int milliseconds);

    std::function<void(const JobId &)> m_reported;
    QMutex m_mutex;
    QWaitCondition m_stop;
    bool m_stopping = false;
    QThreadPool m_pool; ///< last, so that its threads end before what they use
};

} // namespace cd::local
