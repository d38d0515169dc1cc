// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings/settings.h"
#include "support/faultyserver.h"
#include "support/patience.h"
#include "workflow/connection/connectivity.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/sending/outbox.h"
#include "workflow/workplace.h"
#include "workflow/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Cut = ServerStep::Cut;
using Kind = WorkspaceFailure::Kind;
using State = SubmissionState;

namespace {

/// What a key is tried with, and what only these tests ask.
QList<ServerStep> service(const QList<ServerStep> &steps)
{
    const QList<ServerStep> projects{{.body = "[]", .target = "/api/v1/projects"},
                                     {.body = "[]", .target = "/api/v1/organizations"}};
    return projects + steps;
}

ServerStep listOf(const QByteArrayList &jobs)
{
    return {.body = pageJson(jobs), .target = listTarget()};
}

ServerStep looksAt(const QByteArray &id)
{
    return {.body = jobJson(id), .target = jobTarget(id)};
}

/// As the sample request makes it, now.
QByteArray ownJob(const QByteArray &id)
{
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
    return R"({"id": ")" + id + R"(", "status": "SUCCESS", "mode": "FAST", "rules":)"
        + R"( [{"type": "invoice", "description": "A bill for goods or services"}],)"
        + R"( "parsing_configuration": {"lang": "en", "max_pages": 5}, "created_at": ")" + now
        + R"("})";
}

} // namespace

/// Everything behind the window, put together: one folder, one history, one service at a time.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneWorkspaceAFolder();
    void aLockThatNobodyHoldsKeepsNobodyOut_data();
    void aLockThatNobodyHoldsKeepsNobodyOut();
    void whatCannotBeUsedIsNotInUse_data();
    void whatCannotBeUsedIsNotInUse();
    void aFolderThatCannotBeMade();
    void aDamagedHistoryIsPutAside();
    void othersCannotReadTheFolder();
    void sendsOnceTheKeyIsGood();
    void whatWaitsForAnotherServiceWaits();
    void whatWaitsForJobsToEndGoesNowhereElse();
    void whatGotNoAnswerIsFound();
    void closedWhileItWasSent();
    void everythingGoesOnWhenTheServiceIsBack();

