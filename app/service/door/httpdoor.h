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

/// The longest that an answer is waited for, whatever the request says; tests make it short.
struct Patience
{
    std::chrono::milliseconds silence = std::chrono::milliseconds::max(); ///< see HttpRequest
    std::chrono::milliseconds deadline = std::chrono::milliseconds::max();
};

/// How the door waits between attempts; tests make it quick.
struct RetryTimes
{
    std::chrono::milliseconds first{500}; ///< doubles with each retry
    std::chrono::milliseconds longest{8000};
    int retries = 3;
    Patience patience = {};
};

/// The one way out: every request of the program goes through here, and every rule about requests
/// is kept here. Redirects are followed for GET only, within the origin, five times at most. The
/// key goes to the connection's origin alone. Requests that are to be made Once are never tried
/// again. Lives in the thread that made it.
class HttpDoor : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpAnswer>)>;
    using Progress = std::function<void(qint64 sent, qint64 total)>; ///< bytes of the body

    explicit HttpDoor(QObject *parent = nullptr, RetryTimes times = {});
    ~HttpDoor() override;

    /// For requests from now on; those already handed in keep the connection they were meant for.
    void setConnection(const Connection &connection);
    const Connection &connection() const;
    /// For requests from now on.
    void setNetwork(const NetworkSetup &setup);
    /// The network has changed, or the machine slept: a connection kept open may lead nowhere, and
    /// what is sent over it would wait in vain. Requests from now on make connections of their own.
    void leaveConnections();

    /// @p reader tells at most once, never before this returns, and never once @p context or the
    /// Call is gone. Answers of a status other than 2xx come as errors.
    Call send(const HttpRequest &request, QObject *context, const AnswerReader &reader,
              const Progress &progress = {});
    /// The same for those who read the answer themselves.
    Call send(const HttpRequest &request, QObject *context, const Done &done,
              const Progress &progress = {});

Q_SIGNALS:
    /// The service asked for less: nothing is sent before @p time (UTC).
    void pausedUntil(const QDateTime &time);
    void exchanged(const cd::RedactedExchange &exchange);

private:
    Patience m_patience;
    Connection m_connection;
    std::unique_ptr<Dispatcher> m_dispatcher;
};

} // namespace cd
