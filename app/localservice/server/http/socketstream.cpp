// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/socketstream.h"

#include "domain/service/remotefile.h"
#include "localservice/server/http/requesthead.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace cd::local {

namespace {

constexpr qint64 patienceMs = 30'000;
/// What has to move at the least, on the average, after the first half minute.
constexpr qint64 leastBytesPerSecond = 16 * 1024;
/// Chunks add their lines to a file of the largest size.
constexpr qint64 maxRequestBytes = 2 * maxUploadSize;
constexpr size_t pieceBytes = 16 * 1024;
/// The library reads lines byte by byte, and takes in however long a line comes. The request line
/// and the headers were measured before.
constexpr size_t maxLineBytes = maxHeadBytes;

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

SocketStream::SocketStream(int socket, std::string &&begin)
    : m_socket(socket)
    , m_read(std::move(begin))
{
}

int SocketStream::Pace::patience()
{
    if (!clock.isValid())
        clock.start();
    const qint64 allowed = patienceMs + bytes * 1000 / leastBytesPerSecond;
    return static_cast<int>(std::clamp<qint64>(allowed - clock.elapsed(), 0, patienceMs));
}

ssize_t SocketStream::read(char *to, size_t size)
{
    if (m_given == m_read.size() && !fill())
        return -1;
    const size_t count = std::min(size, m_read.size() - m_given);
    std::copy_n(m_read.data() + m_given, count, to);
    m_given += count;
    if (size > 1 || *to == '\n')
        m_lineBytes = 0;
    else if (++m_lineBytes > maxLineBytes)
        return -1;
    return static_cast<ssize_t>(count);
}

/// False: nothing more comes, or comes in time.
bool SocketStream::fill()
{
    m_given = 0;
    m_read.resize(pieceBytes);
    ssize_t count = -1;
    while (m_reading.bytes <= maxRequestBytes) {
        count = recv(m_socket, m_read.data(), m_read.size(), 0);
        if (count >= 0 || !wouldBlock() || !waitFor(POLLIN, m_reading))
            break;
    }
    m_read.resize(static_cast<size_t>(std::max<ssize_t>(count, 0)));
    m_reading.bytes += static_cast<qint64>(m_read.size());
    return !m_read.empty();
}

ssize_t SocketStream::write(const char *from, size_t size)
{
    while (true) {
        const ssize_t count = send(m_socket, from, size, MSG_NOSIGNAL);
        if (count >= 0) {
            m_writing.bytes += count;
            return count;
        }
        if (!wouldBlock() || !waitFor(POLLOUT, m_writing))
            return -1;
    }
}

bool SocketStream::waitFor(short events, Pace &pace) const
{
    pollfd waiting{m_socket, events, 0};
    return poll(&waiting, 1, pace.patience()) > 0;
}

/// Connections come from this machine only.
void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_in address{};
    socklen_t size = sizeof(address);
    getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
    ip = "127.0.0.1";
    port = ntohs(address.sin_port);
}

} // namespace cd::local
