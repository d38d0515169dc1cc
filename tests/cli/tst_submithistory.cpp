// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "cli/scriptedservice.h"
#include "store/store.h"
#include "support/stricttest.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

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

/// What the service lists once it has made a job of the create that @p server saw first.
QList<ServerStep> listWithItsJob(const FaultyServer &server)
{
    const QList<SeenRequest> seen = server.requests();
    const auto create = std::find_if(seen.cbegin(), seen.cend(), [](const SeenRequest &request) {
        return request.method == "POST";
    });
    QJsonObject job = QJsonDocument::fromJson(scripted::job("SUCCESS")).object();
    const QJsonObject asked = QJsonDocument::fromJson(create->body).object();
    job[u"id"_s] = u"of-the-first"_s;
    job[u"rules"_s] = asked[u"rules"_s];
    job[u"created_at"_s] = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const QJsonObject page{{u"items"_s, QJsonArray{job}}, {u"next_page_token"_s, QJsonValue()}};
    const QByteArray jobs = "/api/v1/classifier/jobs";
    QList<ServerStep> steps = scripted::account();
    steps.removeIf([&](const ServerStep &step) { return step.target == jobs + '?'; });
    return steps
        + QList<ServerStep>{
            {.body = scripted::results("of-the-first"), .target = jobs + "/of-the-first/results"},
            {.body = QJsonDocument(job).toJson(), .target = jobs + "/of-the-first"},
            {.body = QJsonDocument(page).toJson(), .target = jobs + '?'}};
}

} // namespace

/// Commands, and the window, in one data folder.
class TestSubmitHistory : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowSeesTheJob();
    void theSecondWaitsForTheFirst();
    void inTheWindowsFolderNobodyWaits();
    void aKilledOneIsUnsureAndNotSentAgain();
    void aKilledUploadIsGoneOnWith();
    void aKilledOneOfManyJobsIsGoneOnWith();
    void aFolderThatCannotBe();
    void aFolderInUseIsNotWaitedForLongerThanAsked();
    void aDamagedHistoryIsSaid();
    void aNewerHistoryIsSaidInWords();
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

/// Its job is found in the service's list; only who asks for it gets another.
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

    const Ended another = driver.submit(arguments + QStringList{u"--again"_s});
    QVERIFY2(another.status == 0, another.err.constData());
    QCOMPARE(scripted::creations(server), 2);
    QList<JobRow> history = driver.history();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.at(0).submission, SubmissionState::Unsure);
    QCOMPARE(history.at(1).submission, SubmissionState::Accepted);

    server.setSteps(listWithItsJob(server));
    const Ended same = driver.submit(arguments);
    QVERIFY2(same.status == 0, same.err.constData());
    QCOMPARE(scripted::creations(server), 2);
    history = driver.history();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.at(0).submission, SubmissionState::Accepted);
    QCOMPARE(history.at(0).job.id.value, u"of-the-first"_s);
}

/// By the same command, which makes no second job.
void TestSubmitHistory::aKilledUploadIsGoneOnWith()
{
    const QByteArray files = "/api/v1/beta/files";
    FaultyServer server;
    server.setSteps(QList<ServerStep>{{.status = 201, .held = true, .target = files}}
                    + scripted::success());
    CommandDriver driver;
    const QStringList arguments{u"--service"_s,
                                server.url().toString(),
                                u"--dialect"_s,
                                u"first"_s,
                                u"--request"_s,
                                driver.request({}),
                                driver.write(u"a.txt"_s, "a")};
    const auto first = driver.begin(arguments);
    QTRY_COMPARE_WITH_TIMEOUT(server.count("POST"), 1, 60'000);
    first->kill();
    QCOMPARE(driver.end(*first).status, -1);

    server.setSteps(
        QList<ServerStep>{{.body = R"({"items": []})", .target = files + "?external_file_id="}}
        + scripted::success());
    const Ended second = driver.submit(arguments);
    QVERIFY2(second.status == 0, second.err.constData());
    QCOMPARE(scripted::creations(server), 1);
    const QList<JobRow> history = driver.history();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.constFirst().submission, SubmissionState::Accepted);
    // Once that has been made, the command makes another.
    QCOMPARE(driver.submit(arguments).status, 0);
    QCOMPARE(driver.history().size(), 2);
}

