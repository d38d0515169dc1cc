// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerchild.h"
#include "localservice/reading/readerprocess.h"
#include "localservice/reading/testfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace cd::local;

using Kind = ReadFailure::Kind;

/// The reader's own process: its answer, and what its parent makes of one that misbehaves. This
/// test is its own reader; CD_TEST_MISDEED tells it to misbehave.
class TestReaderProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAsTheReaderDoes();
    void passesFailuresOn();
    void endsAtItsLimits_data();
    void endsAtItsLimits();
    void canMakeNoSocket();
    void endsOnceNobodyWantsIt();
    void missingExecutableIsAFailure();
    void worksInSeveralThreads();
};

void TestReaderProcess::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    qunsetenv("CD_TEST_MISDEED");
}

static QString self()
{
    return QCoreApplication::applicationFilePath();
}

void TestReaderProcess::answersAsTheReaderDoes()
{
    const TestFiles files;
    const ReadResult result
        = readInOwnProcess(self(), files.request(u"a.pdf"_s, pdfSaying({"First", "Second"})));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->format, u"pdf"_s);
    QCOMPARE(result->pageCount, 2);
    QCOMPARE(result->pages.constLast().text.trimmed(), u"Second"_s);
}

void TestReaderProcess::passesFailuresOn()
{
    const TestFiles files;
    const ReadResult result = readInOwnProcess(self(), files.request(u"a.pdf"_s, lockedPdf()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Encrypted);
}

void TestReaderProcess::endsAtItsLimits_data()
{
    QTest::addColumn<QByteArray>("misdeed");
    QTest::addColumn<ReaderLimits>("limits");
    QTest::addColumn<Kind>("kind");

    constexpr qint64 megabyte = 1024 * 1024;
    QTest::newRow("hangs") << QByteArray("hang") << ReaderLimits{1024 * megabyte, 300, megabyte}
                           << Kind::TookTooLong;
    QTest::newRow("eats memory") << QByteArray("eat")
                                 << ReaderLimits{256 * megabyte, 60'000, megabyte}
                                 << Kind::TooMuchMemory;
    QTest::newRow("never stops writing")
        << QByteArray("flood") << ReaderLimits{1024 * megabyte, 60'000, megabyte} << Kind::TooLarge;
    QTest::newRow("crashes") << QByteArray("crash")
                             << ReaderLimits{1024 * megabyte, 60'000, megabyte} << Kind::Crashed;
    QTest::newRow("writes nonsense")
        << QByteArray("nonsense") << ReaderLimits{1024 * megabyte, 60'000, megabyte}
        << Kind::Crashed;
}

void TestReaderProcess::endsAtItsLimits()
{
    QFETCH(QByteArray, misdeed);
    QFETCH(ReaderLimits, limits);
    QFETCH(Kind, kind);

    qputenv("CD_TEST_MISDEED", misdeed);
    const TestFiles files;
    const ReadResult result = readInOwnProcess(self(), files.request(u"a"_s, "Words"), limits);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
}

/// The child waits for the document, which is a pipe, and ends once it can make none: see
/// tryForASocket().
void TestReaderProcess::canMakeNoSocket()
{
#ifndef Q_OS_LINUX
    QSKIP("The child is kept from the network on Linux.");
#endif
    const QTemporaryDir folder;
    ReadRequest request;
    request.path = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(request.path).constData(), 0600), 0);
    qputenv("CD_TEST_MISDEED", "socket");
    const ReadResult result = readInOwnProcess(self(), request);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Crashed); // not TookTooLong
}

void TestReaderProcess::endsOnceNobodyWantsIt()
{
    qputenv("CD_TEST_MISDEED", "hang");
    const TestFiles files;
    int asked = 0;
    const ReadResult result = readInOwnProcess(self(), files.request(u"a"_s, "Words"), {},
                                               [&asked] { return ++asked < 3; });
    QVERIFY(!result);
    QCOMPARE(asked, 3);
}

void TestReaderProcess::missingExecutableIsAFailure()
{
    const TestFiles files;
    const ReadResult result
        = readInOwnProcess(u"/no/such/program"_s, files.request(u"a"_s, "Words"));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Crashed);
}

void TestReaderProcess::worksInSeveralThreads()
{
    const TestFiles files;
    const ReadRequest request = files.request(u"a"_s, "Words");
    std::array<bool, 3> done{};
    std::vector<std::unique_ptr<QThread>> threads;
    for (bool &one : done) {
        threads.emplace_back(QThread::create(
            [&one, &request] { one = readInOwnProcess(self(), request).has_value(); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    for (const bool one : done)
        QVERIFY(one);
}

[[noreturn]] static void misbehave(const QByteArray &how)
{
    if (how == "crash")
        std::abort();
    if (how == "nonsense") {
        std::puts("{\"almost\": ");
        std::exit(0);
    }
    std::vector<std::vector<char>> eaten;
    while (true) {
        if (how == "eat")
            eaten.emplace_back(8 * 1024 * 1024, 'x');
        else if (how == "flood")
            std::puts("words and more words");
        QThread::msleep(how == "flood" ? 0 : 5);
    }
}

/// Every now and then from now on, whatever the process is at: so could a document that has taken
/// it over.
static void tryForASocket()
{
    std::signal(SIGALRM, [](int) {
        const int made = ::socket(AF_INET, SOCK_STREAM, 0);
        if (made < 0 && errno == EACCES)
            _exit(0);
        if (made >= 0)
            ::close(made);
    });
    constexpr timeval often{.tv_sec = 0, .tv_usec = 20'000};
    const itimerval alarms{often, often};
    setitimer(ITIMER_REAL, &alarms, nullptr);
}

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--read-document") {
        const QByteArray misdeed = qgetenv("CD_TEST_MISDEED");
        if (misdeed == "socket")
            tryForASocket();
        else if (!misdeed.isEmpty())
            misbehave(misdeed);
        return runReaderChild();
    }
    QCoreApplication application(argc, argv);
    TestReaderProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readerprocess.moc"
