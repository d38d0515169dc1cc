// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/scene.h"
#include "crash/victim.h"
#include "support/jobdetails.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"

#include <QDebug>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

constexpr int killsInASeries = 30;

bool isAtRest(const JobTable &table)
{
    const QList<JobKey> keys = table.keys();
    return table.isLoaded() && std::all_of(keys.cbegin(), keys.cend(), [&](JobKey key) {
               return table.find(key)->submission == State::Accepted && !table.find(key)->watched;
           });
}

} // namespace

/// A real process, killed again and again while it submits in the second dialect, a job for each
/// file. Afterwards each file of each submission has one job: what got no answer was asked for
/// again by itself, under the transaction ID that was on the disk before.
/// CD_CRASHES: how many kills (60). CD_SEED: to have them again at about the same moments.
class TestCrashSecond : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachFileHasOneJob_data();
    void eachFileHasOneJob();
    void cleanupTestCase();

private:
    void checkJobs(Workspace &workspace, const Scene &scene);

    quint32 m_seed = 0;
    int m_kills = 0;
    qsizetype m_asked = 0;
    qsizetype m_jobs = 0;
    qsizetype m_mostJobs = 0;
    int m_unanswered = 0;
    int m_repeats = 0;
};

void TestCrashSecond::initTestCase()
{
    qputenv("LLAMA_CLOUD_API_KEY", "a-key"); // the victim has it too
    qputenv("QT_FATAL_WARNINGS", "1"); // for the victim: it is read once, at the start
    m_seed = seedOfThisRun();
}

void TestCrashSecond::eachFileHasOneJob_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("kills");
    quint32 series = 0;
    for (int left = killsAskedFor(60); left > 0; left -= killsInASeries, ++series)
        QTest::addRow("series %u", series) << m_seed + series << std::min(left, killsInASeries);
}

void TestCrashSecond::eachFileHasOneJob()
{
    QFETCH(quint32, seed);
    QFETCH(int, kills);
    Scene scene(seed, Dialect::Second);
    for (int i = 0; i < kills; ++i, ++m_kills)
        QVERIFY2(scene.killer().strike(), scene.killer().said().constData());
    scene.checkAsked();
    scene.checkForm();
    scene.checkFiles();
    scene.checkContents();
    if (QTest::currentTestFailed())
        return;
    scene.server().beKind();
    Workspace workspace(scene.data(), scene.options());
    QVERIFY(workspace.open());
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(workspace.table()), patienceMs);
    checkJobs(workspace, scene);
    m_asked += scene.asked().size();
    m_jobs += scene.server().secondJobs().jobs().size();
    m_unanswered += scene.server().unanswered();
    m_repeats += scene.server().secondJobs().repeats();
}

/// Each file of each row has a job of its own, and no job is left over.
void TestCrashSecond::checkJobs(Workspace &workspace, const Scene &scene)
{
    QVERIFY(scene.server().jobs().isEmpty());
    QMap<QString, QList<FileJob>> made; // by label
    for (const MadeSecondJob &one : scene.server().secondJobs().jobs())
        made[one.job.rules.constFirst().type].append(one.job);
    qsizetype creates = 0;
    const QList<JobKey> keys = workspace.table().keys();
    for (const JobKey key : keys) {
        const JobRow &row = *workspace.table().find(key);
        const JobDetails details = detailsOf(workspace.table(), key);
        const QList<FileJob> jobs = made.value(row.label);
        QVERIFY(!jobs.isEmpty());
        QCOMPARE(details.request, requestFor(row.label, details.request.fileIds));
        QCOMPARE(details.creates.size(), details.request.fileIds.size());
        QCOMPARE(jobs.size(), details.creates.size());
        QCOMPARE(row.job.status.known(), JobStatus::Known::Completed);
        QCOMPARE(row.resultCount, int(details.creates.size()));
        for (qsizetype i = 0; i < details.creates.size(); ++i) {
            const auto its = std::find_if(jobs.cbegin(), jobs.cend(), [&](const FileJob &job) {
                return job.id == details.creates.at(i).id;
            });
            QVERIFY2(its != jobs.cend(), qPrintable(row.label));
            QCOMPARE(its->transactionId, details.creates.at(i).transactionId);
            QCOMPARE(its->file, details.request.fileIds.at(i));
        }
        creates += details.creates.size();
        m_mostJobs = std::max(m_mostJobs, jobs.size());
    }
    QCOMPARE(creates, scene.server().secondJobs().jobs().size());
}

void TestCrashSecond::cleanupTestCase()
{
    qInfo() << "kills" << m_kills << "submissions" << m_asked << "jobs" << m_jobs
            << "not answered for" << m_unanswered << "asked for again" << m_repeats
            << "most files of one" << m_mostJobs;
}

QTEST_GUILESS_MAIN(TestCrashSecond)
#include "tst_crashsecond.moc"
