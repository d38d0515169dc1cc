// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/scene.h"
#include "support/jobdetails.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

#include <QDebug>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

constexpr int killsInASeries = 15;

/// The creates of a row, each with its files.
QList<QPair<Create, QList<FileId>>> createsOf(const JobTable &table, JobKey key)
{
    QList<QPair<Create, QList<FileId>>> creates;
    const JobDetails details = detailsOf(table, key);
    qsizetype placed = 0;
    for (const Create &create : details.creates) {
        creates.append({create, details.request.fileIds.mid(placed, create.fileCount)});
        placed += create.fileCount;
    }
    return creates;
}

bool isMade(const JobServer &server, const QList<FileId> &files)
{
    return std::any_of(server.jobs().cbegin(), server.jobs().cend(),
                       [&files](const MadeJob &made) { return made.files == files; });
}

/// Nothing is under way any more, and what the service made is known here.
bool isAtRest(const JobTable &table, const JobServer &server)
{
    if (!table.isLoaded())
        return false;
    for (const JobKey key : table.keys()) {
        const JobRow &row = *table.find(key);
        if (row.watched || (row.submission != State::Accepted && row.submission != State::Unsure))
            return false;
        if (row.submission == State::Accepted)
            continue;
        for (const auto &[create, files] : createsOf(table, key)) {
            if (!isMade(create) && (!isUnsure(create) || isMade(server, files)))
                return false;
        }
    }
    return true;
}

bool areAccepted(const JobTable &table)
{
    return std::ranges::all_of(table.keys(), [&table](JobKey key) {
        return table.find(key)->submission == State::Accepted;
    });
}

} // namespace

/// A real process, killed again and again while it submits more files in the first dialect than a
/// create takes. No create comes twice before a person says so, and in the end each file has one
/// job. CD_CRASHES: how many kills (45). CD_SEED: to have them again at about the same moments.
class TestCrashSeveral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachFileHasOneJob_data();
    void eachFileHasOneJob();
    void cleanupTestCase();

private:
    void checkCreates(const Scene &scene, const QSet<QString> &sentAgain);
    void checkJobs(const JobTable &table, const Scene &scene);

    quint32 m_seed = 0;
    int m_kills = 0;
    qsizetype m_asked = 0;
    qsizetype m_jobs = 0;
    qsizetype m_sentAgain = 0;
    int m_unanswered = 0;
};

void TestCrashSeveral::initTestCase()
{
    qputenv("LLAMA_CLOUD_API_KEY", "a-key"); // the victim has it too
    qputenv("QT_FATAL_WARNINGS", "1"); // for the victim: it is read once, at the start
    m_seed = seedOfThisRun();
}

void TestCrashSeveral::eachFileHasOneJob_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("kills");
    quint32 series = 0;
    for (int left = killsAskedFor(45); left > 0; left -= killsInASeries, ++series)
        QTest::addRow("series %u", series) << m_seed + series << std::min(left, killsInASeries);
}

void TestCrashSeveral::eachFileHasOneJob()
{
    QFETCH(quint32, seed);
    QFETCH(int, kills);
    Scene scene(seed, Dialect::First);
    scene.killer().haveManyFilesSubmitted();
    for (int i = 0; i < kills; ++i, ++m_kills)
        QVERIFY2(scene.killer().strike(), scene.killer().said().constData());
    checkCreates(scene, {});
    scene.server().beKind();
    Workspace workspace(scene.data(), scene.options());
    QVERIFY(workspace.open());
    const JobTable &table = workspace.table();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(table, scene.server()), patienceMs);
    checkCreates(scene, {});
    QSet<QString> sentAgain;
    for (const JobKey key : table.keys()) {
        if (table.find(key)->submission != State::Unsure)
            continue;
        for (const auto &[create, files] : createsOf(table, key)) {
            if (isUnsure(create))
                sentAgain.insert(table.find(key)->label + u'/' + files.constFirst().value);
        }
        workspace.outbox().sendAgain(key);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(table, scene.server()) && areAccepted(table), patienceMs);
    checkCreates(scene, sentAgain);
    checkJobs(table, scene);
    m_asked += table.count();
    m_jobs += scene.server().jobs().size();
    m_sentAgain += sentAgain.size();
    m_unanswered += scene.server().unanswered();
}

void TestCrashSeveral::checkCreates(const Scene &scene, const QSet<QString> &sentAgain)
{
    const QHash<QString, int> &creates = scene.server().creates();
    for (auto it = creates.cbegin(); it != creates.cend(); ++it) {
        const int decisions = sentAgain.contains(it.key()) ? 2 : 1;
        QVERIFY2(it.value() <= decisions, qPrintable(it.key()));
    }
}

/// Each create has a job of its own, with its files, and no job is left over.
void TestCrashSeveral::checkJobs(const JobTable &table, const Scene &scene)
{
    QHash<JobId, QList<FileId>> made;
    for (const MadeJob &job : scene.server().jobs())
        made.insert(job.job.id, job.files);
    for (const JobKey key : table.keys()) {
        const JobRow &row = *table.find(key);
        QCOMPARE(row.submission, State::Accepted);
        QCOMPARE(row.job.status.word(), u"SUCCESS"_s);
        QCOMPARE(row.resultCount, row.fileCount);
        for (const auto &[create, files] : createsOf(table, key))
            QCOMPARE(made.take(create.id), files);
    }
    QVERIFY(made.isEmpty());
}

void TestCrashSeveral::cleanupTestCase()
{
    qInfo() << "kills" << m_kills << "submissions" << m_asked << "jobs made" << m_jobs
            << "not answered for" << m_unanswered << "sent again by decision" << m_sentAgain;
}

QTEST_GUILESS_MAIN(TestCrashSeveral)
#include "tst_crashseveral.moc"
