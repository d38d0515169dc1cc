// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/scene.h"
#include "crash/victim.h"
#include "support/jobdetails.h"
#include "workflow/connection/session.h"
#include "workflow/form/draftsaver.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

#include <QDebug>
#include <QProcess>
#include <QSet>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

constexpr int killsInASeries = 50;

bool isMade(const JobServer &server, const QString &label)
{
    return std::any_of(server.jobs().cbegin(), server.jobs().cend(), [&](const MadeJob &made) {
        return made.job.rules.constFirst().type == label;
    });
}

/// Nothing is under way any more, and what the service made is known here.
bool isAtRest(Workspace &workspace, const JobServer &server)
{
    const QList<JobKey> keys = workspace.table().keys();
    return workspace.table().isLoaded() && std::all_of(keys.cbegin(), keys.cend(), [&](JobKey key) {
               const JobRow &row = *workspace.table().find(key);
               if (row.submission == State::Unsure)
                   return !isMade(server, row.label);
               return row.submission == State::Accepted && !row.watched;
           });
}

} // namespace

/// A real process, killed again and again while it uploads, submits and watches. What was asked
/// for and what the service saw must agree afterwards: nothing lost, nothing twice.
/// CD_CRASHES: how many kills (200). CD_SEED: to have them again at about the same moments.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingLostNothingTwice_data();
    void nothingLostNothingTwice();
    void killedWhileTheFolderIsNew();
    void killedWhileItTookTheFolder();
    void killedWhileItClearedAwayALock();
    void cleanupTestCase();

private:
    void checkRest(Scene &scene);
    void checkCreates(const Scene &scene, const QSet<QString> &sentAgain);
    void checkOwners(Workspace &workspace, const Scene &scene);

    quint32 m_seed = 0;
    int m_kills = 0;
    qsizetype m_asked = 0;
    qsizetype m_jobs = 0;
    int m_unanswered = 0;
    qsizetype m_files = 0;
    int m_unansweredFiles = 0;
    qsizetype m_sentAgain = 0;
    int m_mostCreates = 0;
};

void TestCrash::initTestCase()
{
    qputenv("LLAMA_CLOUD_API_KEY", "a-key"); // the victim has it too
    qputenv("QT_FATAL_WARNINGS", "1"); // for the victim: it is read once, at the start
    m_seed = seedOfThisRun();
}

void TestCrash::nothingLostNothingTwice_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("kills");
    quint32 series = 0;
    for (int left = killsAskedFor(200); left > 0; left -= killsInASeries, ++series)
        QTest::addRow("series %u", series) << m_seed + series << std::min(left, killsInASeries);
}

void TestCrash::nothingLostNothingTwice()
{
    QFETCH(quint32, seed);
    QFETCH(int, kills);
    Scene scene(seed, Dialect::First);
    for (int i = 0; i < kills; ++i, ++m_kills)
        QVERIFY2(scene.killer().strike(), scene.killer().said().constData());
    scene.checkAsked();
    scene.checkForm();
    scene.checkFiles();
    scene.checkContents();
    checkCreates(scene, {});
    if (!QTest::currentTestFailed())
        checkRest(scene);
    m_asked += scene.asked().size();
    m_jobs += scene.server().jobs().size();
    m_unanswered += scene.server().unanswered();
    m_files += scene.server().files().size();
    m_unansweredFiles += scene.server().unansweredFiles();
}

/// Comes to rest on what was left: first by itself, then with what was surely not made sent again.
void TestCrash::checkRest(Scene &scene)
{
    scene.server().beKind();
    Workspace workspace(scene.data(), scene.options());
    QVERIFY(workspace.open());
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(workspace, scene.server()), patienceMs);
    checkCreates(scene, {});
    if (QTest::currentTestFailed())
        return;

    const auto draft = workspace.drafts().load();
    QVERIFY(draft && !draft->files.isEmpty());
    workspace.uploads().restore(draft->files);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.uploads().isIdle(), patienceMs);
    QCOMPARE(workspace.uploads().files().size(), draft->files.size());
    scene.checkFiles();

    QSet<QString> sentAgain;
    const QList<JobKey> keys = workspace.table().keys();
    for (const JobKey key : keys) {
        if (workspace.table().find(key)->submission != State::Unsure)
            continue;
        sentAgain.insert(workspace.table().find(key)->label);
        workspace.outbox().sendAgain(key);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(workspace, scene.server()), patienceMs);
    checkCreates(scene, sentAgain);
    checkOwners(workspace, scene);
    m_sentAgain += sentAgain.size();
}

