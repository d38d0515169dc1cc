// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>
#include <QUrl>

#include <httplib.h>
#include <memory>

namespace cd::local {

class Router;

/// Listens on 127.0.0.1 and hands every request to the router, on threads of its own.
class HttpServer
{
public:
    explicit HttpServer(const Router &router);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Takes @p port, or a free one for 0. False if it is taken.
    bool bind(int port);
    QUrl url() const;
    void start();
    /// No new requests; whether those under way came to their end within @p milliseconds.
    bool stop(int milliseconds);

private:
    httplib::Server m_server;
    std::unique_ptr<QThread> m_thread;
    int m_port = 0;
    socket_t m_socket = INVALID_SOCKET;
};

} // namespace cd::local
