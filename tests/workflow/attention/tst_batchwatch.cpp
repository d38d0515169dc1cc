// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/attention/batchwatch.h"
#include "workflow/livingjobs.h"
#include "workflow/rows/jobfacts.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Watched : LivingJobs
{
    Watched() { watch(); }

    void watch()
    {
        watcher = std::make_unique<BatchWatch>(place.table(), place.clock());
        QObject::connect(watcher.get(), &BatchWatch::ended, watcher.get(),
                         [this](const BatchEnd &end) { ends.append(end); });
    }

    QList<BatchEnd> ends;
    std::unique_ptr<BatchWatch> watcher;
};

} // namespace

/// When all is done is told once.
class TestBatchWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void oneJobIsABatch();
    void itEndsWithItsLastJob();
    void resultsBelongToTheEnd();
    void endsAreCounted();
    void whatWasRefusedWasNoJob();
    void jobsThatHadEndedAreNoNews();
    void aStalledJobDoesNotHoldItUp();
    void theEndOfAStalledJobIsTold();
    void deletedJobsDoNotCount();
    void whatAnEarlierRunLeftIsTakenUp();
    void theNextBatchIsToldAgain();
};

void TestBatchWatch::oneJobIsABatch()
{
    Watched jobs;
    const JobKey key = jobs.add(SubmissionState::Queued);
    jobs.tick();
    jobs.become(key, SubmissionState::Sending);
    jobs.tick();
    jobs.become(key, SubmissionState::Accepted);
    jobs.tick();
    QCOMPARE(jobs.ends, {});
    jobs.become(key, u"SUCCESS"_s);
    jobs.tick();
    QCOMPARE(jobs.ends, (QList<BatchEnd>{{.jobs = {key}, .succeeded = 1}}));
}

void TestBatchWatch::itEndsWithItsLastJob()
{
    Watched jobs;
    const JobKey first = jobs.add();
    jobs.tick();
    const JobKey second = jobs.add();
    jobs.tick();
    jobs.become(first, u"SUCCESS"_s);
    jobs.tick();
    const JobKey third = jobs.add(); // while the second runs: the same batch
    jobs.tick();
    jobs.become(second, u"SUCCESS"_s);
    jobs.tick();
    QCOMPARE(jobs.ends, {});
    jobs.become(third, u"ERROR"_s);
    jobs.tick();
    QCOMPARE(jobs.ends,
             (QList<BatchEnd>{{.jobs = {first, second, third}, .succeeded = 2, .failed = 1}}));
}

void TestBatchWatch::resultsBelongToTheEnd()
{
    Watched jobs;
    const JobKey key = jobs.add();
    jobs.tick();
    jobs.become(key, u"SUCCESS"_s, true);
    jobs.tick();
    QCOMPARE(jobs.ends, {});
    JobRow row = jobs.place.row(key);
    row.watched = false;
    row.resultCount = 1;
    row.failedFileCount = 1;
    jobs.place.table().update(row);
    jobs.tick();
    QCOMPARE(jobs.ends, (QList<BatchEnd>{{.jobs = {key}, .partly = 1}}));
}

void TestBatchWatch::endsAreCounted()
{
    Watched jobs;
    const QStringList statuses{u"SUCCESS"_s, u"PARTIAL_SUCCESS"_s, u"ERROR"_s, u"CANCELLED"_s,
                               u"ERROR"_s};
    QList<JobKey> keys;
    for (qsizetype i = 0; i < statuses.size(); ++i)
        keys.append(jobs.add());
    jobs.tick();
    for (qsizetype i = 0; i < statuses.size(); ++i)
        jobs.become(keys.at(i), statuses.at(i));
    jobs.tick();
    QCOMPARE(jobs.ends,
             (QList<BatchEnd>{
                 {.jobs = keys, .succeeded = 1, .partly = 1, .failed = 2, .cancelled = 1}}));
}

void TestBatchWatch::whatWasRefusedWasNoJob()
{
    Watched jobs;
    for (const SubmissionState state :
         {SubmissionState::Refused, SubmissionState::Unsure, SubmissionState::GivenUp}) {
        const JobKey key = jobs.add(SubmissionState::Sending);
        jobs.tick();
        jobs.become(key, state);
        jobs.tick();
    }
    QCOMPARE(jobs.ends, {});
    const JobKey key = jobs.add();
    const JobKey refused = jobs.add(SubmissionState::Sending);
    jobs.tick();
    jobs.become(refused, SubmissionState::Refused);
    jobs.become(key, u"SUCCESS"_s);
    jobs.tick();
    QCOMPARE(jobs.ends, (QList<BatchEnd>{{.jobs = {key}, .succeeded = 1}}));
}