void TestCrash::checkCreates(const Scene &scene, const QSet<QString> &sentAgain)
{
    const QHash<QString, int> &creates = scene.server().creates();
    for (auto it = creates.cbegin(); it != creates.cend(); ++it) {
        const int decisions = sentAgain.contains(it.key().section(u'/', 0, 0)) ? 2 : 1;
        QVERIFY2(it.value() <= decisions, qPrintable(it.key()));
        if (decisions == 1)
            m_mostCreates = std::max(m_mostCreates, it.value());
    }
}

/// Each row has a job of its own, the one it asked for, and no job is left over.
void TestCrash::checkOwners(Workspace &workspace, const Scene &scene)
{
    const QList<MadeJob> &jobs = scene.server().jobs();
    QCOMPARE(workspace.table().count(), jobs.size());
    QSet<JobKey> owners;
    for (const MadeJob &made : jobs) {
        const auto owner = workspace.table().find(workspace.session().serviceId(), made.job.id);
        QVERIFY2(owner, qPrintable(made.job.rules.constFirst().type));
        owners.insert(*owner);
        const JobRow &row = *workspace.table().find(*owner);
        QCOMPARE(row.label, made.job.rules.constFirst().type);
        QCOMPARE(row.submission, State::Accepted);
        QCOMPARE(row.job.status.word(), u"SUCCESS"_s);
        QCOMPARE(row.resultCount, 1);
        QCOMPARE(detailsOf(workspace.table(), *owner).request, requestFor(row.label, made.files));
    }
    QCOMPARE(owners.size(), jobs.size());
}

/// The first start on a folder, in which the history is made.
void TestCrash::killedWhileTheFolderIsNew()
{
    Scene pilot(m_seed, Dialect::First);
    QVERIFY2(pilot.killer().strike(), pilot.killer().said().constData());
    for (int i = 0; i < 20; ++i, ++m_kills) {
        const QTemporaryDir folder;
        pilot.killer().moveTo(folder.path());
        QVERIFY2(pilot.killer().strike(), pilot.killer().said().constData());
        Workspace workspace(folder.path() + u"/data"_s, pilot.options());
        QVERIFY2(workspace.open(), qPrintable(workspace.failure().technical));
        QCOMPARE(workspace.damagedStoreSetAside(), QString());
    }
}

/// A lock is made and then written: killed in between, it is nobody's, and stays.
void TestCrash::killedWhileItTookTheFolder()
{
    const QTemporaryDir folder;
    QFile lock(folder.path() + u"/lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    WorkspaceOptions options;
    options.useKeychain = false;
    options.service = QUrl(u"http://127.0.0.1:1"_s);
    options.dialect = Dialect::First;
    Workspace workspace(folder.path(), options);
    QVERIFY2(workspace.open(), qPrintable(workspace.failure().technical));
    Workspace second(folder.path(), options);
    QVERIFY(!second.open());
    QCOMPARE(second.failure().kind, WorkspaceFailure::Kind::FolderInUse);
}

/// So it was while it cleared away the lock of one that was killed before.
void TestCrash::killedWhileItClearedAwayALock()
{
    const QTemporaryDir folder;
    WorkspaceOptions options;
    options.useKeychain = false;
    options.service = QUrl(u"http://127.0.0.1:1"_s);
    options.dialect = Dialect::First;
    {
        QProcess gone;
        gone.start(u"true"_s, {});
        QVERIFY(gone.waitForStarted());
        const qint64 holder = gone.processId();
        QVERIFY(gone.waitForFinished());
        QFile lock(folder.path() + u"/lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(holder) + "\ntrue\n" + QSysInfo::machineHostName().toUtf8()
                   + '\n');
        QFile clearing(lock.fileName() + u".rmlock"_s);
        QVERIFY(clearing.open(QIODevice::WriteOnly));
    }
    Workspace workspace(folder.path(), options);
    QVERIFY2(workspace.open(), qPrintable(workspace.failure().technical));
    Workspace second(folder.path(), options);
    QVERIFY(!second.open());
}

void TestCrash::cleanupTestCase()
{
    qInfo() << "kills" << m_kills << "submissions" << m_asked << "jobs made" << m_jobs
            << "not answered for" << m_unanswered << "most creates of one" << m_mostCreates
            << "sent again by decision" << m_sentAgain << "files uploaded" << m_files
            << "not answered for" << m_unansweredFiles;
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
