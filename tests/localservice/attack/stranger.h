// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

#include <vector>

namespace cd::test {

/// A connection of somebody who does not have to know the key.
class Stranger
{
public:
    explicit Stranger(const QUrl &service);
    ~Stranger();
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;

    bool isConnected() const { return m_socket >= 0; }
    /// Sends @p bytes, or as many of them as the service takes. False: it took not all.
    bool send(const QByteArray &bytes);
    /// Sends @p piece again and again until the service answers or closes, or took @p most bytes.
    void sendWithoutEnd(const QByteArray &piece, qint64 most);
    void endSending();
    /// All that the service sends until it closes; nothing: it does not answer.
    QByteArray answer();

private:
    bool hasAnswer() const;

    int m_socket;
};

/// As many idle connections as can be opened of @p count.
class Crowd
{
public:
    Crowd(const QUrl &service, int count, const QByteArray &begin = {});
    ~Crowd();
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    size_t size() const { return m_sockets.size(); }

private:
    std::vector<int> m_sockets;
};

} // namespace cd::test
