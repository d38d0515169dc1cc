// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/doorkeeper.h"

#include "domain/service/remotefile.h"
#include "localservice/server/http/requesthead.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace cd::local {

namespace {

constexpr int headPatienceMs = 10'000;
constexpr int lingerMs = 10'000;
constexpr int retryAcceptMs = 100;
constexpr size_t mostDropped = 2 * static_cast<size_t>(maxUploadSize);
constexpr size_t pieceSize = 64 * 1024;
constexpr size_t firstConnection = 2; // in the list for poll(): after the events and the listener

std::string refusal(int status)
{
    const char *reason = status == 431 ? "Request Header Fields Too Large"
        : status == 408                ? "Request Timeout"
                                       : "Bad Request";
    const std::string body = std::string(R"({"detail":")") + reason + R"("})";
    return "HTTP/1.1 " + std::to_string(status) + ' ' + reason
        + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

bool isAgain()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

Doorkeeper::Doorkeeper(int listener, int most, const Pass &pass)
    : m_listener(listener)
    , m_wakeUp(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_most(most)
    , m_pass(pass)
{
}

Doorkeeper::~Doorkeeper()
{
    for (Waiting &waiting : m_waiting)
        ::close(waiting.socket);
    for (const int socket : m_givenBack)
        ::close(socket);
    ::close(m_wakeUp);
}

void Doorkeeper::stop()
{
    const std::lock_guard locker(m_mutex);
    m_stopping = true;
    eventfd_write(m_wakeUp, 1);
}

void Doorkeeper::giveBack(int socket)
{
    const std::lock_guard locker(m_mutex);
    m_givenBack.push_back(socket);
    eventfd_write(m_wakeUp, 1);
}

void Doorkeeper::run()
{
    while (true) {
        std::vector<pollfd> list = watched();
        poll(list.data(), list.size(), patience());
        for (size_t i = 0; i < m_waiting.size(); ++i)
            look(m_waiting[i], list[firstConnection + i].revents != 0);
        std::erase_if(m_waiting, [](const Waiting &waiting) { return waiting.socket < 0; });
        if (!takeBack())
            return;
        if (list[1].revents != 0 || m_lacksDescriptors)
            accept();
    }
}

std::vector<pollfd> Doorkeeper::watched() const
{
    std::vector<pollfd> list;
    list.reserve(firstConnection + m_waiting.size());
    list.push_back({m_wakeUp, POLLIN, 0});
    // With nobody to make room for the next one, that one waits in the kernel.
    const bool mayAccept = !m_lacksDescriptors && (m_connections < m_most || !m_waiting.empty());
    list.push_back({mayAccept ? m_listener : -1, POLLIN, 0});
    for (const Waiting &waiting : m_waiting)
        list.push_back({waiting.socket, POLLIN, 0});
    return list;
}

/// Until something has to be done though nothing happens. -1: for ever.
int Doorkeeper::patience() const
{
    qint64 shortest = m_lacksDescriptors ? retryAcceptMs : -1;
    for (const Waiting &waiting : m_waiting) {
        const qint64 remaining = waiting.patience.remainingTime();
        shortest = shortest < 0 ? remaining : std::min(shortest, remaining);
    }
    return static_cast<int>(shortest);
}

/// False: it has to stop.
bool Doorkeeper::takeBack()
{
    eventfd_t ignored = 0;
    std::vector<int> sockets;
    bool stopping = false;
    {
        const std::lock_guard locker(m_mutex);
        eventfd_read(m_wakeUp, &ignored);
        sockets.swap(m_givenBack);
        stopping = m_stopping;
    }
    for (const int socket : sockets) {
        Waiting waiting{.socket = socket, .patience = {}};
        linger(waiting);
        if (waiting.socket >= 0)
            m_waiting.push_back(std::move(waiting));
    }
    return !stopping;
}

void Doorkeeper::accept()
{
    const int socket = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    m_lacksDescriptors = socket < 0 && (errno == EMFILE || errno == ENFILE || errno == ENOMEM);
    if (m_lacksDescriptors || (socket >= 0 && m_connections >= m_most))
        makeRoom();
    if (socket < 0)
        return;
    ++m_connections;
    m_waiting.push_back({.socket = socket, .patience = QDeadlineTimer(headPatienceMs)});
}

void Doorkeeper::makeRoom()
{
    if (m_waiting.empty())
        return;
    close(m_waiting.front());
    m_waiting.pop_front();
}

void Doorkeeper::look(Waiting &waiting, bool readable)
{
    if (readable && waiting.answered)
        readRest(waiting);
    else if (readable)
        readHead(waiting);
    if (waiting.socket < 0 || !waiting.patience.hasExpired())
        return;
    if (waiting.answered || waiting.begin.empty())
        close(waiting);
    else
        refuse(waiting, 408);
}

void Doorkeeper::readHead(Waiting &waiting)
{
    std::array<char, pieceSize> piece;
    const ssize_t count = recv(waiting.socket, piece.data(), piece.size(), 0);
    if (count < 0 && isAgain())
        return;
    if (count <= 0) {
        if (count < 0 || waiting.begin.empty())
            close(waiting);
        else
            refuse(waiting, 400);
        return;
    }
    const size_t before = waiting.begin.size();
    waiting.begin.append(piece.data(), static_cast<size_t>(count));
    const int status = headStatus(waiting.begin, before);
    if (status == 200)
        m_pass(std::exchange(waiting.socket, -1), std::move(waiting.begin));
    else if (status != 0)
        refuse(waiting, status);
}

void Doorkeeper::readRest(Waiting &waiting)
{
    std::array<char, pieceSize> piece;
    const ssize_t count = recv(waiting.socket, piece.data(), piece.size(), 0);
    if (count < 0 && isAgain())
        return;
    waiting.dropped += static_cast<size_t>(std::max<ssize_t>(count, 0));
    if (count <= 0 || waiting.dropped > mostDropped)
        close(waiting);
}

void Doorkeeper::refuse(Waiting &waiting, int status)
{
    const std::string answer = refusal(status);
    send(waiting.socket, answer.data(), answer.size(), MSG_NOSIGNAL);
    linger(waiting);
}

void Doorkeeper::linger(Waiting &waiting)
{
    if (shutdown(waiting.socket, SHUT_WR) != 0)
        return close(waiting);
    waiting.answered = true;
    waiting.begin = {};
    waiting.patience = QDeadlineTimer(lingerMs);
}

void Doorkeeper::close(Waiting &waiting)
{
    ::close(std::exchange(waiting.socket, -1));
    --m_connections;
}

} // namespace cd::local
