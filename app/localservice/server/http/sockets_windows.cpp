// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Written along Microsoft's documentation. MinGW's compiler accepts it; nobody has run it so far.

#include "localservice/server/http/sockets.h"

#include <algorithm>
#include <array>
#include <climits>
#include <winsock2.h>

namespace cd::local::sockets {

namespace {

/// Hands @p socket back, which may be none.
Socket prepared(SOCKET socket)
{
    if (socket == INVALID_SOCKET)
        return none;
    u_long yes = 1;
    ::ioctlsocket(socket, FIONBIO, &yes);
    SetHandleInformation(reinterpret_cast<HANDLE>(socket), HANDLE_FLAG_INHERIT, 0);
    return socket;
}

/// Before the first socket.
void beginSockets()
{
    static const int begun = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    static_cast<void>(begun);
}

sockaddr_in ownAddress(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<u_short>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool bindTo(Socket socket, int port)
{
    const sockaddr_in address = ownAddress(port);
    return ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
}

int sizeOf(size_t size)
{
    return static_cast<int>(std::min<size_t>(size, INT_MAX));
}

qint64 moved(int count)
{
    if (count >= 0)
        return count;
    return WSAGetLastError() == WSAEWOULDBLOCK ? again : broken;
}

WSAPOLLFD polledOf(const Watched &watched)
{
    return {watched.socket, static_cast<SHORT>(watched.forWriting ? POLLOUT : POLLIN), 0};
}

} // namespace

Socket listenAt(int port, int waiting)
{
    beginSockets();
    const Socket socket = prepared(::socket(AF_INET, SOCK_STREAM, 0));
    if (socket == none)
        return none;
    const BOOL yes = TRUE; // what SO_REUSEADDR is elsewhere; here that one lets ports be shared
    if (::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes),
                     sizeof(yes))
            == 0
        && bindTo(socket, port) && ::listen(socket, waiting) == 0)
        return socket;
    close(socket);
    return none;
}

int portOf(Socket socket)
{
    sockaddr_in address{};
    int size = sizeof(address);
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

Accepted acceptFrom(Socket listener)
{
    const Socket socket = prepared(::accept(listener, nullptr, nullptr));
    const int error = socket == none ? WSAGetLastError() : 0;
    return {socket, error == WSAEMFILE || error == WSAENOBUFS};
}

qint64 receive(Socket socket, char *to, size_t size)
{
    return moved(::recv(socket, to, sizeOf(size), 0));
}

qint64 transmit(Socket socket, const char *from, size_t size)
{
    return moved(::send(socket, from, sizeOf(size), 0));
}

bool endSending(Socket socket)
{
    return ::shutdown(socket, SD_SEND) == 0;
}

void close(Socket socket)
{
    ::closesocket(socket);
}

void wait(std::vector<Watched> &list, int milliseconds)
{
    std::vector<WSAPOLLFD> polled;
    polled.reserve(list.size());
    for (const Watched &watched : list)
        polled.push_back(polledOf(watched)); // none is below 0, and left out
    WSAPoll(polled.data(), static_cast<ULONG>(polled.size()), milliseconds);
    for (size_t i = 0; i < list.size(); ++i)
        list[i].isReady = polled[i].revents != 0;
}

bool waitFor(Socket socket, bool forWriting, int milliseconds)
{
    WSAPOLLFD polled = polledOf({.socket = socket, .forWriting = forWriting});
    return WSAPoll(&polled, 1, milliseconds) > 0;
}

std::optional<quint64> mostOpen()
{
    return std::nullopt;
}

/// Only sockets can be waited for here: one that sends to itself.
WakeUp::WakeUp()
{
    beginSockets();
    m_heard = prepared(::socket(AF_INET, SOCK_DGRAM, 0));
    m_rung = m_heard;
    if (m_heard == none || !bindTo(m_heard, 0))
        return;
    const sockaddr_in self = ownAddress(portOf(m_heard));
    ::connect(m_heard, reinterpret_cast<const sockaddr *>(&self), sizeof(self));
}

WakeUp::~WakeUp()
{
    close(m_heard);
}

void WakeUp::ring()
{
    const char byte = 0;
    ::send(m_rung, &byte, 1, 0);
}

void WakeUp::silence()
{
    std::array<char, 8> heard;
    while (::recv(m_heard, heard.data(), sizeOf(heard.size()), 0) > 0) {}
}

} // namespace cd::local::sockets
