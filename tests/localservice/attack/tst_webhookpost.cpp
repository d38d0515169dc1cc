// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/webhookpost.h"

#include "support/stricttest.h"

#include <QTest>

#include <arpa/inet.h>
#include <array>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using cd::local::postForStatus;

namespace {

constexpr int patienceMs = 60'000;

/// Answers one request with @p begin, then with @p rest again and again, as long as it is taken.
class Receiver
{
public:
    Receiver(const QByteArray &begin, const QByteArray &rest, int pauseMs = 0)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
        listen(m_listener, 1);
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([=, this] { serve(begin, rest, pauseMs); });
    }
    ~Receiver()
    {
        shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(Receiver)

    QString url() const { return u"http://127.0.0.1:%1/hook?a=b%20c"_s.arg(m_port); }
    /// After the sender has left.
    QByteArray request()
    {
        if (m_thread.joinable())
            m_thread.join();
        m_thread = std::thread([] {});
        return m_request;
    }
    qint64 taken() const { return m_taken; }

private:
    void serve(const QByteArray &begin, const QByteArray &rest, int pauseMs)
    {
        const int peer = accept(m_listener, nullptr, nullptr);
        if (peer < 0)
            return;
        std::array<char, 4096> piece{};
        while (!m_request.contains("\r\n\r\nbody")) {
            const ssize_t count = recv(peer, piece.data(), piece.size(), 0);
            if (count <= 0)
                break;
            m_request.append(piece.data(), count);
        }
        ssize_t count = begin.isEmpty()
            ? 0
            : send(peer, begin.constData(), static_cast<size_t>(begin.size()), MSG_NOSIGNAL);
        while (count >= 0 && !rest.isEmpty()) {
            m_taken += count;
            pollfd left{peer, POLLIN, 0};
            if (poll(&left, 1, pauseMs) > 0)
                break;
            count = send(peer, rest.constData(), static_cast<size_t>(rest.size()), MSG_NOSIGNAL);
        }
        close(peer);
    }

    int m_listener = -1;
    int m_port = 0;
    QByteArray m_request;
    std::atomic<qint64> m_taken = 0;
    std::thread m_thread;
};

tl::expected<int, QString> post(const QString &url, int milliseconds = patienceMs)
{
    return postForStatus(url, {{"X-A", "1"}}, "body", QDeadlineTimer(milliseconds));
}

} // namespace

class TestWebhookPost : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestArrives();
    void answers_data();
    void answers();
    void theRestIsNotRead_data();
    void theRestIsNotRead();
    void aDripEnds_data();
    void aDripEnds();
    void nobodyThere();
    void tlsWithoutTrust();
};

void TestWebhookPost::theRequestArrives()
{
    Receiver receiver("HTTP/1.1 204 No Content\r\n\r\n", {});
    const auto status = post(receiver.url());
    QVERIFY2(status, qPrintable(status ? QString() : status.error()));
    QCOMPARE(*status, 204);
    const QByteArray request = receiver.request();
    QVERIFY2(request.startsWith("POST /hook?a=b%20c HTTP/1.1\r\nHost: 127.0.0.1:"),
             request.constData());
    for (const char *line : {"\r\nContent-Type: application/json\r\n", "\r\nContent-Length: 4\r\n",
                             "\r\nConnection: close\r\n", "\r\nX-A: 1\r\n"})
        QVERIFY2(request.contains(line), line);
    QVERIFY(request.endsWith("\r\n\r\nbody"));
}

void TestWebhookPost::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("success") << QByteArray("HTTP/1.1 200 OK\r\nA: b\r\n\r\nx") << 200;
    QTest::newRow("older") << QByteArray("HTTP/1.0 500\n") << 500;
    QTest::newRow("redirection") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n") << 302;
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200") << 0;
    QTest::newRow("something else") << QByteArray("SSH-2.0-x\r\n") << 0;
    QTest::newRow("no number") << QByteArray("HTTP/1.1 OK\r\n") << 0;
}

void TestWebhookPost::answers()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, status);
    Receiver receiver(answer, {});
    QCOMPARE(post(receiver.url()).value_or(0), status);
}

void TestWebhookPost::theRestIsNotRead_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<int>("status");
    const QByteArray ok("HTTP/1.1 200 OK\r\n");
    QTest::newRow("body") << ok + "\r\n" << 200;
    QTest::newRow("header") << ok + "A: " << 200;
    QTest::newRow("line") << QByteArray("HTTP/1.1 200 ") << 0;
}

/// What does not fit the buffers of the connection does not leave the receiver.
void TestWebhookPost::theRestIsNotRead()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const int, status);
    Receiver receiver(begin, QByteArray(65536, 'x'));
    QCOMPARE(post(receiver.url()).value_or(0), status);
    receiver.request();
    QVERIFY2(receiver.taken() < 32 * 1024 * 1024, qPrintable(QString::number(receiver.taken())));
}

void TestWebhookPost::aDripEnds_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("at once") << QByteArray();
    QTest::newRow("within the line") << QByteArray("HTTP/1.1 2");
}

/// One that would have gone on for ten minutes.
void TestWebhookPost::aDripEnds()
{
    QFETCH(const QByteArray, begin);
    Receiver receiver(begin, "x", 600);
    const auto status = post(receiver.url(), 1000);
    QVERIFY(!status);
    QCOMPARE(status.error(), u"no answer in time"_s);
}

void TestWebhookPost::nobodyThere()
{
    QString url;
    {
        const Receiver receiver({}, {});
        url = receiver.url();
    }
    QCOMPARE(post(url).error(), u"no connection"_s);
}

void TestWebhookPost::tlsWithoutTrust()
{
    Receiver receiver("HTTP/1.1 200 OK\r\n", {});
    QString url = receiver.url();
    QVERIFY(!post(url.replace(u"http:"_s, u"https:"_s), 1000));
}

QTEST_GUILESS_MAIN(TestWebhookPost)
#include "tst_webhookpost.moc"
