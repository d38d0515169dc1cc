// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/socketstream.h"

#include "localservice/server/http/requesthead.h"
#include "support/stricttest.h"

#include <QTest>

#include <array>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using cd::local::SocketStream;

class TestSocketStream : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatWasReadComesFirst();
    void theEndIsNoByte();
    void aLineHasALimit();
    void bytesInLargerPiecesAreNoLine();
    void whatIsWrittenArrives();

private:
    void sendFromThere(const std::string &bytes);

    std::array<int, 2> m_ends{-1, -1}; ///< here, there
    std::thread m_sender;
};

void TestSocketStream::init()
{
    QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data()), 0);
}

void TestSocketStream::cleanup()
{
    close(m_ends[0]);
    if (m_sender.joinable())
        m_sender.join();
    close(m_ends[1]);
}

/// And nothing after it.
void TestSocketStream::sendFromThere(const std::string &bytes)
{
    m_sender = std::thread([bytes, there = m_ends[1]] {
        size_t sent = 0;
        while (sent < bytes.size()) {
            const ssize_t count
                = send(there, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (count < 0)
                return;
            sent += static_cast<size_t>(count);
        }
        shutdown(there, SHUT_WR);
    });
}

void TestSocketStream::whatWasReadComesFirst()
{
    sendFromThere("def");
    SocketStream stream(m_ends[0], "abc");
    std::string all;
    std::array<char, 2> piece{};
    for (ssize_t count = 0; (count = stream.read(piece.data(), piece.size())) > 0;)
        all.append(piece.data(), static_cast<size_t>(count));
    QCOMPARE(all, std::string("abcdef"));
}

void TestSocketStream::theEndIsNoByte()
{
    sendFromThere({});
    SocketStream stream(m_ends[0], {});
    char byte = 'x';
    QVERIFY(stream.read(&byte, 1) < 0);
    QCOMPARE(byte, 'x');
}

/// As the library reads the size of a chunk.
void TestSocketStream::aLineHasALimit()
{
    sendFromThere(std::string(8 * cd::local::maxHeadBytes, '0'));
    SocketStream stream(m_ends[0], {});
    size_t length = 0;
    char byte = 0;
    while (stream.read(&byte, 1) == 1)
        ++length;
    QCOMPARE(length, cd::local::maxHeadBytes);
}

void TestSocketStream::bytesInLargerPiecesAreNoLine()
{
    const size_t size = 4 * cd::local::maxHeadBytes;
    sendFromThere(std::string(size, 'x'));
    SocketStream stream(m_ends[0], {});
    std::array<char, 1000> piece{};
    size_t all = 0;
    for (ssize_t count = 0; (count = stream.read(piece.data(), piece.size())) > 0;)
        all += static_cast<size_t>(count);
    QCOMPARE(all, size);
}

void TestSocketStream::whatIsWrittenArrives()
{
    SocketStream stream(m_ends[0], {});
    const std::string text = "HTTP/1.1 200 OK\r\n\r\n";
    QCOMPARE(stream.write(text.data(), text.size()), static_cast<ssize_t>(text.size()));
    std::array<char, 100> piece{};
    QCOMPARE(recv(m_ends[1], piece.data(), piece.size(), 0), static_cast<ssize_t>(text.size()));
    QCOMPARE(std::string(piece.data()), text);
    close(m_ends[1]);
    m_ends[1] = -1;
    QVERIFY(stream.write(text.data(), text.size()) < 0); // and no signal ends the program
}

QTEST_GUILESS_MAIN(TestSocketStream)
#include "tst_socketstream.moc"
