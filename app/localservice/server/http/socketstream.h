// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/server/http/sockets.h"

#include <QElapsedTimer>

#include <httplib.h>
#include <string>

namespace cd::local {

/// One request's connection, as the library reads and writes it, with the bounds that the library
/// lacks: on the bytes of a request, on the lines between the chunks of its body, and on the time
/// that reading and writing may take as a whole. The socket is not blocking, and not closed here.
class SocketStream : public httplib::Stream
{
public:
    /// @p begin: what has been read of the request already.
    SocketStream(sockets::Socket socket, std::string &&begin);

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    ssize_t read(char *to, size_t size) override;
    ssize_t write(const char *from, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }
    /// Whether the other side still holds the connection. What it sends meanwhile is dropped.
    bool isPeerThere() const;

private:
    /// What has moved in one direction, since somebody first waited for it.
    struct Pace
    {
        QElapsedTimer clock = {};
        qint64 bytes = 0;

        /// How much longer somebody may wait for the next byte, in milliseconds.
        int patience();
    };

    bool fill();
    bool waitFor(bool forWriting, Pace &pace) const;

    sockets::Socket m_socket;
    std::string m_read;
    size_t m_given = 0; ///< of m_read
    size_t m_lineBytes = 0; ///< read byte by byte, since the last end of a line
    Pace m_reading;
    Pace m_writing;
};

} // namespace cd::local
