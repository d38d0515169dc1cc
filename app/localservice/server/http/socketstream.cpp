// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/socketstream.h"

#include "domain/service/remotefile.h"
#include "localservice/server/http/requesthead.h"

#include <algorithm>
#include <array>

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

} // namespace

SocketStream::SocketStream(sockets::Socket socket, std::string &&begin)
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
    qint64 count = sockets::broken;
    while (m_reading.bytes <= maxRequestBytes) {
        count = sockets::receive(m_socket, m_read.data(), m_read.size());
        if (count != sockets::again || !waitFor(false, m_reading))
            break;
    }
    m_read.resize(static_cast<size_t>(std::max<qint64>(count, 0)));
    m_reading.bytes += static_cast<qint64>(m_read.size());
    return !m_read.empty();
}

bool SocketStream::isPeerThere() const
{
    std::array<char, 256> dropped{};
    constexpr int enough = 64; // it sends on and on, so it is there
    for (int i = 0; i < enough && sockets::waitFor(m_socket, false, 0); ++i) {
        const qint64 count = sockets::receive(m_socket, dropped.data(), dropped.size());
        if (count == sockets::again)
            return true;
        if (count <= 0)
            return false;
    }
    return true;
}

ssize_t SocketStream::write(const char *from, size_t size)
{
    while (true) {
        const qint64 count = sockets::transmit(m_socket, from, size);
        if (count >= 0) {
            m_writing.bytes += count;
            return static_cast<ssize_t>(count);
        }
        if (count == sockets::broken || !waitFor(true, m_writing))
            return -1;
    }
}

bool SocketStream::waitFor(bool forWriting, Pace &pace) const
{
    return sockets::waitFor(m_socket, forWriting, pace.patience());
}

/// Connections come from this machine only.
void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = sockets::portOf(m_socket);
}

} // namespace cd::local
