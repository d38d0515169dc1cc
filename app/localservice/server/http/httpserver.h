// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/server/http/doorkeeper.h"

#include <QThread>
#include <QUrl>

#include <httplib.h>
#include <memory>

namespace cd::local {

class Router;

/// Listens on 127.0.0.1 and passes every request to the router, on threads of its own. The library
/// reads requests and writes responses; who may keep a connection, and for how long, is decided
/// here, before a thread has to do with it.
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
    class Library;

    void answer(sockets::Socket socket, std::string &&begin);

    std::unique_ptr<Library> m_library;
    std::unique_ptr<Doorkeeper> m_door;
    std::unique_ptr<httplib::ThreadPool> m_threads;
    std::unique_ptr<QThread> m_thread;
    sockets::Socket m_listener = sockets::none;
    int m_port = 0;
};

} // namespace cd::local
