// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/doorkeeper.h"

#include "domain/service/remotefile.h"
#include "localservice/server/http/requesthead.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cd::local {

namespace {

constexpr int headPatienceMs = 10'000;
constexpr int lingerMs = 10'000;
constexpr int retryAcceptMs = 100;
constexpr size_t mostDropped = 2 * static_cast<size_t>(maxUploadSize);
constexpr size_t pieceSize = 64 * 1024;
constexpr size_t firstConnection = 2; // in the list: after what wakes up and the listener

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

} // namespace

Doorkeeper::Doorkeeper(sockets::Socket listener, int most, const Pass &pass)
    : m_listener(listener)
    , m_most(most)
    , m_pass(pass)
{
}

Doorkeeper::~Doorkeeper()
{
    for (Waiting &waiting : m_waiting)
        sockets::close(waiting.socket);
    for (const sockets::Socket socket : m_givenBack)
        sockets::close(socket);
}

void Doorkeeper::stop()
{
    const std::lock_guard locker(m_mutex);
    m_stopping = true;
    m_wakeUp.ring();
}

void Doorkeeper::giveBack(sockets::Socket socket)
{
    const std::lock_guard locker(m_mutex);
    m_givenBack.push_back(socket);
    m_wakeUp.ring();
}

void Doorkeeper::run()
{
    while (true) {
        std::vector<sockets::Watched> list = watched();
        sockets::wait(list, patience());
        for (size_t i = 0; i < m_waiting.size(); ++i)
            look(m_waiting[i], list[firstConnection + i].isReady);
        std::erase_if(m_waiting,
                      [](const Waiting &waiting) { return waiting.socket == sockets::none; });
        if (!takeBack())
            return;
        if (list[1].isReady || m_lacksDescriptors)
            accept();
    }
}

std::vector<sockets::Watched> Doorkeeper::watched() const
{
    std::vector<sockets::Watched> list;
    list.reserve(firstConnection + m_waiting.size());
    list.push_back({m_wakeUp.socket()});
    // With nobody to make room for the next one, that one waits in the kernel.
    const bool mayAccept = !m_lacksDescriptors && (m_connections < m_most || !m_waiting.empty());
    list.push_back({mayAccept ? m_listener : sockets::none});
    for (const Waiting &waiting : m_waiting)
        list.push_back({waiting.socket});
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
    std::vector<sockets::Socket> givenBack;
    bool stopping = false;
    {
        const std::lock_guard locker(m_mutex);
        m_wakeUp.silence();
        givenBack.swap(m_givenBack);
        stopping = m_stopping;
    }
    for (const sockets::Socket socket : givenBack) {
        Waiting waiting{.socket = socket, .patience = {}};
        linger(waiting);
        if (waiting.socket != sockets::none)
            m_waiting.push_back(std::move(waiting));
    }
    return !stopping;
}

void Doorkeeper::accept()
{
    const auto [socket, lacksDescriptors] = sockets::acceptFrom(m_listener);
    m_lacksDescriptors = lacksDescriptors;
    if (m_lacksDescriptors || (socket != sockets::none && m_connections >= m_most))
        makeRoom();
    if (socket == sockets::none)
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
    if (waiting.socket == sockets::none || !waiting.patience.hasExpired())
        return;
    if (waiting.answered || waiting.begin.empty())
        close(waiting);
    else
        refuse(waiting, 408);
}

void Doorkeeper::readHead(Waiting &waiting)
{
    std::array<char, pieceSize> piece;
    const qint64 count = sockets::receive(waiting.socket, piece.data(), piece.size());
    if (count == sockets::again)
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
        m_pass(std::exchange(waiting.socket, sockets::none), std::move(waiting.begin));
    else if (status != 0)
        refuse(waiting, status);
}

void Doorkeeper::readRest(Waiting &waiting)
{
    std::array<char, pieceSize> piece;
    const qint64 count = sockets::receive(waiting.socket, piece.data(), piece.size());
    if (count == sockets::again)
        return;
    waiting.dropped += static_cast<size_t>(std::max<qint64>(count, 0));
    if (count <= 0 || waiting.dropped > mostDropped)
        close(waiting);
}

void Doorkeeper::refuse(Waiting &waiting, int status)
{
    const std::string answer = refusal(status);
    sockets::transmit(waiting.socket, answer.data(), answer.size());
    linger(waiting);
}

void Doorkeeper::linger(Waiting &waiting)
{
    if (!sockets::endSending(waiting.socket))
        return close(waiting);
    waiting.answered = true;
    waiting.begin = {};
    waiting.patience = QDeadlineTimer(lingerMs);
}

void Doorkeeper::close(Waiting &waiting)
{
    sockets::close(std::exchange(waiting.socket, sockets::none));
    --m_connections;
}

} // namespace cd::local