private:
    std::unique_ptr<Workspace> open(const FaultyServer &server, const QString &key = u"llx-a"_s,
                                    Dialect dialect = Dialect::First);
    QString folder() const { return m_folder->filePath(u"desk"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspace::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Workspace> TestWorkspace::open(const FaultyServer &server, const QString &key,
                                               Dialect dialect)
{
    auto workspace = std::make_unique<Workspace>(folder(),
                                                 WorkspaceOptions{.useKeychain = false,
                                                                  .readEnvironment = false,
                                                                  .service = server.url(),
                                                                  .dialect = dialect});
    if (!workspace->open())
        qFatal("%s", qPrintable(workspace->failure().technical));
    if (!key.isEmpty()) {
        workspace->session().setApiKey(key, false);
        if (!QTest::qWaitFor([&workspace] { return workspace->session().isReady(); }, 60'000))
            qFatal("the service is not ready");
    }
    return workspace;
}

void TestWorkspace::oneWorkspaceAFolder()
{
    FaultyServer server;
    server.setSteps(service({}));
    auto first = open(server);
    Workspace second(folder(), {.useKeychain = false, .readEnvironment = false});
    QVERIFY(!second.open());
    QCOMPARE(second.failure().kind, Kind::FolderInUse);
    QCOMPARE(second.failure().folder, folder());
    first.reset();
    open(server);
}

void TestWorkspace::aLockThatNobodyHoldsKeepsNobodyOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("of another host") << QByteArray("4711\nclassifydesk\nelsewhere\n");
    QTest::newRow("of a process that is alive")
        << QByteArray("1\ninit\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    QTest::newRow("nobody's") << QByteArray();
}

/// The name in it may be that of a container or of a computer that was renamed after a crash.
void TestWorkspace::aLockThatNobodyHoldsKeepsNobodyOut()
{
    QFETCH(const QByteArray, content);
    QVERIFY(QDir().mkpath(folder()));
    QFile lock(folder() + u"/lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(content);
    lock.close();
    Workspace workspace(folder(), {.useKeychain = false, .readEnvironment = false});
    QVERIFY2(workspace.open(), qPrintable(workspace.failure().technical));
    Workspace second(folder(), {.useKeychain = false, .readEnvironment = false});
    QVERIFY(!second.open());
    QCOMPARE(second.failure().kind, Kind::FolderInUse);
}

void TestWorkspace::whatCannotBeUsedIsNotInUse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPipe");
    QTest::newRow("a folder for a lock") << u"lock"_s << false;
    QTest::newRow("a pipe for a lock") << u"lock"_s << true;
    QTest::newRow("a folder for settings") << u"settings.ini"_s << false;
    QTest::newRow("a pipe for settings") << u"settings.ini"_s << true;
}

/// Waiting would not help, so that nobody is told to wait; and nothing is waited for.
void TestWorkspace::whatCannotBeUsedIsNotInUse()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isPipe);
    const QString path = folder() + u'/' + name;
    QVERIFY(QDir().mkpath(isPipe ? folder() : path));
    if (isPipe)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    Workspace workspace(folder(), {.useKeychain = false, .readEnvironment = false});
    QVERIFY(!workspace.open());
    QCOMPARE(workspace.failure().kind, Kind::FolderUnusable);
    QVERIFY(workspace.failure().technical.contains(path));
}

void TestWorkspace::aFolderThatCannotBeMade()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Workspace workspace(file.fileName() + u"/desk"_s,
                        {.useKeychain = false, .readEnvironment = false});
    QVERIFY(!workspace.open());
    QCOMPARE(workspace.failure().kind, Kind::FolderUnusable);
}

void TestWorkspace::aDamagedHistoryIsPutAside()
{
    FaultyServer server;
    server.setSteps(service({}));
    QVERIFY(open(server)->damagedStoreSetAside().isEmpty());
    QFile file(folder() + u"/classifydesk.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto workspace = open(server);
    QVERIFY(QFileInfo::exists(workspace->damagedStoreSetAside()));
    QCOMPARE(workspace->table().count(), 0);
}

void TestWorkspace::othersCannotReadTheFolder()
{
    FaultyServer server;
    server.setSteps(service({}));
    const auto workspace = open(server);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(folder()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder() + u"/classifydesk.sqlite"_s) & others,
             QFile::Permissions());
}

void TestWorkspace::sendsOnceTheKeyIsGood()
{
    FaultyServer server;
    server.setSteps(service({looksAt("a"), made("a")}));
    JobKey key = 0;
    {
        const auto workspace = open(server, {});
        key = workspace->outbox().submit(sampleRequest(), {}, u"invoice"_s);
        CD_TRY_COMPARE(workspace->session().state(), Session::State::NoKey);
    }
    const auto workspace = open(server);
    CD_TRY_COMPARE(workspace->table().find(key)->submission, State::Accepted);
    QCOMPARE(server.count("POST"), 1);
}

void TestWorkspace::whatWaitsForAnotherServiceWaits()
{
    FaultyServer server;
    server.setSteps(service({looksAt("a"), made("a")}));
    FaultyServer other;
    other.setSteps(service({looksAt("b"), made("b")}));
    const auto workspace = open(server, {});
    const JobKey waiting = workspace->outbox().submit(sampleRequest(), {}, u"invoice"_s);
    Session &session = workspace->session();
    session.select(profileAt(other.url()));
    session.setApiKey(u"llx-other"_s, false);
    CD_TRY_VERIFY(session.isReady());
    const JobKey sent = workspace->outbox().submit(sampleRequest(), {}, u"invoice"_s);
    workspace->outbox().tryNow(waiting);
    CD_TRY_COMPARE(workspace->table().find(sent)->submission, State::Accepted);
    QCOMPARE(workspace->table().find(waiting)->submission, State::Queued);
    QCOMPARE(other.count("POST"), 1);
    QCOMPARE(server.requests().size(), 0);
    session.select(profileAt(server.url()));
    session.setApiKey(u"llx-a"_s, false);
    CD_TRY_COMPARE(workspace->table().find(waiting)->submission, State::Accepted);
    QCOMPARE(other.count("POST"), 1);
    QCOMPARE(server.count("POST"), 1);
    QVERIFY(!server.requests().constLast().header("authorization").contains("llx-other"));
}

/// API v2: a plan has only so many jobs at once, and the other service would take more.
void TestWorkspace::whatWaitsForJobsToEndGoesNowhereElse()
{
    const QByteArray jobs = "/api/v2/classify";
    FaultyServer server;
    QList<ServerStep> steps{{.body = R"({"items": []})", .target = jobs + '?'},
                            {.status = 500, .target = jobs + '/'}};
    for (int i = 0; i < 9; ++i)
        steps.append(
            {.body = R"({"id": "j-)" + QByteArray::number(i) + R"(", "status": "PENDING"})",
             .target = jobs});
    server.setSteps(service(steps));
    FaultyServer other;
    other.setSteps(service({}));
    const auto workspace = open(server, u"llx-a"_s, Dialect::Second);
    JobRequest request = sampleRequest();
    request.fileIds.clear();
    for (int i = 0; i < 9; ++i)
        request.fileIds.append({u"6f9619ff-8b86-4d01-b42d-00cf4fc964a%1"_s.arg(i)});
    const JobKey key = workspace->outbox().submit(request, {}, u"nine"_s);
    CD_TRY_COMPARE(workspace->table().find(key)->sentCount, 5);
    ServiceProfile profile = profileAt(other.url());
    profile.plan = Plan::Enterprise;
    workspace->session().select(profile);
    CD_TRY_COMPARE(workspace->table().find(key)->submission, State::Queued);
    QCOMPARE(workspace->table().find(key)->sentCount, 5);
    QVERIFY(!workspace->table().find(key)->error);
    QCOMPARE(other.count("POST"), 0);
    QCOMPARE(server.count("POST"), 5);
}

void TestWorkspace::whatGotNoAnswerIsFound()
{
    FaultyServer server;
    const ServerStep results{
        .body
        = pageJson({resultJson(sampleRequest().fileIds.constFirst().value.toLatin1(), "invoice")}),
        .target = resultsTarget("a")};
    server.setSteps(service({results,
                             {.body = ownJob("a"), .target = jobTarget("a")},
                             listOf({ownJob("a")}),
                             {.cut = Cut::AfterRequest}}));
    const auto workspace = open(server);
    const JobKey key = workspace->outbox().submit(sampleRequest(), {}, u"invoice"_s);
    CD_TRY_COMPARE(workspace->table().find(key)->submission, State::Accepted);
    CD_TRY_VERIFY(!workspace->table().find(key)->watched);
    QCOMPARE(workspace->table().find(key)->job.id.value, u"a"_s);
    QCOMPARE(workspace->table().find(key)->resultCount, 1);
    QCOMPARE(server.count("POST"), 1);
}

void TestWorkspace::closedWhileItWasSent()
{
    FaultyServer server;
    server.setSteps(service({listOf({}), heldBack("a"), made("b")}));
    JobKey key = 0;
    {
        const auto workspace = open(server);
        key = workspace->outbox().submit(sampleRequest(), {}, u"invoice"_s);
        CD_TRY_COMPARE(server.count("POST"), 1);
    }
    const auto workspace = open(server);
    QCOMPARE(workspace->table().find(key)->submission, State::Unsure);
    const JobKey later = workspace->outbox().submit(sampleRequest(u"receipt"_s), {}, u"receipt"_s);
    CD_TRY_COMPARE(workspace->table().find(later)->submission, State::Accepted);
    QCOMPARE(workspace->table().find(key)->submission, State::Unsure);
    QCOMPARE(server.count("POST"), 2);
}

/// The session was told that it is there, and learns otherwise from what others ask.
void TestWorkspace::everythingGoesOnWhenTheServiceIsBack()
{
    FaultyServer server;
    server.setSteps(service({looksAt("a"), made("a")}));
    const auto workspace = open(server);
    const JobKey watched = workspace->outbox().submit(sampleRequest(), {}, u"invoice"_s);
    CD_TRY_COMPARE(workspace->table().find(watched)->submission, State::Accepted);
    server.goDown();
    const JobKey waiting
        = workspace->outbox().submit(sampleRequest(u"receipt"_s), {}, u"receipt"_s);
    CD_TRY_COMPARE(workspace->connectivity().state(), Connectivity::State::Unreachable);
    CD_TRY_COMPARE(workspace->session().state(), Session::State::Failed);
    CD_TRY_COMPARE(workspace->table().find(waiting)->submission, State::Queued);
    server.setSteps(service({looksAt("a"), looksAt("b"), made("b")}));
    const qsizetype before = server.countOf(jobTarget("a"));
    server.comeUp();
    CD_TRY_COMPARE(workspace->table().find(waiting)->submission, State::Accepted);
    CD_TRY_VERIFY(server.countOf(jobTarget("a")) > before);
    QCOMPARE(workspace->connectivity().state(), Connectivity::State::Good);
    QCOMPARE(server.count("POST"), 2);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
