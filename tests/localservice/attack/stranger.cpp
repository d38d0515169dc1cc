// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/attack/stranger.h"

#include <arpa/inet.h>
#include <array>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cd::test {

namespace {

constexpr int patienceMs = 60'000;

int connectTo(const QUrl &service)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(service.port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket >= 0
        && connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0)
        return socket;
    if (socket >= 0)
        close(socket);
    return -1;
}

bool isReady(int socket, short events, int milliseconds)
{
    pollfd waiting{socket, events, 0};
    return poll(&waiting, 1, milliseconds) > 0;
}

} // namespace

Stranger::Stranger(const QUrl &service)
    : m_socket(connectTo(service))
{
}

Stranger::~Stranger()
{
    if (m_socket >= 0)
        close(m_socket);
}

bool Stranger::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        if (!isReady(m_socket, POLLOUT, patienceMs))
            return false;
        const ssize_t count
            = ::send(m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent),
                     MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0)
            return false;
        sent += count;
    }
    return true;
}

void Stranger::sendWithoutEnd(const QByteArray &piece, qint64 most)
{
    for (qint64 sent = 0; sent < most && !hasAnswer(); sent += piece.size()) {
        if (!send(piece))
            return;
    }
}

void Stranger::endSending()
{
    shutdown(m_socket, SHUT_WR);
}

bool Stranger::hasAnswer() const
{
    return isReady(m_socket, POLLIN, 0);
}

QByteArray Stranger::answer()
{
    QByteArray all;
    std::array<char, 4096> piece{};
    while (isReady(m_socket, POLLIN, patienceMs)) {
        const ssize_t count = recv(m_socket, piece.data(), piece.size(), 0);
        if (count <= 0)
            break;
        all.append(piece.data(), count);
    }
    return all;
}

Crowd::Crowd(const QUrl &service, int count, const QByteArray &begin)
{
    for (int i = 0; i < count; ++i) {
        const int socket = connectTo(service);
        if (socket < 0)
            return;
        m_sockets.push_back(socket);
        ::send(socket, begin.constData(), static_cast<size_t>(begin.size()), MSG_NOSIGNAL);
    }
}

Crowd::~Crowd()
{
    for (const int socket : m_sockets)
        close(socket);
}

} // namespace cd::test
