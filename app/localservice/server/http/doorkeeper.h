// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/server/http/sockets.h"

#include <QDeadlineTimer>

#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace cd::local {

/// Accepts connections, and reads the heads of their requests on one thread for all of them, so
/// that one that says nothing, or little at a time, costs no more than its descriptor. When there
/// are as many as there may be, the one that has waited longest makes room for the next: whoever
/// sends a request is served, however many others just stay. All connections come from this
/// machine, which is why none is told apart by its address.
class Doorkeeper
{
public:
    /// Called with a socket on which a whole head has arrived, and with all that has been read from
    /// it. It is not closed before giveBack().
    using Pass = std::function<void(sockets::Socket socket, std::string &&begin)>;

    /// @p listener: listens, and does not block. @p most: connections at once.
    Doorkeeper(sockets::Socket listener, int most, const Pass &pass);
    ~Doorkeeper();
    Doorkeeper(const Doorkeeper &) = delete;
    Doorkeeper &operator=(const Doorkeeper &) = delete;

    /// Blocks until stop().
    void run();
    /// Thread safe.
    void stop();
    /// The request on @p socket was answered. What its client is still sending is taken and dropped
    /// for a while, because it would otherwise see a reset instead of the answer. Thread safe.
    void giveBack(sockets::Socket socket);

private:
    /// A connection that no other thread works on.
    struct Waiting
    {
        sockets::Socket socket = sockets::none;
        bool answered = false; ///< only its end is waited for
        QDeadlineTimer patience;
        std::string begin = {}; ///< of its request
        size_t dropped = 0; ///< bytes after the answer
    };

    std::vector<sockets::Watched> watched() const;
    int patience() const;
    bool takeBack();
    void accept();
    void makeRoom();
    void look(Waiting &waiting, bool readable);
    void readHead(Waiting &waiting);
    void readRest(Waiting &waiting);
    void refuse(Waiting &waiting, int status);
    void linger(Waiting &waiting);
    void close(Waiting &waiting);

    sockets::Socket m_listener;
    sockets::WakeUp m_wakeUp;
    int m_most;
    Pass m_pass;
    int m_connections = 0; ///< all that are open
    bool m_lacksDescriptors = false;
    std::deque<Waiting> m_waiting; ///< those that have waited longest come first
    std::mutex m_mutex;
    std::vector<sockets::Socket> m_givenBack;
    bool m_stopping = false;
};

} // namespace cd::local
