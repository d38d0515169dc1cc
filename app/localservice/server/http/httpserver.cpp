// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/httpserver.h"

#include "domain/service/remotefile.h"
#include "localservice/log.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/router.h"

#include <sys/socket.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t connectionThreads = 16;
constexpr time_t patienceSeconds = 30;
/// Connections that may wait for a thread. The library allows five and resets further ones.
constexpr int waitingConnections = 256;
/// For the parts of a multipart body other than the file's bytes.
constexpr size_t formBytes = 1024 * 1024;

/// Replaces the library's default, with which a second service could take the same port.
void takePortAlone(int socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
}

/// Adds a body to errors of the library itself.
void fillError(const httplib::Request &, httplib::Response &response)
{
    if (response.body.empty())
        refuse(response, response.status,
               QString::fromLatin1(response.status == 413       ? "Content Too Large"
                                       : response.status == 414 ? "URI Too Long"
                                       : response.status == 416 ? "Range Not Satisfiable"
                                                                : "Bad Request"));
}

void log(const httplib::Request &request, const httplib::Response &response)
{
    // Successful reads would fill the log, since clients poll every second. Queries are left out,
    // because they contain tickets.
    if (request.method != "GET" || response.status >= 400) {
        logLine(
            u"%1 %2 → %3"_s
                .arg(QString::fromStdString(request.method), QString::fromStdString(request.path))
                .arg(response.status));
    }
}

} // namespace

HttpServer::HttpServer(const Router &router)
{
    m_server.new_task_queue = [] {
        return new httplib::ThreadPool(connectionThreads);
    };
    m_server.set_socket_options([this](socket_t socket) {
        takePortAlone(socket);
        m_socket = socket;
    });
    m_server.set_payload_max_length(static_cast<size_t>(maxUploadSize) + formBytes);
    m_server.set_read_timeout(patienceSeconds);
    m_server.set_write_timeout(patienceSeconds);
    // One request a connection: an idle connection would hold a thread, and on loopback a new one
    // costs next to nothing.
    m_server.set_keep_alive_max_count(1);
    m_server.set_error_handler(&fillError);
    m_server.set_logger(&log);
    router.attach(m_server);
}

HttpServer::~HttpServer()
{
    if (m_thread) {
        m_server.stop();
        m_thread->wait();
    }
}

bool HttpServer::bind(int port)
{
    const std::string loopback = "127.0.0.1";
    if (port == 0)
        m_port = m_server.bind_to_any_port(loopback);
    else
        m_port = m_server.bind_to_port(loopback, port) ? port : -1;
    // The socket listens already; listening again sets how many connections may wait.
    return m_port > 0 && listen(m_socket, waitingConnections) == 0;
}

QUrl HttpServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void HttpServer::start()
{
    m_thread.reset(QThread::create([this] { m_server.listen_after_bind(); }));
    m_thread->setObjectName(u"http"_s);
    m_thread->start();
}

bool HttpServer::stop(int milliseconds)
{
    m_server.stop();
    return !m_thread || m_thread->wait(QDeadlineTimer(milliseconds));
}

} // namespace cd::local
