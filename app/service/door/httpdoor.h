// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/result.h"
#include "service/door/answerreader.h"
#include "service/door/call.h"
#include "service/http/httpanswer.h"
#include "service/http/httprequest.h"
#include "service/http/redactedexchange.h"
#include "service/network/connection.h"
#include "service/network/networksetup.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace cd {

class Dispatcher;

/// Upper bounds for the timeouts of all requests; tests make them short.
struct Patience
{
    std::chrono::milliseconds silence = std::chrono::milliseconds::max(); ///< see HttpRequest
    std::chrono::milliseconds deadline = std::chrono::milliseconds::max();
};

/// Retries and the waits between them; tests make them short.
struct RetryTimes
{
    std::chrono::milliseconds first{500}; ///< doubles with each retry
    std::chrono::milliseconds longest{8000};
    int retries = 3;
    Patience patience = {};
};

/// The only way out: every request of the program goes through here, and every rule about requests
/// is enforced here. Redirects are followed for GET only, within the origin, at most five times.
/// The key is sent only to the connection's origin. Requests with Times::Once are never retried.
/// Lives on the thread that made it.
class HttpDoor : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpAnswer>)>;
    using Progress = std::function<void(qint64 sent, qint64 total)>; ///< bytes of the body

    explicit HttpDoor(QObject *parent = nullptr, RetryTimes times = {});
    ~HttpDoor() override;

    /// Used by requests from now on; earlier ones keep the connection that they were made for.
    void setConnection(const Connection &connection);
    const Connection &connection() const;
    /// Used by requests from now on.
    void setNetwork(const NetworkSetup &setup);
    /// Makes requests from now on open new connections. For when the network has changed or the
    /// machine slept: requests over an old connection might wait for an answer in vain.
    void leaveConnections();

    /// Sends @p request. @p reader is called at most once, never before this returns, and never
    /// once @p context or the Call is gone. Answers with a status other than 2xx come as errors. @p
    /// progress: while the body is being sent.
    Call send(const HttpRequest &request, QObject *context, const AnswerReader &reader,
              const Progress &progress = {});
    /// The same for callers that decode the answer themselves.
    Call send(const HttpRequest &request, QObject *context, const Done &done,
              const Progress &progress = {});

Q_SIGNALS:
    /// The service asked us to slow down: nothing is sent before @p time (UTC).
    void pausedUntil(const QDateTime &time);
    void exchanged(const cd::RedactedExchange &exchange);

private:
    Patience m_patience;
    Connection m_connection;
    std::unique_ptr<Dispatcher> m_dispatcher;
};

} // namespace cd
