// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/httpdoor.h"
#include "support/faultyserver.h"
#include "support/patience.h"

#include <QObject>
#include <QTest>
#include <QTestEventLoop>

#include <functional>
#include <optional>

namespace cd::test {

/// Keeps the result that a callback gets, and counts how often it is called.
template<typename T>
struct Reply
{
    std::function<void(Result<T>)> done()
    {
        return [this](const Result<T> &reply) {
            result = reply;
            ++times;
            m_loop.exitLoop();
        };
    }
    bool wait()
    {
        if (times == 0)
            m_loop.enterLoopMSecs(tryForMs); // unlike qWaitFor() it does not sleep between events
        return times > 0;
    }
    /// The error; a default one, with the test failed, if it was a success.
    ServiceError error()
    {
        if (wait() && !result->has_value())
            return result->error();
        QTest::qFail("there was no error", __FILE__, __LINE__);
        return {};
    }

    std::optional<Result<T>> result;
    int times = 0;

private:
    QTestEventLoop m_loop;
};

/// A door to a server that misbehaves on request.
class DoorDriver
{
public:
    DoorDriver();

    static Connection connectionTo(const QUrl &url);
    static HttpRequest get(const QString &path);
    /// Once, with a JSON body.
    static HttpRequest post(const QByteArray &body);

    FaultyServer server;
    QObject context;
    HttpDoor door; ///< retries at once
};

/// A request that is sent as this is made, and dropped when this goes; waits for its reply.
struct Sent : Reply<HttpAnswer>
{
    Sent(DoorDriver &driver, const HttpRequest &request)
        : call(driver.door.send(request, &driver.context, done()))
    {
    }

    Call call;
};

} // namespace cd::test
