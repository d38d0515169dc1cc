// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/httpserver.h"

#include "domain/service/remotefile.h"
#include "localservice/log.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/router.h"
#include "localservice/server/http/socketstream.h"

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t connectionThreads = 16;
constexpr int mostConnections = 256;
constexpr int leastConnections = 8;
/// For what is not a connection: readers, webhooks, the database.
constexpr quint64 otherDescriptors = 64;
/// Connections that may wait to be accepted.
constexpr int waitingConnections = 256;
/// For the parts of a multipart body other than the file's bytes.
constexpr size_t formBytes = 1024 * 1024;

/// As many as leave descriptors for the work, also where a connection needs a second one for a
/// file.
int connectionsAtOnce()
{
    const std::optional<quint64> most = sockets::mostOpen();
    if (!most)
        return mostConnections;
    const quint64 spare = *most - std::min(*most, otherDescriptors);
    return static_cast<int>(
        std::clamp<quint64>(spare / 2, quint64(leastConnections), quint64(mostConnections)));
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

/// The library without its own sockets.
class HttpServer::Library : public httplib::Server
{
public:
    void answer(SocketStream &stream)
    {
        bool closed = false;
        // Ranges make sense for files only, whose endpoint reads the header itself; the library
        // would cut them out of any answer, as many as were asked for.
        process_request(stream, true, closed, [&stream](httplib::Request &request) {
            request.ranges.clear();
            // The library's server makes no use of this: see isClientThere().
            request.progress = [&stream](uint64_t, uint64_t) {
                return stream.isPeerThere();
            };
        });
    }
    /// What it still writes is cut short once it no longer is.
    void setRunning(bool running) { svr_sock_ = running ? 0 : INVALID_SOCKET; }
};

HttpServer::HttpServer(const Router &router)
    : m_library(std::make_unique<Library>())
{
    m_library->set_payload_max_length(static_cast<size_t>(maxUploadSize) + formBytes);
    m_library->set_error_handler(&fillError);
    m_library->set_logger(&log);
    router.attach(*m_library);
}

HttpServer::~HttpServer()
{
    if (m_thread) {
        stop(0);
        m_thread->wait();
    }
    if (m_listener != sockets::none)
        sockets::close(m_listener);
}

bool HttpServer::bind(int port)
{
    m_listener = sockets::listenAt(port, waitingConnections);
    if (m_listener == sockets::none)
        return false;
    m_port = sockets::portOf(m_listener);
    m_door = std::make_unique<Doorkeeper>(
        m_listener, connectionsAtOnce(),
        [this](sockets::Socket socket, std::string &&begin) { answer(socket, std::move(begin)); });
    return true;
}

QUrl HttpServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void HttpServer::start()
{
    m_library->setRunning(true);
    m_threads = std::make_unique<httplib::ThreadPool>(connectionThreads);
    m_thread.reset(QThread::create([this] {
        m_door->run();
        m_threads->shutdown();
    }));
    m_thread->setObjectName(u"http"_s);
    m_thread->start();
}

void HttpServer::answer(sockets::Socket socket, std::string &&begin)
{
    m_threads->enqueue(
        [this, socket, stream = std::make_shared<SocketStream>(socket, std::move(begin))] {
            try {
                m_library->answer(*stream);
            } catch (const std::exception &error) {
                logLine(u"A request was dropped: "_s + QString::fromUtf8(error.what()));
            }
            m_door->giveBack(socket);
        });
}

bool HttpServer::stop(int milliseconds)
{
    m_library->setRunning(false);
    m_door->stop();
    return !m_thread || m_thread->wait(QDeadlineTimer(milliseconds));
}

} // namespace cd::local