/// As they come with the service's list.
void TestBatchWatch::jobsThatHadEndedAreNoNews()
{
    Watched jobs;
    const JobKey old = jobs.add(SubmissionState::Adopted, u"SUCCESS"_s);
    jobs.tick();
    jobs.become(old, u"SUCCESS"_s); // its results are there
    jobs.tick();
    QCOMPARE(jobs.ends, {});
    const JobKey running = jobs.add(SubmissionState::Adopted);
    jobs.tick();
    jobs.become(running, u"SUCCESS"_s);
    jobs.tick();
    QCOMPARE(jobs.ends, (QList<BatchEnd>{{.jobs = {running}, .succeeded = 1}}));
}

void TestBatchWatch::aStalledJobDoesNotHoldItUp()
{
    Watched jobs;
    const JobKey stuck = jobs.add();
    jobs.tick();
    jobs.place.clock().advance(10min);
    const JobKey key = jobs.add();
    jobs.tick();
    jobs.become(key, u"SUCCESS"_s);
    jobs.tick();
    jobs.place.clock().advance(stalledAfter - 10min - 1ms);
    QCOMPARE(jobs.ends, {});
    jobs.place.clock().advance(1ms);
    QCOMPARE(jobs.ends, (QList<BatchEnd>{{.jobs = {key}, .succeeded = 1}}));
    QVERIFY(isStalled(jobs.place.row(stuck), jobs.place.clock().now()));

    const JobKey next = jobs.add();
    jobs.tick();
    jobs.become(next, u"SUCCESS"_s);
    jobs.tick();
    QCOMPARE(jobs.ends.size(), 2);
    QCOMPARE(jobs.ends.last().jobs, {next});
}

void TestBatchWatch::theEndOfAStalledJobIsTold()
{
    Watched jobs;
    const JobKey stuck = jobs.add();
    jobs.tick();
    jobs.place.clock().advance(48h);
    QCOMPARE(jobs.ends, {});
    jobs.become(stuck, u"ERROR"_s);
    jobs.tick();
    QCOMPARE(jobs.ends, (QList<BatchEnd>{{.jobs = {stuck}, .failed = 1}}));
}

void TestBatchWatch::deletedJobsDoNotCount()
{
    Watched jobs;
    const JobKey ended = jobs.add();
    const JobKey running = jobs.add();
    const JobKey other = jobs.add();
    jobs.tick();
    jobs.become(ended, u"SUCCESS"_s);
    jobs.become(other, u"SUCCESS"_s);
    jobs.tick();
    jobs.place.table().remove({ended});
    jobs.tick();
    QCOMPARE(jobs.ends, {});
    jobs.place.table().remove({running}); // it was the last one
    jobs.tick();
    QCOMPARE(jobs.ends, (QList<BatchEnd>{{.jobs = {other}, .succeeded = 1}}));
}

void TestBatchWatch::whatAnEarlierRunLeftIsTakenUp()
{
    Watched jobs;
    const JobKey left = jobs.add();
    const JobKey old = jobs.add(SubmissionState::Accepted, u"SUCCESS"_s);
    jobs.become(old, u"SUCCESS"_s);
    jobs.tick();
    jobs.watch();
    jobs.become(left, u"SUCCESS"_s);
    jobs.tick();
    QCOMPARE(jobs.ends, (QList<BatchEnd>{{.jobs = {left}, .succeeded = 1}}));
}

void TestBatchWatch::theNextBatchIsToldAgain()
{
    Watched jobs;
    for (int i = 1; i <= 3; ++i) {
        const JobKey key = jobs.add();
        jobs.tick();
        jobs.become(key, u"SUCCESS"_s);
        jobs.tick();
        QCOMPARE(jobs.ends.size(), i);
        QCOMPARE(jobs.ends.last().jobs, {key});
    }
}

QTEST_GUILESS_MAIN(TestBatchWatch)
#include "tst_batchwatch.moc"
