// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/badreader.h"
#include "localservice/reading/readerclient.h"
#include "localservice/reading/testfiles.h"
#include "support/processes.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace cd::local;
using cd::test::childrenOf;
using cd::test::isRunning;

using Kind = ReadFailure::Kind;

/// The process that forks readers, and what becomes of documents and processes when it is hindered
/// or gone. This test is its own reader (badreader.h), and with --hang PATH a service that has that
/// document read.
class TestReaderServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachDocumentHasAProcessOfItsOwn();
    void goesOnWithAnother_data();
    void goesOnWithAnother();
    void whoLosesItsServerIsToBeReadAgain();
    void shortageIsNoVerdict();
    void oneKilledFromOutsideIsNoVerdict();
    void goesWithItsClient();
    void nothingIsLeftOfAKilledService();

private:
    struct Pids
    {
        qint64 server = 0;
        qint64 child = 0;
    };

    Pids pids();

    TestFiles m_files;
    std::unique_ptr<ReaderClient> m_client;
};

static QString self()
{
    return QCoreApplication::applicationFilePath();
}

static void end(qint64 pid)
{
    ::kill(static_cast<pid_t>(pid), SIGKILL);
}

void TestReaderServer::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
#ifndef Q_OS_LINUX
    QSKIP("It looks for processes in /proc.");
#endif
    m_client = std::make_unique<ReaderClient>(self());
}

TestReaderServer::Pids TestReaderServer::pids()
{
    const ReadResult result = m_client->read(m_files.request(u"pids"_s, "Words"));
    if (!result)
        return {};
    const QStringList words = result->pages.constFirst().text.split(u' ');
    return {words.value(0).toLongLong(), words.value(1).toLongLong()};
}

void TestReaderServer::eachDocumentHasAProcessOfItsOwn()
{
    const Pids first = pids();
    const Pids second = pids();
    QVERIFY(first.server > 0);
    QVERIFY(first.server != QCoreApplication::applicationPid());
    QCOMPARE(second.server, first.server);
    QVERIFY(first.child != first.server && second.child != first.child);
    QVERIFY(!isRunning(first.child));
    QVERIFY(isRunning(first.server));
}

void TestReaderServer::goesOnWithAnother_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("ended") << SIGTERM;
}

void TestReaderServer::goesOnWithAnother()
{
    QFETCH(const int, signal);
    const Pids before = pids();
    QCOMPARE(::kill(static_cast<pid_t>(before.server), signal), 0);
    QTRY_VERIFY(!isRunning(before.server));
    const Pids after = pids();
    QVERIFY(after.server > 0);
    QVERIFY(after.server != before.server);
}

/// It takes its reader along; the document is begun again once, and is not at fault.
void TestReaderServer::whoLosesItsServerIsToBeReadAgain()
{
    const ReadRequest request = m_files.request(u"hang"_s, "Words");
    ReadResult result;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        result = ReaderClient(self()).read(request, {1LL << 30, 300'000, 1 << 20});
    }));
    thread->start();
    qint64 last = 0;
    for (int i = 0; i < 2; ++i) {
        qint64 server = 0;
        QList<qint64> readers;
        const auto isReading = [&] {
            server = childrenOf(QCoreApplication::applicationPid()).value(0);
            readers = childrenOf(server);
            return server != last && !readers.isEmpty();
        };
        QTRY_VERIFY(isReading());
        end(server);
        QTRY_VERIFY(!isRunning(readers.constFirst()));
        last = server;
    }
    QVERIFY(thread->wait());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NotNow);
}

/// With too few descriptors the server can make no pipe.
void TestReaderServer::shortageIsNoVerdict()
{
#ifdef Q_OS_LINUX
    const Pids before = pids();
    const auto server = static_cast<pid_t>(before.server);
    rlimit usual{};
    const rlimit few{3, 4096};
    QCOMPARE(prlimit(server, RLIMIT_NOFILE, &few, &usual), 0);
    const ReadRequest request = m_files.request(u"a"_s, "Lantern");
    const ReadResult result = m_client->read(request);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NotNow);
    const rlimit enough{256, 4096};
    QCOMPARE(prlimit(server, RLIMIT_NOFILE, &enough, nullptr), 0);
    const ReadResult later = m_client->read(request);
    QVERIFY(later);
    QCOMPARE(later->pages.constFirst().text, u"Lantern"_s);
#endif
}

/// As the system does when memory is short.
void TestReaderServer::oneKilledFromOutsideIsNoVerdict()
{
    const qint64 server = pids().server;
    const std::unique_ptr<QThread> killer(QThread::create([server] {
        QList<qint64> readers;
        while ((readers = childrenOf(server)).isEmpty())
            QThread::msleep(1);
        end(readers.constFirst());
    }));
    killer->start();
    const ReadResult result = m_client->read(m_files.request(u"hang"_s, "Words"));
    QVERIFY(killer->wait());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NotNow);
    QCOMPARE(pids().server, server);
}

void TestReaderServer::goesWithItsClient()
{
    const qint64 server = pids().server;
    m_client.reset();
    QVERIFY(!isRunning(server));
}

void TestReaderServer::nothingIsLeftOfAKilledService()
{
    QProcess service;
    service.start(self(), {u"--hang"_s, m_files.request(u"hang"_s, "Words").path});
    QVERIFY(service.waitForStarted());
    QList<qint64> servers;
    QList<qint64> readers;
    QTRY_VERIFY(!(servers = childrenOf(service.processId())).isEmpty());
    QTRY_VERIFY(!(readers = childrenOf(servers.constFirst())).isEmpty());
    service.kill();
    QVERIFY(service.waitForFinished());
    QTRY_VERIFY(!isRunning(servers.constFirst()));
    QTRY_VERIFY(!isRunning(readers.constFirst()));
}

static int hang(const QString &path)
{
    ReadRequest request;
    request.path = path;
    request.fileName = u"hang"_s;
    return ReaderClient(self()).read(request) ? 0 : 1;
}

int main(int argc, char **argv)
{
    if (const auto status = runBadReader(argc, argv))
        return *status;
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--hang")
        return hang(QCoreApplication::arguments().at(2));
    TestReaderServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readerserver.moc"
