// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/lanequeue.h"
#include "service/door/orderedwork.h"
#include "service/door/pendingrequest.h"
#include "service/door/ratebudget.h"
#include "service/http/httpattempt.h"
#include "service/network/networksetup.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>

namespace cd {

/// Sends requests, each one attempt at a time, by priority (lanes) and within the rate limit, and
/// decides after each attempt whether to follow a redirect, to retry, or to report the end. Answers
/// are delivered in the order in which they came; large ones are decoded in another thread. Lives
/// on the door's thread.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    explicit Dispatcher(RetryTimes times);
    ~Dispatcher() override;

    /// Sets the limits of a service, and forgets counts and pauses of the previous one.
    void setLimits(RateLimit requests, RateLimit uploads);
    void leaveConnections(); ///< see HttpDoor
    void setNetwork(const NetworkSetup &setup); ///< see HttpDoor
    void add(const PendingRequestPtr &pending);
    void cancel(const PendingRequestPtr &pending);
    /// Delivers @p error through the event loop, if context and Call still exist then.
    void fail(const PendingRequestPtr &pending, const ServiceError &error);

Q_SIGNALS:
    void pausedUntil(const QDateTime &time);
    void exchanged(const cd::RedactedExchange &exchange);

private:
    void dispatch();
    void start(const PendingRequestPtr &pending);
    void attemptEnded(const PendingRequestPtr &pending, const AttemptEnd &end);
    void answerRead(const PendingRequestPtr &pending, const AttemptEnd &end,
                    const std::optional<ServiceError> &error, const AnswerReader::Read &read);
    void settle(const PendingRequestPtr &pending, const AnswerReader::Read &read);
    bool followRedirect(const PendingRequestPtr &pending, const AttemptEnd &end);
    bool retryLater(const PendingRequestPtr &pending, const ServiceError &error);
    void countAnswer(const std::optional<ServiceError> &error);
    void report(const PendingRequest &pending, const AttemptEnd &end,
                const std::optional<ServiceError> &error);
    std::chrono::milliseconds pauseLeft() const;

    RetryTimes m_times;
    NetworkSetup m_network;
    QSslConfiguration m_tls;
    std::shared_ptr<QNetworkAccessManager> m_manager; // attempts under way keep the old one alive
    LaneQueue m_lanes;
    RateBudget m_budget;
    RateBudget m_uploads; // uploads count in m_budget too
    QTimer m_wake;
    OrderedWork m_reading; // last, because its work uses the other members
};

} // namespace cd
