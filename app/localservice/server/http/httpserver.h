// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>
#include <QUrl>

#include <httplib.h>
#include <memory>

namespace cd::local {

class Router;

/// Listens on 127.0.0.1 and passes every request to the router, on threads of its own.
class HttpServer
{
public:
    explicit HttpServer(const Router &router);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Binds to @p port, or to a free one for 0. False: it is in use.
    bool bind(int port);
    QUrl url() const;
    void start();
    /// Accepts no more requests. Blocks until those under way have ended; false: some had not after
    /// @p milliseconds.
    bool stop(int milliseconds);

private:
    httplib::Server m_server;
    std::unique_ptr<QThread> m_thread;
    int m_port = 0;
    socket_t m_socket = INVALID_SOCKET;
};

} // namespace cd::local
