// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/badreader.h"
#include "localservice/reading/readerclient.h"
#include "localservice/reading/readerprocess.h"
#include "localservice/reading/testfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;
using namespace cd::local;

using Kind = ReadFailure::Kind;

/// The reader's own process, started for each document or forked by a server: its answer, and what
/// becomes of one that misbehaves. This test is its own reader (badreader.h).
class TestReaderProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAsTheReaderDoes_data() { bothWays(); }
    void answersAsTheReaderDoes();
    void passesFailuresOn_data() { bothWays(); }
    void passesFailuresOn();
    void whatIsNotThereIsAFailure_data() { bothWays(); }
    void whatIsNotThereIsAFailure();
    void endsAtItsLimits_data();
    void endsAtItsLimits();
    void endsOnceNobodyWantsIt();
    void aMissingProgramSaysNothingAboutTheDocument_data() { bothWays(); }
    void aMissingProgramSaysNothingAboutTheDocument();
    void worksInSeveralThreads_data() { bothWays(); }
    void worksInSeveralThreads();

private:
    void bothWays();
    ReadResult read(const ReadRequest &request, const ReaderLimits &limits = {});

    TestFiles m_files;
    std::unique_ptr<ReaderClient> m_client;
};

static QString self()
{
    return QCoreApplication::applicationFilePath();
}

void TestReaderProcess::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_client = std::make_unique<ReaderClient>(self());
}

void TestReaderProcess::bothWays()
{
    QTest::addColumn<bool>("forked");
    QTest::newRow("started") << false;
    QTest::newRow("forked") << true;
}

ReadResult TestReaderProcess::read(const ReadRequest &request, const ReaderLimits &limits)
{
    const bool isForked = *static_cast<bool *>(QTest::qData("forked", QMetaType::Bool));
    return isForked ? m_client->read(request, limits) : readInOwnProcess(self(), request, limits);
}

void TestReaderProcess::answersAsTheReaderDoes()
{
    const ReadRequest request = m_files.request(u"a.pdf"_s, pdfSaying({"First", "Second"}));
    const ReadResult result = read(request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->format, u"pdf"_s);
    QCOMPARE(result->pageCount, 2);
    QCOMPARE(result->pages.constLast().text.trimmed(), u"Second"_s);
    QCOMPARE(read(request), result);
}

void TestReaderProcess::passesFailuresOn()
{
    const ReadResult result = read(m_files.request(u"a.pdf"_s, lockedPdf()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Encrypted);
}

void TestReaderProcess::whatIsNotThereIsAFailure()
{
    ReadRequest request;
    request.path = u"/no/such/file"_s;
    const ReadResult result = read(request);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Broken);
}

void TestReaderProcess::endsAtItsLimits_data()
{
    QTest::addColumn<QString>("misdeed");
    QTest::addColumn<ReaderLimits>("limits");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("forked");

    constexpr qint64 megabyte = 1024 * 1024;
    const ReaderLimits patient{1024 * megabyte, 60'000, megabyte};
    const ReaderLimits impatient{1024 * megabyte, 300, megabyte};
    const ReaderLimits small{256 * megabyte, 60'000, megabyte};
    for (const bool forked : {false, true}) {
        const auto row = [forked](const char *misdeed, const ReaderLimits &limits, Kind kind) {
            QTest::addRow("%s, %s", misdeed, forked ? "forked" : "started")
                << QString::fromLatin1(misdeed) << limits << kind << forked;
        };
        row("hang", impatient, Kind::TookTooLong);
        row("eat", small, Kind::TooMuchMemory);
        row("flood", patient, Kind::TooLarge);
        row("crash", patient, Kind::Crashed);
        row("nonsense", patient, Kind::Crashed);
        row("lie", patient, Kind::Crashed); // says that it could not begin
    }
    // Who waits for the end of a started one waits for its limits.
    QTest::newRow("mute, forked") << u"mute"_s << patient << Kind::Crashed << true;
}

void TestReaderProcess::endsAtItsLimits()
{
    QFETCH(QString, misdeed);
    QFETCH(ReaderLimits, limits);
    QFETCH(Kind, kind);

    const ReadResult result = read(m_files.request(misdeed, "Words"), limits);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    const ReadResult next = read(m_files.request(u"a"_s, "Lantern"));
    QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
    QCOMPARE(next->pages.constFirst().text, u"Lantern"_s);
}

void TestReaderProcess::endsOnceNobodyWantsIt()
{
    int asked = 0;
    const ReadResult result = readInOwnProcess(self(), m_files.request(u"hang"_s, "Words"), {},
                                               [&asked] { return ++asked < 3; });
    QVERIFY(!result);
    QCOMPARE(asked, 3);
}

void TestReaderProcess::aMissingProgramSaysNothingAboutTheDocument()
{
    QFETCH(const bool, forked);
    const QString missing = u"/no/such/program"_s;
    const ReadRequest request = m_files.request(u"a"_s, "Words");
    const ReadResult result
        = forked ? ReaderClient(missing).read(request) : readInOwnProcess(missing, request);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NotNow);
}

void TestReaderProcess::worksInSeveralThreads()
{
    QFETCH(const bool, forked);
    const ReadRequest request = m_files.request(u"a"_s, "Words");
    std::array<bool, 3> done{};
    std::vector<std::unique_ptr<QThread>> threads;
    for (bool &one : done) {
        threads.emplace_back(QThread::create([&one, &request, forked] {
            one = forked ? ReaderClient(self()).read(request).has_value()
                         : readInOwnProcess(self(), request).has_value();
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    for (const bool one : done)
        QVERIFY(one);
}

int main(int argc, char **argv)
{
    if (const auto status = runBadReader(argc, argv))
        return *status;
    QCoreApplication application(argc, argv);
    TestReaderProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readerprocess.moc"
