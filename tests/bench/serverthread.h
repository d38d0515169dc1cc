// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crash/jobserver.h"

#include <QThread>

#include <memory>
#include <type_traits>

namespace cd::bench {

/// A service that answers everything at once, in a thread of its own: what is measured does not
/// wait for its turn behind the server's work.
class ServerThread
{
public:
    ServerThread()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        run([this] {
            m_server = std::make_unique<test::JobServer>(1);
            m_server->beKind();
        });
    }
    ~ServerThread()
    {
        run([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServerThread)

    /// What @p call says of the server, called in its thread.
    template<typename Call>
    auto ask(const Call &call)
    {
        using Answer = std::decay_t<std::invoke_result_t<Call, test::JobServer &>>;
        Answer answer{};
        run([&] { answer = call(*m_server); });
        return answer;
    }
    void tell(const std::function<void(test::JobServer &)> &call)
    {
        run([&] { call(*m_server); });
    }
    QUrl url()
    {
        return ask([](const test::JobServer &server) { return server.url(); });
    }

private:
    template<typename Call>
    void run(const Call &call)
    {
        QMetaObject::invokeMethod(&m_context, call, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<test::JobServer> m_server;
};

} // namespace cd::bench
