// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QThread>
#include <QUrl>

namespace cd::test {

/// What the server does with one request.
struct ServerStep
{
    enum class Cut {
        None,
        BeforeReading, ///< the connection is closed as soon as it is there
        InsideRequest, ///< … once the request's headers are read
        AfterRequest, ///< … once the whole request is read
        HalfAfterRequest, ///< … then too, but only from the server's side, as a server ends
                          ///< politely
        InsideAnswer, ///< … after cutAfter bytes of the answer's body
    };

    int status = 200;
    QByteArray body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< besides Content-Length
    Cut cut = Cut::None;
    qsizetype cutAfter = 0;
    bool silent = false; ///< reads the request and never answers
    bool held = false; ///< answers when release() is called
    int dripMs = 0; ///< the body goes out a byte at a time, this far apart
    bool chunked = false; ///< Transfer-Encoding instead of Content-Length
    QByteArray target = {}; ///< only for requests whose path and query begin so
};

/// A request as it came over the wire.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; ///< path and query
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool complete = false; ///< the body came to its end

    /// The value of the first header called @p name, compared without case.
    QByteArray header(const QByteArray &name) const;
};

class FaultyServerWorker;

/// A web server on loopback that misbehaves as told, in a thread of its own so that it sees what
/// really goes over the wire. Steps are taken in the order given, one a request; when they are used
/// up, the last one holds on. Those for a target of their own are counted among themselves.
/// Without any it answers 200 with an empty object.
class FaultyServer
{
public:
    FaultyServer();
    ~FaultyServer();
    FaultyServer(const FaultyServer &) = delete;
    FaultyServer &operator=(const FaultyServer &) = delete;

    QUrl url() const; ///< http://127.0.0.1:port
    void setSteps(const QList<ServerStep> &steps);
    /// Answers what is held, and what has begun to come once it is there; later ones are held
    /// again.
    void release();
    /// Breaks all connections and refuses others, as a service does that is down; then takes them
    /// again, at the same address.
    void goDown();
    void comeUp();

    QList<SeenRequest> requests() const;
    /// How many requests with this method came, complete or not.
    int count(const QByteArray &method) const;
    /// How many of them asked for something that begins so.
    int count(const QByteArray &method, const QByteArray &target) const;
    /// How many came for this path and query.
    int countOf(const QByteArray &target) const;
    int connections() const;
    /// The most requests that were waiting for their answer at one time.
    int mostAtOnce() const;

private:
    QThread m_thread;
    FaultyServerWorker *m_worker;
};

} // namespace cd::test
