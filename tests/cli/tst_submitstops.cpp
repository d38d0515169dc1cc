// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "cli/scriptedservice.h"
#include "support/stricttest.h"

#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Steps = QList<ServerStep>;

/// `submit` that does not come to the end of its job: it is told to stop, or there is no end.
class TestSubmitStops : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalBeforeAnythingIsSubmitted_data() { signalRows(); }
    void aSignalBeforeAnythingIsSubmitted();
    void aSignalWhileTheCreateIsUnderWay_data() { signalRows(); }
    void aSignalWhileTheCreateIsUnderWay();
    void aSignalWhileItWatches_data() { signalRows(); }
    void aSignalWhileItWatches();
    void aSignalWhileItWaitsForItsTurn();
    void theTimeIsUp_data();
    void theTimeIsUp();
    void theTimeIsUpDuringTheUpload();
    void theTimeIsUpDuringTheCreate();
    void noEndIsToBeHad_data();
    void noEndIsToBeHad();
    void theAnswerCannotBeWritten_data();
    void theAnswerCannotBeWritten();
    void nobodyReadsTheAnswer();
    void helpCannotBeWritten();

private:
    static void signalRows();
    QStringList arguments(const FaultyServer &server, const QStringList &more) const;
    /// Ended by its --timeout, which leaves a busy machine enough time to ask for the job.
    static Ended submitInTime(CommandDriver &driver, const FaultyServer &server,
                              const QStringList &arguments);
    /// The result after the signal; its JSON's job may be null.
    Ended endBy(QProcess &command);

    CommandDriver m_driver;
};

void TestSubmitStops::signalRows()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

QStringList TestSubmitStops::arguments(const FaultyServer &server, const QStringList &more) const
{
    return QStringList{u"--service"_s, server.url().toString(), u"--dialect"_s, u"first"_s,
                       u"--json"_s}
    + more;
}

Ended TestSubmitStops::submitInTime(CommandDriver &driver, const FaultyServer &server,
                                    const QStringList &arguments)
{
    Ended ended;
    for (int seconds = 4; seconds < 100 && scripted::creations(server) == 0; seconds *= 3)
        ended = driver.submit(arguments + QStringList{u"--timeout"_s, QString::number(seconds)});
    return ended;
}

Ended TestSubmitStops::endBy(QProcess &command)
{
    QFETCH(const int, number);
    ::kill(static_cast<pid_t>(command.processId()), number);
    return m_driver.end(command);
}

