// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

/// What systems call differently about sockets: for Unix in sockets_unix.cpp, for Windows in
/// sockets_windows.cpp, which a compiler for Windows accepts and nobody has run so far. No socket
/// here blocks, and none is passed on to programs that are started.
namespace cd::local::sockets {

#ifdef Q_OS_WIN
using Socket = quintptr;
#else
using Socket = int;
#endif
inline constexpr Socket none = static_cast<Socket>(-1);

/// Instead of a number of bytes.
inline constexpr qint64 again = -1; ///< nothing can be moved now
inline constexpr qint64 broken = -2;

struct Accepted
{
    Socket socket = none;
    bool lacksDescriptors = false; ///< the system has no room for another one now
};

/// What is waited for.
struct Watched
{
    Socket socket = none; ///< none: never ready
    bool forWriting = false;
    bool isReady = false;
};

/// A socket that listens on 127.0.0.1, at a free port for 0; none: it can't. @p waiting:
/// connections that may wait to be accepted.
Socket listenAt(int port, int waiting);
/// The port on this side; 0: it has none.
int portOf(Socket socket);
Accepted acceptFrom(Socket listener);
/// The number of bytes, 0 at the end, or one of the above. A closed other side raises no signal.
qint64 receive(Socket socket, char *to, size_t size);
qint64 transmit(Socket socket, const char *from, size_t size);
/// Nothing more is sent. False: the other side is gone.
bool endSending(Socket socket);
void close(Socket socket);
/// Until one is ready, or @p milliseconds have passed; -1: for ever.
void wait(std::vector<Watched> &list, int milliseconds);
/// The same for one. False: it is not ready.
bool waitFor(Socket socket, bool forWriting, int milliseconds);
/// How many files and sockets this process may have open; nullopt: any number.
std::optional<quint64> mostOpen();

/// Ends a wait() in another thread.
class WakeUp
{
public:
    WakeUp();
    ~WakeUp();
    WakeUp(const WakeUp &) = delete;
    WakeUp &operator=(const WakeUp &) = delete;

    /// To be waited for. Ready since ring(), until silence().
    Socket socket() const { return m_heard; }
    void ring();
    void silence();

private:
    Socket m_heard = none;
    Socket m_rung = none; ///< what is written here can be read there; on Windows the same one
};

} // namespace cd::local::sockets
