// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobprogress.h"

#include "support/stricttest.h"
#include "workflow/rows/jobfacts.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

JobRow ofFiles(int files, State state, const QString &status = {})
{
    JobRow row;
    row.submission = state;
    row.dialect = Dialect::Second;
    row.hasCreates = true;
    row.fileCount = files;
    row.job.status = JobStatus(status);
    return row;
}

} // namespace

/// How far jobs are: whatever a row says, each of its files is counted once.
class TestJobProgress : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCounted_data();
    void whatIsCounted();
    void theyAlwaysAddUp_data();
    void theyAlwaysAddUp();
};

void TestJobProgress::whatIsCounted_data()
{
    QTest::addColumn<JobRow>("row");
    QTest::addColumn<JobProgress>("expected");
    JobRow row = ofFiles(10, State::Uploading);
    row.filesToUpload = 6;
    QTest::newRow("uploading") << row << JobProgress{.toUpload = 6, .waiting = 4};
    row = ofFiles(10, State::Sending, u"PENDING"_s);
    row.sentCount = 7;
    row.resultCount = 3;
    QTest::newRow("sending") << row << JobProgress{.waiting = 3, .working = 4, .done = 3};
    row = ofFiles(10, State::Accepted, u"RUNNING"_s);
    row.sentCount = 10;
    row.resultCount = 9;
    QTest::newRow("running") << row << JobProgress{.working = 1, .done = 9};
    row.hasCreates = false;
    row.job.id = {u"a"_s};
    row.resultCount = 0;
    QTest::newRow("running, v1") << row << JobProgress{.working = 10};
    row = ofFiles(10, State::Paused, u"PENDING"_s);
    row.sentCount = 2;
    row.resultCount = 2;
    row.filesToUpload = 5;
    QTest::newRow("a pilot") << row << JobProgress{.toUpload = 5, .waiting = 3, .done = 2};
    row = ofFiles(10, State::Accepted, u"PARTIAL_SUCCESS"_s);
    row.resultCount = 8;
    row.failedFileCount = 2;
    QTest::newRow("partly") << row << JobProgress{.done = 8, .failed = 2};
    QTest::newRow("given up") << ofFiles(10, State::GivenUp) << JobProgress{.unsent = 10};
    QTest::newRow("refused") << ofFiles(10, State::Refused) << JobProgress{.unsent = 10};
    QTest::newRow("without files") << ofFiles(0, State::Queued) << JobProgress{};
    row = ofFiles(1, State::Accepted, u"SUCCESS"_s);
    row.resultCount = 3; // more than it was said to have
    QTest::newRow("more results than files") << row << JobProgress{.done = 3};
}

void TestJobProgress::whatIsCounted()
{
    QFETCH(const JobRow, row);
    QFETCH(const JobProgress, expected);
    const JobProgress found = progressOf(row);
    QCOMPARE(found.toUpload, expected.toUpload);
    QCOMPARE(found.waiting, expected.waiting);
    QCOMPARE(found.working, expected.working);
    QCOMPARE(found.done, expected.done);
    QCOMPARE(found.failed, expected.failed);
    QCOMPARE(found.unsent, expected.unsent);
}

void TestJobProgress::theyAlwaysAddUp_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// By chance, but the same for the same seed.
void TestJobProgress::theyAlwaysAddUp()
{
    QFETCH(const int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const QStringList statuses{
        {},          u"PENDING"_s,   u"RUNNING"_s, u"COMPLETED"_s, u"PARTIAL_SUCCESS"_s,
        u"FAILED"_s, u"CANCELLED"_s, u"RIPENING"_s};
    for (int i = 0; i < 2000; ++i) {
        JobRow row = ofFiles(random.bounded(50), State(random.bounded(9)),
                             statuses.at(random.bounded(int(statuses.size()))));
        row.hasCreates = random.bounded(2) == 1;
        if (random.bounded(2) == 1)
            row.job.id = {u"a"_s};
        row.watched = random.bounded(2) == 1;
        row.cancelAsked = random.bounded(2) == 1;
        row.filesToUpload = random.bounded(60) - 5;
        row.sentCount = random.bounded(60) - 5;
        row.resultCount = random.bounded(60) - 5;
        row.failedFileCount = random.bounded(60) - 5;
        const JobProgress progress = progressOf(row);
        const int ended = std::max(0, row.resultCount) + std::max(0, row.failedFileCount);
        QCOMPARE(progress.files(), std::max(row.fileCount, ended));
        for (const int count : {progress.toUpload, progress.waiting, progress.working,
                                progress.done, progress.failed, progress.unsent})
            QVERIFY(count >= 0);
        if (hasEnded(row) && !isAwaited(row))
            QCOMPARE(progress.open(), 0);
    }
}

QTEST_GUILESS_MAIN(TestJobProgress)
#include "tst_jobprogress.moc"
