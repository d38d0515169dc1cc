// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/attack/processlimits.h"
#include "localservice/attack/stranger.h"
#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::Crowd;
using cd::test::ServiceDriver;
using cd::test::Stranger;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
const QByteArray host("Host: 127.0.0.1\r\n");

QByteArray chunkedPost(const QByteArray &path, const QByteArray &headers = {})
{
    return "POST " + path + " HTTP/1.1\r\n" + host + headers + "Transfer-Encoding: chunked\r\n\r\n";
}

} // namespace

/// Whoever reaches the service without its key, and what that costs those who have it: nothing.
class TestStrangers : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void aCrowdThatSaysNothing_data();
    void aCrowdThatSaysNothing();
    void linesWithoutEnd_data();
    void linesWithoutEnd();
    void aChunkLineWithoutEnd();
    void bodiesOfStrangersAreNotWaitedFor();
    void strangersInTheMiddleOfABody();
    void aLogThatNobodyReads();
    void badLengthsAreAnswered_data();
    void badLengthsAreAnswered();
    void rangesOfWhatIsNoFile();

private:
    bool isServed() const { return m_driver->get(u"/api/v1/projects"_s).status == 200; }

    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
};

void TestStrangers::initTestCase()
{
    cd::test::limitDescriptors(m_service.process(), 1024);
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
}

void TestStrangers::cleanup()
{
    QVERIFY(isServed());
}

void TestStrangers::aCrowdThatSaysNothing_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a head") << QByteArray("GET /api/v1/projects HTTP/1.1\r\nHos");
    QTest::newRow("refused and stays")
        << QByteArray("GET /api/v1/projects HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

/// More of them than the service may have descriptors, while it works.
void TestStrangers::aCrowdThatSaysNothing()
{
    QFETCH(const QByteArray, begin);
    QStringList files;
    for (int i = 0; i < 20; ++i)
        files.append(m_driver->file(u"%1.txt"_s.arg(i), cd::test::receiptText()));
    const int most = cd::test::allowDescriptors(1500) - 100;
    const QString job = m_driver->job(ServiceDriver::jobBody(files));
    const Crowd crowd(m_service.url(), std::min(1300, most), begin);
    QCOMPARE(static_cast<int>(crowd.size()), std::min(1300, most));
    QVERIFY(isServed());
    const Answer uploaded = m_driver->upload(u"meanwhile.txt"_s, "x");
    QCOMPARE(uploaded.status, 201);
    QTRY_COMPARE(m_driver->status(job), u"SUCCESS"_s);
    QVERIFY(cd::test::descriptorsOf(m_service.processId()) < 512);
    QVERIFY(m_service.isRunning());
}

void TestStrangers::linesWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("request line") << QByteArray("GET /") << QByteArray(65536, 'x');
    QTest::newRow("header") << "GET / HTTP/1.1\r\n" + host + "A: " << QByteArray(65536, 'x');
    QTest::newRow("headers") << "GET / HTTP/1.1\r\n" + host
                             << QByteArray("A: b\r\n").repeated(1000);
}

void TestStrangers::linesWithoutEnd()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, piece);
    const qint64 before = cd::test::peakMemory(m_service.processId());
    Stranger stranger(m_service.url());
    QVERIFY(stranger.send(begin));
    stranger.sendWithoutEnd(piece, 64 * megabyte);
    const QByteArray answer = stranger.answer();
    QVERIFY2(answer.startsWith("HTTP/1.1 431 "), answer.constData());
    QVERIFY(answer.endsWith(R"({"detail":"Request Header Fields Too Large"})"));
    const qint64 grown = cd::test::peakMemory(m_service.processId()) - before;
    QVERIFY2(grown < 16 * 1024, qPrintable(QString::number(grown)));
    QVERIFY(isServed());
}

/// Even those with the key can't make it take in one.
void TestStrangers::aChunkLineWithoutEnd()
{
    const qint64 before = cd::test::peakMemory(m_service.processId());
    Stranger withKey(m_service.url());
    QVERIFY(withKey.send(chunkedPost(
        "/api/v1/classifier/jobs", "Authorization: Bearer " + m_service.key().toUtf8() + "\r\n")));
    withKey.sendWithoutEnd(QByteArray(65536, '0'), 64 * megabyte);
    const QByteArray answer = withKey.answer();
    QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.constData());
    const qint64 grown = cd::test::peakMemory(m_service.processId()) - before;
    QVERIFY2(grown < 16 * 1024, qPrintable(QString::number(grown)));
    QVERIFY(isServed());
}

void TestStrangers::bodiesOfStrangersAreNotWaitedFor()
{
    for (const char *path : {"/api/v1/beta/files", "/nowhere"}) {
        Stranger stranger(m_service.url());
        QVERIFY(stranger.send(chunkedPost(path) + "1\r\nx\r\n"));
        QVERIFY(stranger.answer().startsWith("HTTP/1.1 401 "));
    }
    Stranger guesser(m_service.url());
    QVERIFY(guesser.send(chunkedPost("/local/webhooks/1?ticket=2") + "1\r\nx\r\n"));
    QVERIFY(guesser.answer().startsWith("HTTP/1.1 404 "));
}

/// As many as there are threads, several times over.
void TestStrangers::strangersInTheMiddleOfABody()
{
    const Crowd crowd(m_service.url(), 100, chunkedPost("/api/v1/beta/files") + "1\r\nx\r\n");
    QCOMPARE(crowd.size(), size_t(100));
    QVERIFY(isServed());
    QCOMPARE(m_driver->upload(u"a.txt"_s, "x").status, 201);
}

/// What the service says of refused requests fills the pipe to whoever started it.
void TestStrangers::aLogThatNobodyReads()
{
    for (int i = 0; i < 2000; ++i) {
        Stranger stranger(m_service.url());
        QVERIFY(stranger.send("GET /api/v1/projects HTTP/1.1\r\n" + host + "\r\n"));
        QVERIFY(stranger.answer().startsWith("HTTP/1.1 401 "));
    }
    QVERIFY(isServed());
    QTRY_VERIFY(m_service.log().contains("401"));
    QCOMPARE(m_driver->send("GET", u"/api/v1/projects"_s, {}).status, 401);
    QTRY_VERIFY(m_service.log().contains("Nobody took "));
}

void TestStrangers::badLengthsAreAnswered_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::newRow("negative") << QByteArray("-1");
    QTest::newRow("words") << QByteArray("abc");
    QTest::newRow("2^64") << QByteArray("18446744073709551616");
}

void TestStrangers::badLengthsAreAnswered()
{
    QFETCH(const QByteArray, length);
    Stranger stranger(m_service.url());
    QVERIFY(stranger.send("POST / HTTP/1.1\r\n" + host + "Content-Length: " + length + "\r\n\r\n"));
    stranger.endSending();
    const QByteArray answer = stranger.answer();
    QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.constData());
    QVERIFY(answer.endsWith(R"({"detail":"Bad Request"})"));
}

/// An answer is not given several times over because somebody asks for many parts of it.
void TestStrangers::rangesOfWhatIsNoFile()
{
    const std::string ranges = "bytes=0-" + std::string(",0-") + std::string(",1-");
    const Answer refused = m_driver->send("GET", u"/api/v1/projects"_s, {{"Range", ranges}});
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.detail(), u"Invalid API Key"_s);
    httplib::Headers headers = m_driver->withKey();
    headers.emplace("Range", "bytes=5-6");
    const Answer whole = m_driver->send("GET", u"/api/v1/projects"_s, headers);
    QCOMPARE(whole.status, 200);
    QVERIFY(whole.json.isArray());
}

QTEST_GUILESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