/// API v2: some of its jobs were made. Each file gets one, whichever run asked for it.
void TestSubmitHistory::aKilledOneOfManyJobsIsGoneOnWith()
{
    const QByteArray creates = "/api/v2/classify";
    const auto made = [&creates](const QByteArray &id, bool isHeld) {
        return ServerStep{.body = R"({"id": ")" + id + R"(", "status": "PENDING"})",
                          .held = isHeld,
                          .target = creates};
    };
    FaultyServer server;
    server.setSteps(scripted::account() + QList<ServerStep>{made("j-1", false), made("j-2", true)});
    CommandDriver driver;
    const QStringList arguments{
        u"--service"_s,
        server.url().toString(),
        u"--dialect"_s,
        u"second"_s,
        u"--request"_s,
        driver.request({scripted::fileId(), u"6f9619ff-8b86-4d01-b42d-00cf4fc964f0"_s})};
    const auto first = driver.begin(arguments);
    const auto isMadeInPart = [&driver] {
        const QList<JobRow> rows = driver.history();
        return rows.size() == 1 && !rows.constFirst().job.status.word().isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(server.countOf(creates) == 2 && isMadeInPart(), 60'000);
    first->kill();
    QCOMPARE(driver.end(*first).status, -1);

    server.setSteps(scripted::account() + QList<ServerStep>{made("j-2", false)});
    const Ended second = driver.submit(arguments);
    QVERIFY2(second.status == 0, second.err.constData());
    QCOMPARE(driver.history().size(), 1);
    QCOMPARE(driver.history().constFirst().submission, SubmissionState::Accepted);
    QSet<QString> transactions;
    for (const SeenRequest &request : server.requests()) {
        if (request.method == "POST" && request.target.startsWith(creates))
            transactions.insert(
                QJsonDocument::fromJson(request.body)["transaction_id"_L1].toString());
    }
    QCOMPARE(transactions.size(), 2); // under which the service makes one job each
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

void TestSubmitHistory::aFolderInUseIsNotWaitedForLongerThanAsked()
{
    FaultyServer server;
    server.setSteps(slowFirst());
    CommandDriver driver;
    const QStringList arguments{u"--service"_s,
                                server.url().toString(),
                                u"--dialect"_s,
                                u"first"_s,
                                u"--json"_s,
                                u"--request"_s,
                                driver.request({scripted::fileId()})};
    const auto first = driver.begin(arguments);
    QTRY_COMPARE_WITH_TIMEOUT(scripted::creations(server), 1, 60'000);
    for (const QString &seconds : {u"0"_s, u"1"_s}) {
        const Ended second
            = driver.submit(arguments + QStringList{u"--wait-for-folder"_s, seconds});
        QVERIFY2(second.status == 3, second.err.constData());
        QVERIFY2(second.said("--wait-for-folder"), second.err.constData());
        QVERIFY2(second.said(driver.dataFolder().toUtf8()), second.err.constData());
        QVERIFY(second.json()["job"_L1].isNull());
    }
    server.release();
    QCOMPARE(driver.end(*first).status, 0);
    QCOMPARE(scripted::creations(server), 1);
}

void TestSubmitHistory::aDamagedHistoryIsSaid()
{
    FaultyServer server;
    server.setSteps(scripted::success());
    CommandDriver driver;
    const QStringList arguments{u"--json"_s, u"--request"_s, driver.request({scripted::fileId()})};
    const Ended sound = driver.submit(server.url(), arguments);
    QVERIFY2(sound.status == 0, sound.err.constData());
    QVERIFY(!sound.json().contains("history_set_aside"_L1));
    QFile history(driver.path(u"data/classifydesk.sqlite"_s));
    QVERIFY(history.open(QFile::ReadWrite));
    history.write(QByteArray(100, 'x')); // its head, without which nothing can be read
    history.close();

    const Ended ended = driver.submit(server.url(), arguments);
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QStringList aside
        = QDir(driver.dataFolder()).entryList({u"*.damaged-*"_s}, QDir::Files, QDir::Name);
    QVERIFY(!aside.isEmpty());
    QVERIFY2(ended.said(aside.first().toUtf8()), ended.err.constData());
    QVERIFY(ended.json()["history_set_aside"_L1].toString().endsWith(aside.first()));
    const Ended next = driver.submit(server.url(), arguments);
    QVERIFY(!next.json().contains("history_set_aside"_L1));
}

void TestSubmitHistory::aNewerHistoryIsSaidInWords()
{
    FaultyServer server;
    CommandDriver driver;
    {
        const auto store = Store::open(driver.dataFolder());
        QVERIFY(store);
        QVERIFY((*store)->wait([](Database &database) {
            return database.run(u"PRAGMA user_version = 999"_s).has_value();
        }));
    }
    const Ended ended
        = driver.submit(server.url(), {u"--request"_s, driver.request({scripted::fileId()})});
    QVERIFY2(ended.status == 3, ended.err.constData());
    QVERIFY2(!ended.said("schema"), ended.err.constData());
    QVERIFY2(ended.said("--data"), ended.err.constData());
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestSubmitHistory)
#include "tst_submithistory.moc"
