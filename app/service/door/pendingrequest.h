// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/call.h"
#include "service/door/httpdoor.h"
#include "service/http/httprequest.h"
#include "service/network/connection.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <memory>

namespace cd {

class HttpAttempt;

/// A request that was passed to the door, and how far it has got.
struct PendingRequest
{
    HttpRequest request;
    Connection connection; ///< the door's when the request was made
    QPointer<QObject> context;
    AnswerReader reader;
    HttpDoor::Progress progress;
    std::shared_ptr<Call::State> state;
    QUrl url; ///< where it goes next; a redirect changes it
    int redirects = 0;
    int attempt = 1;
    QPointer<HttpAttempt> running;
    /// The worst of all attempts so far: that a later one was refused does not undo an earlier one.
    ServiceError::Acted acted = ServiceError::Acted::No;
    bool isBeingRead = false; ///< an answer has come and is being decoded
    bool isCancelled = false; ///< no further attempt is made
    bool settled = false; ///< its result is known; the callback follows

    /// The caller is gone and the request has no side effects, so it can be dropped.
    bool isIdle() const
    {
        return request.times == HttpRequest::Times::Repeatable && (state->dropped || !context);
    }
};

using PendingRequestPtr = std::shared_ptr<PendingRequest>;

} // namespace cd