void TestSubmitStops::aSignalBeforeAnythingIsSubmitted()
{
    FaultyServer server;
    server.setSteps(Steps{{.held = true, .target = "/api/v1/beta/files"}} + scripted::success());
    const auto command = m_driver.begin(arguments(
        server,
        {u"--request"_s, m_driver.request({}), u"--wait"_s, m_driver.write(u"a.txt"_s, "A text")}));
    QTRY_COMPARE_WITH_TIMEOUT(server.count("POST"), 1, 60'000);
    const Ended ended = endBy(*command);
    QVERIFY2(ended.status == 3, ended.err.constData());
    QVERIFY(ended.json().contains("job"_L1) && ended.json()["job"_L1].isNull());
    QVERIFY(!ended.json()["error"_L1].toString().isEmpty());
    QCOMPARE(scripted::creations(server), 0);
}

void TestSubmitStops::aSignalWhileTheCreateIsUnderWay()
{
    FaultyServer server;
    server.setSteps(scripted::account() + scripted::creates({{.held = true}}));
    CommandDriver driver;
    const auto command
        = driver.begin(arguments(server, {u"--request"_s, driver.request({scripted::fileId()})}));
    QTRY_COMPARE_WITH_TIMEOUT(scripted::creations(server), 1, 60'000);
    const Ended ended = endBy(*command);
    QVERIFY2(ended.status == 4, ended.err.constData());
    QVERIFY(!ended.json()["error"_L1].toString().isEmpty());
    QCOMPARE(scripted::creations(server), 1);
    QCOMPARE(driver.history().size(), 1); // the next run finds it there
}

void TestSubmitStops::aSignalWhileItWatches()
{
    FaultyServer server;
    server.setSteps(scripted::account() + scripted::looks({"PENDING"})
                    + scripted::creates({{.body = scripted::job("PENDING")}}));
    const auto command = m_driver.begin(
        arguments(server, {u"--request"_s, m_driver.request({scripted::fileId()}), u"--wait"_s}));
    QVERIFY(CommandDriver::waitUntilSaid(*command, scripted::jobId() + ": PENDING"));
    const Ended ended = endBy(*command);
    QVERIFY2(ended.status == 1, ended.err.constData());
    QCOMPARE(ended.json()["job"_L1]["id"_L1].toString().toLatin1(), scripted::jobId());
    QVERIFY(ended.json()["error"_L1].toString().contains(QString::fromLatin1(scripted::jobId())));
    QCOMPARE(scripted::creations(server), 1);
}

void TestSubmitStops::aSignalWhileItWaitsForItsTurn()
{
    FaultyServer server;
    server.setSteps(scripted::account() + scripted::creates({{.held = true}}));
    CommandDriver driver;
    const QStringList all
        = arguments(server, {u"--request"_s, driver.request({scripted::fileId()})});
    const auto first = driver.begin(all);
    QTRY_COMPARE_WITH_TIMEOUT(scripted::creations(server), 1, 60'000);
    const auto second = driver.begin(all);
    QVERIFY(CommandDriver::waitUntilSaid(*second, driver.dataFolder().toUtf8()));
    ::kill(static_cast<pid_t>(second->processId()), SIGTERM);
    const Ended ended = driver.end(*second);
    QVERIFY2(ended.status == 3, ended.err.constData());
    QVERIFY(ended.json()["job"_L1].isNull());
    ::kill(static_cast<pid_t>(first->processId()), SIGKILL);
    QCOMPARE(driver.end(*first).status, -1);
    QCOMPARE(scripted::creations(server), 1);
}

void TestSubmitStops::theTimeIsUp_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("it never ends") << QByteArray("PENDING");
    QTest::newRow("a status that nobody knows") << QByteArray("EXPLODED");
}

void TestSubmitStops::theTimeIsUp()
{
    QFETCH(const QByteArray, status);
    FaultyServer server;
    server.setSteps(scripted::account() + scripted::looks({status})
                    + scripted::creates({{.body = scripted::job(status)}}));
    CommandDriver driver;
    const Ended ended = submitInTime(
        driver, server,
        arguments(server, {u"--request"_s, driver.request({scripted::fileId()}), u"--wait"_s}));
    QVERIFY2(ended.status == 1, ended.err.constData());
    QCOMPARE(ended.json()["job"_L1]["id"_L1].toString().toLatin1(), scripted::jobId());
    QVERIFY2(ended.said(status), ended.err.constData());
    QCOMPARE(driver.history().constLast().submission, SubmissionState::Accepted);
}

void TestSubmitStops::theTimeIsUpDuringTheUpload()
{
    FaultyServer server;
    server.setSteps(Steps{{.held = true, .target = "/api/v1/beta/files"}} + scripted::success());
    const auto command
        = m_driver.begin(arguments(server,
                                   {u"--request"_s, m_driver.request({}), u"--timeout"_s, u"2"_s,
                                    m_driver.write(u"a.txt"_s, "A text")}));
    const Ended ended = m_driver.end(*command);
    QVERIFY2(ended.status == 3, ended.err.constData());
    QCOMPARE(scripted::creations(server), 0);
}

/// What comes of it is waited for: it would be unknown else whether there is a job.
void TestSubmitStops::theTimeIsUpDuringTheCreate()
{
    FaultyServer server;
    server.setSteps(scripted::account() + scripted::looks({"PENDING"})
                    + scripted::creates({{.body = scripted::job("PENDING"), .dripMs = 20}}));
    CommandDriver driver;
    const Ended ended = submitInTime(
        driver, server,
        arguments(server, {u"--request"_s, driver.request({scripted::fileId()}), u"--wait"_s}));
    QVERIFY2(ended.status == 1, ended.err.constData());
    QCOMPARE(ended.json()["job"_L1]["id"_L1].toString().toLatin1(), scripted::jobId());
}

void TestSubmitStops::noEndIsToBeHad_data()
{
    QTest::addColumn<Steps>("looks");
    const auto row = [](const char *name, const Steps &looks) {
        QTest::newRow(name) << looks;
    };
    using namespace scripted;
    row("422", {{.body = job("PENDING")}, {.status = 422, .body = R"({"detail": []})"}});
    row("404", {{.body = job("PENDING")}, {.status = 404, .body = R"({"detail": "gone"})"}});
    row("no JSON", {{.body = "<html>Welcome</html>"}});
    row("another job's",
        {{.body = R"({"id": "00000000-0000-4000-8000-000000000000",)"
                  R"( "status": "SUCCESS"})"}});
}

void TestSubmitStops::noEndIsToBeHad()
{
    QFETCH(const Steps, looks);
    FaultyServer server;
    server.setSteps(scripted::account() + scripted::looks(looks)
                    + scripted::creates({{.body = scripted::job("PENDING")}}));
    CommandDriver driver;
    const auto command = driver.begin(
        arguments(server, {u"--request"_s, driver.request({scripted::fileId()}), u"--wait"_s}));
    const Ended ended = driver.end(*command);
    QVERIFY2(ended.status == 1, ended.err.constData());
    QCOMPARE(ended.json()["job"_L1]["status"_L1].toString(), u"PENDING"_s);
    QVERIFY(!ended.json()["error"_L1].toString().isEmpty());
}

void TestSubmitStops::theAnswerCannotBeWritten_data()
{
    QTest::addColumn<QString>("redirection");
    QTest::newRow("full") << u">/dev/full"_s;
    QTest::newRow("closed") << u">&-"_s;
}

void TestSubmitStops::theAnswerCannotBeWritten()
{
    QFETCH(const QString, redirection);
    FaultyServer server;
    server.setSteps(scripted::success());
    const auto command = m_driver.begin(
        arguments(server, {u"--request"_s, m_driver.request({scripted::fileId()}), u"--wait"_s}),
        redirection);
    const Ended ended = m_driver.end(*command);
    QVERIFY2(ended.status == 1, ended.err.constData());
    QVERIFY2(ended.said("Standard output"), ended.err.constData());
}

/// As behind "| true": its reader has gone.
void TestSubmitStops::nobodyReadsTheAnswer()
{
    FaultyServer server;
    server.setSteps(scripted::success());
    const QByteArray pipe = m_driver.path(u"pipe"_s).toLocal8Bit();
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const auto command = m_driver.begin(
        arguments(server, {u"--request"_s, m_driver.request({scripted::fileId()}), u"--wait"_s}),
        u"3<>'%1' >'%1' 3<&-"_s.arg(QString::fromLocal8Bit(pipe)));
    const Ended ended = m_driver.end(*command);
    QVERIFY2(ended.status == 1, ended.err.constData());
    QVERIFY2(ended.said("Standard output"), ended.err.constData());
}

void TestSubmitStops::helpCannotBeWritten()
{
    const auto command = m_driver.begin({u"--help"_s}, u">/dev/full"_s);
    QCOMPARE(m_driver.end(*command).status, 1);
}

QTEST_GUILESS_MAIN(TestSubmitStops)
#include "tst_submitstops.moc"
