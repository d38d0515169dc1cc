// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/sockets.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cd::local::sockets {

namespace {

#ifdef MSG_NOSIGNAL
constexpr int withoutSignal = MSG_NOSIGNAL;
#else
constexpr int withoutSignal = 0; // macOS: the program ignores SIGPIPE
#endif

/// Hands @p file back, which may be none.
Socket prepared(int file)
{
    if (file < 0)
        return none;
    ::fcntl(file, F_SETFD, FD_CLOEXEC);
    ::fcntl(file, F_SETFL, ::fcntl(file, F_GETFL) | O_NONBLOCK);
    return file;
}

/// Programs are started while connections come: where the system can, they never see one.
Socket acceptedFrom(Socket listener)
{
#ifdef Q_OS_LINUX
    return ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
#else
    return prepared(::accept(listener, nullptr, nullptr));
#endif
}

qint64 moved(ssize_t count)
{
    if (count >= 0)
        return count;
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? again : broken;
}

short eventOf(const Watched &watched)
{
    return watched.forWriting ? POLLOUT : POLLIN;
}

} // namespace

Socket listenAt(int port, int waiting)
{
    const Socket socket = prepared(::socket(AF_INET, SOCK_STREAM, 0));
    if (socket == none)
        return none;
    const int yes = 1; // a port of a service that has just ended can be taken, but not another's
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes)) == 0
        && ::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0
        && ::listen(socket, waiting) == 0)
        return socket;
    close(socket);
    return none;
}

int portOf(Socket socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof(address);
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

Accepted acceptFrom(Socket listener)
{
    const Socket socket = acceptedFrom(listener);
    return {socket, socket < 0 && (errno == EMFILE || errno == ENFILE || errno == ENOMEM)};
}

qint64 receive(Socket socket, char *to, size_t size)
{
    return moved(::recv(socket, to, size, 0));
}

qint64 transmit(Socket socket, const char *from, size_t size)
{
    return moved(::send(socket, from, size, withoutSignal));
}

bool endSending(Socket socket)
{
    return ::shutdown(socket, SHUT_WR) == 0;
}

void close(Socket socket)
{
    ::close(socket);
}

void wait(std::vector<Watched> &list, int milliseconds)
{
    std::vector<pollfd> polled;
    polled.reserve(list.size());
    for (const Watched &watched : list)
        polled.push_back({watched.socket, eventOf(watched), 0});
    ::poll(polled.data(), static_cast<nfds_t>(polled.size()), milliseconds);
    for (size_t i = 0; i < list.size(); ++i)
        list[i].isReady = polled[i].revents != 0;
}

bool waitFor(Socket socket, bool forWriting, int milliseconds)
{
    pollfd polled{socket, eventOf({.forWriting = forWriting}), 0};
    return ::poll(&polled, 1, milliseconds) > 0;
}

std::optional<quint64> mostOpen()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return std::nullopt;
    return limit.rlim_cur;
}

WakeUp::WakeUp()
{
    std::array<int, 2> ends{none, none};
    if (::pipe(ends.data()) != 0)
        return;
    m_heard = prepared(ends[0]);
    m_rung = prepared(ends[1]);
}

WakeUp::~WakeUp()
{
    close(m_heard);
    close(m_rung);
}

/// Where the pipe is full, there is something to be heard already.
void WakeUp::ring()
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(m_rung, &byte, 1);
}

void WakeUp::silence()
{
    std::array<char, 256> heard;
    while (::read(m_heard, heard.data(), heard.size()) == static_cast<ssize_t>(heard.size())) {}
}

} // namespace cd::local::sockets
