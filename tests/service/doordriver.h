// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/httpdoor.h"
#include "support/faultyserver.h"

#include <QObject>
#include <QTest>
#include <QTestEventLoop>

#include <functional>
#include <optional>

namespace cd::test {

/// Takes what a callback is told, and counts how often.
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
            m_loop.enterLoopMSecs(30'000); // unlike qWaitFor() it does not sleep between events
        return times > 0;
    }
    /// The error that was told; a default one, with the test failed, where it was a success.
    ServiceError error()
    {
        if (wait() && !result->has_value())
            return result->error();
        QTest::qFail("no error was reply", __FILE__, __LINE__);
        return {};
    }

    std::optional<Result<T>> result;
    int times = 0;

private:
    QTestEventLoop m_loop;
};

/// A door to a server that misbehaves as told.
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

} // namespace cd::test
