// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "cli/scriptedservice.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

/// A service whose first create is answered when it is released, the others at once.
QList<ServerStep> slowFirst()
{
    return scripted::account() + scripted::looks({"SUCCESS"})
        + scripted::creates({{.body = scripted::job("PENDING"), .held = true},
                             {.body = scripted::job("PENDING")}});
}

} // namespace

/// Commands, and the window, in one data folder.
class TestSubmitHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theWindowSeesTheJob();
    void theSecondWaitsForTheFirst();
    void inTheWindowsFolderNobodyWaits();
    void aKilledOneIsUnsureAndNotSentAgain();
    void aFolderThatCannotBe();
};

void TestSubmitHistory::theWindowSeesTheJob()
{
    FaultyServer server;
    server.setSteps(scripted::success());
    CommandDriver driver;
    const Ended ended = driver.submit(
        server.url(), {u"--request"_s, driver.request({scripted::fileId()}), u"--wait"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QList<JobRow> history = driver.history();
    QCOMPARE(history.size(), 1);
    const JobRow &row = history.first();
    QCOMPARE(row.submission, SubmissionState::Accepted);
    QCOMPARE(row.job.id.value, QString::fromLatin1(scripted::jobId()));
    QCOMPARE(row.job.status.known(), JobStatus::Known::Success);
    QCOMPARE(row.label, u"request"_s); // the file's name
    QCOMPARE(row.service, server.url().toString());
    QCOMPARE(row.fileCount, 1);
}

void TestSubmitHistory::theSecondWaitsForTheFirst()
{
    FaultyServer server;
    server.setSteps(slowFirst());
    CommandDriver driver;
    const QStringList arguments{u"--service"_s, server.url().toString(),
                                u"--dialect"_s, u"first"_s,
                                u"--request"_s, driver.request({scripted::fileId()})};
    const auto first = driver.begin(arguments);
    QTRY_COMPARE_WITH_TIMEOUT(scripted::creations(server), 1, 60'000);
    const auto second = driver.begin(arguments);
    QVERIFY(CommandDriver::waitUntilSaid(*second, "Waiting until another Classify Desk"));
    QCOMPARE(scripted::creations(server), 1);

    server.release();
    const Ended one = driver.end(*first);
    QVERIFY2(one.status == 0, one.err.constData());
    const Ended two = driver.end(*second);
    QVERIFY2(two.status == 0, two.err.constData());
    QCOMPARE(scripted::creations(server), 2);
    QCOMPARE(driver.leaks(), QStringList());
}

void TestSubmitHistory::inTheWindowsFolderNobodyWaits()
{
    FaultyServer server;
    server.setSteps(slowFirst());
    CommandDriver driver;
    driver.useOwnFolders();
    const QStringList arguments{u"--service"_s, server.url().toString(),
                                u"--dialect"_s, u"first"_s,
                                u"--request"_s, driver.request({scripted::fileId()})};
    const auto first = driver.begin(arguments);
    QTRY_COMPARE_WITH_TIMEOUT(scripted::creations(server), 1, 60'000);
    const Ended two = driver.submit(arguments);
    QVERIFY2(two.status == 0, two.err.constData());
    QVERIFY(QDir(driver.path(u"home/Classify Desk/classifydesk/commands"_s)).exists());
    server.release();
    const Ended one = driver.end(*first);
    QVERIFY2(one.status == 0, one.err.constData());
}

void TestSubmitHistory::aKilledOneIsUnsureAndNotSentAgain()
{
    FaultyServer server;
    server.setSteps(slowFirst());
    CommandDriver driver;
    const QStringList arguments{u"--service"_s, server.url().toString(),
                                u"--dialect"_s, u"first"_s,
                                u"--request"_s, driver.request({scripted::fileId()})};
    const auto first = driver.begin(arguments);
    QTRY_COMPARE_WITH_TIMEOUT(scripted::creations(server), 1, 60'000);
    first->kill();
    QCOMPARE(driver.end(*first).status, -1);

    const Ended second = driver.submit(arguments);
    QVERIFY2(second.status == 0, second.err.constData());
    QCOMPARE(scripted::creations(server), 2);
    const QList<JobRow> history = driver.history();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.at(0).submission, SubmissionState::Unsure);
    QCOMPARE(history.at(1).submission, SubmissionState::Accepted);
}

void TestSubmitHistory::aFolderThatCannotBe()
{
    FaultyServer server;
    CommandDriver driver;
    driver.write(u"data"_s, "a file where the folder should be");
    const Ended ended = driver.submit(
        server.url(), {u"--request"_s, driver.request({scripted::fileId()}), u"--wait"_s});
    QVERIFY2(ended.status == 3, ended.err.constData());
    QVERIFY2(ended.said("--data"), ended.err.constData());
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestSubmitHistory)
#include "tst_submithistory.moc"
