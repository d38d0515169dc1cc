// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/olderschema.h"
#include "store/samplejobs.h"

#include "store/database.h"
#include "store/jobs/jobstore.h"
#include "support/jobrows.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestJobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyStoreHasNothing();
    void everyFieldComesBack();
    void aRowWithoutAnIdComesBack();
    void aRowIsReplacedAndKeepsItsDetails();
    void whatIsNewReplacesWhatWasThere();
    void changesAreOneAfterTheOther();
    void aRequestThatCantBeReadIsSaid();
    void aBatchIsWrittenWholeOrNotAtAll();
    void removedJobsGoWithAllTheyHad();
    void discardedJobsComeBackWithAllTheyHad();
    void discardedJobsGoWhenPurged();
    void keysAreNeverUsedAgain();
    void theLastRunOfEachLabelStays();
    void olderRunsAreNumberedByAge();
    void jobsOfTheSameFilesAreFound();
    void rowsComeOldestFirst();

private:
    void reopen();
    qint64 countOf(const QString &table) const;
    void write(const JobBatch &batch);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestJobStore::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestJobStore::cleanup()
{
    m_database.reset();
}

void TestJobStore::reopen()
{
    m_database.reset();
    m_database = std::make_unique<Database>();
    QVERIFY(m_database->open(m_folder->filePath(u"store.sqlite"_s)));
}

qint64 TestJobStore::countOf(const QString &table) const
{
    auto query = m_database->run(u"SELECT count(*) FROM "_s + table);
    return query && query->next() ? query->value(0).toLongLong() : -1;
}

void TestJobStore::write(const JobBatch &batch)
{
    const auto written = JobStore(*m_database).write(batch);
    QVERIFY2(written, written ? "" : qPrintable(written.error().technical));
}

void TestJobStore::anEmptyStoreHasNothing()
{
    const JobStore store(*m_database);
    QCOMPARE(store.rows()->size(), 0);
    QCOMPARE(*store.lastKey(), 0);
    QCOMPARE(*store.details(7), JobDetails{});
}

void TestJobStore::everyFieldComesBack()
{
    JobDetails details = fullDetails();
    write({shared({fullRow(1)}), {{1, JobDetailsChange::to(details)}}});
    reopen();
    const auto rows = JobStore(*m_database).rows();
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first()->error, fullRow(1).error);
    QCOMPARE(rows->first()->job, fullRow(1).job);
    QCOMPARE(*rows->first(), fullRow(1));
    const auto read = JobStore(*m_database).details(1);
    QVERIFY(read);
    QCOMPARE(read->request, details.request);
    QCOMPARE(read->files, details.files);
    QCOMPARE(read->results, details.results);
    QCOMPARE(*read, details);
}

void TestJobStore::aRowWithoutAnIdComesBack()
{
    write({shared({queuedRow(1), queuedRow(2)}), {{1, JobDetailsChange::to({})}, {2, {}}}});
    reopen();
    QCOMPARE(plain(*JobStore(*m_database).rows()), (QList{queuedRow(1), queuedRow(2)}));
    QCOMPARE(*JobStore(*m_database).details(1), JobDetails{});
}

void TestJobStore::aRowIsReplacedAndKeepsItsDetails()
{
    write({shared({queuedRow(1)}), {{1, JobDetailsChange::to(fullDetails())}}});
    write({shared({fullRow(1)}), {}});
    QCOMPARE(plain(*JobStore(*m_database).rows()), QList{fullRow(1)});
    QCOMPARE(JobStore(*m_database).details(1)->files, fullDetails().files);
}

void TestJobStore::whatIsNewReplacesWhatWasThere()
{
    write({shared({fullRow(1)}), {{1, JobDetailsChange::to(fullDetails())}}});
    const TimelineEntry further{fullDetails().timeline.constLast().at.addSecs(1), u"SUCCESS"_s, {}};
    JobDetails expected = fullDetails();
    const auto change = [&](const JobDetailsChange &news) {
        write({{}, {{1, news}}});
        news.applyTo(expected);
        QCOMPARE(*JobStore(*m_database).details(1), expected);
    };
    change({.files = QList<JobFile>{{{u"f"_s}, u"only.pdf"_s}}});
    change({.results = expected.results.mid(1), .rawResults = "[]"});
    change({.rawJob = "{}", .timeline = {further}});
    change({.request = JobRequest{}});
    QCOMPARE(expected.files.size(), 1);
    QCOMPARE(expected.timeline.size(), 3);
    QCOMPARE(JobStore(*m_database).request(1), JobRequest{});
}

void TestJobStore::changesAreOneAfterTheOther()
{
    JobDetailsChange both{.rawJob = "a", .timeline = {fullDetails().timeline.at(0)}};
    both.append(
        {.files = fullDetails().files, .rawJob = "b", .timeline = {fullDetails().timeline.at(1)}});
    JobDetails details;
    both.applyTo(details);
    JobDetails expected;
    expected.files = fullDetails().files;
    expected.rawJob = "b";
    expected.timeline = fullDetails().timeline;
    QCOMPARE(details, expected);
}

/// What was asked for must not be taken for an empty request.
void TestJobStore::aRequestThatCantBeReadIsSaid()
{
    write({shared({fullRow(1)}), {{1, JobDetailsChange::to(fullDetails())}}});
    QVERIFY(m_database->run(u"UPDATE job_texts SET request = '{\"rules'"_s));
    const auto request = JobStore(*m_database).request(1);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, StoreError::Kind::Failed);
    JobDetails rest = fullDetails(); // is there all the same
    rest.request = {};
    QCOMPARE(*JobStore(*m_database).details(1), rest);
}

void TestJobStore::aBatchIsWrittenWholeOrNotAtAll()
{
    // The timeline of a job that isn't there is refused.
    const auto written
        = JobStore(*m_database).write({shared({queuedRow(1)}), {{2, {.timeline = {{}}}}}});
    QVERIFY(!written);
    QCOMPARE(JobStore(*m_database).rows()->size(), 0);
}

void TestJobStore::removedJobsGoWithAllTheyHad()
{
    write({shared({fullRow(1), queuedRow(2)}),
           {{1, JobDetailsChange::to(fullDetails())}, {2, JobDetailsChange::to({})}}});
    QVERIFY(JobStore(*m_database).remove({1}));
    QCOMPARE(plain(*JobStore(*m_database).rows()), QList{queuedRow(2)});
    QCOMPARE(countOf(u"job_texts"_s), 1);
    QCOMPARE(countOf(u"job_files"_s), 0);
    QCOMPARE(countOf(u"results"_s), 0);
    QCOMPARE(countOf(u"timeline"_s), 0);
}

void TestJobStore::discardedJobsComeBackWithAllTheyHad()
{
    write({shared({fullRow(1), queuedRow(2)}), {{1, JobDetailsChange::to(fullDetails())}}});
    QVERIFY(JobStore(*m_database).discard({1}));
    QCOMPARE(plain(*JobStore(*m_database).rows()), QList{queuedRow(2)});
    reopen();
    QCOMPARE(plain(*JobStore(*m_database).rows()), QList{queuedRow(2)});
    QVERIFY(JobStore(*m_database).bringBack({1}));
    QCOMPARE(plain(*JobStore(*m_database).rows()), (QList{fullRow(1), queuedRow(2)}));
    QCOMPARE(*JobStore(*m_database).details(1), fullDetails());
}

void TestJobStore::discardedJobsGoWhenPurged()
{
    write({shared({fullRow(1), queuedRow(2), queuedRow(3)}),
           {{1, JobDetailsChange::to(fullDetails())},
            {2, JobDetailsChange::to({})},
            {3, JobDetailsChange::to({})}}});
    QVERIFY(JobStore(*m_database).discard({1, 3}));
    QVERIFY(JobStore(*m_database).bringBack({3}));
    QVERIFY(JobStore(*m_database).purge());
    QVERIFY(JobStore(*m_database).bringBack({1}));
    QCOMPARE(plain(*JobStore(*m_database).rows()), (QList{queuedRow(2), queuedRow(3)}));
    QCOMPARE(countOf(u"job_texts"_s), 2);
    QCOMPARE(countOf(u"job_files"_s), 0);
    QCOMPARE(countOf(u"results"_s), 0);
    QCOMPARE(countOf(u"timeline"_s), 0);
    m_database.reset(); // what was deleted lies in no corner of the file either
    QFile file(m_folder->filePath(u"store.sqlite"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!bytes.contains("line items and a total"));
    QVERIFY(!bytes.contains("March intake"));
}

void TestJobStore::keysAreNeverUsedAgain()
{
    write({shared({queuedRow(1), queuedRow(2)}), {}});
    QVERIFY(JobStore(*m_database).remove({2}));
    reopen();
    QCOMPARE(*JobStore(*m_database).lastKey(), 2);
}

/// Also when jobs go or are called otherwise; but not the label of jobs that have all gone for
/// good.
void TestJobStore::theLastRunOfEachLabelStays()
{
    const auto numbered = [](JobKey key, const QString &label, int run) {
        JobRow row = queuedRow(key);
        row.label = label;
        row.run = run;
        return row;
    };
    write({shared({numbered(1, u"post"_s, 1), numbered(2, u"post"_s, 2), queuedRow(3)}), {}});
    using Runs = QHash<QString, int>;
    QCOMPARE(*JobStore(*m_database).lastRuns(), (Runs{{u"post"_s, 2}}));
    write({shared({numbered(2, u"mail"_s, 1)}), {}});
    QVERIFY(JobStore(*m_database).remove({1, 2}));
    write({shared({numbered(4, u"mail"_s, 7), numbered(5, u"mail"_s, 6)}), {}});
    QVERIFY(JobStore(*m_database).discard({4}));
    QCOMPARE(*JobStore(*m_database).lastRuns(), (Runs{{u"mail"_s, 7}, {u"post"_s, 2}}));
    QVERIFY(JobStore(*m_database).purge());
    reopen();
    QCOMPARE(*JobStore(*m_database).lastRuns(), (Runs{{u"mail"_s, 7}}));
}

/// Version 11 had no numbers. Jobs that a person may still bring back get theirs, too.
void TestJobStore::olderRunsAreNumberedByAge()
{
    QList<JobRow> rows;
    for (const QString &label : {u"post"_s, u"post"_s, u"mail"_s, u"post"_s, QString()}) {
        rows.append(queuedRow(rows.size() + 1));
        rows.last().label = label;
    }
    write({shared(rows), {}});
    QVERIFY(JobStore(*m_database).discard({2}));
    QVERIFY(goBackTo(11, *m_database));
    reopen();
    QHash<JobKey, int> runs;
    const auto read = JobStore(*m_database).rows();
    QVERIFY(read);
    for (const JobRowPtr &row : *read)
        runs.insert(row->key, row->run);
    QCOMPARE(runs, (QHash<JobKey, int>{{1, 1}, {3, 1}, {4, 3}, {5, 0}}));
    QCOMPARE(*JobStore(*m_database).lastRuns(),
             (QHash<QString, int>{{u"post"_s, 3}, {u"mail"_s, 1}}));
}

void TestJobStore::jobsOfTheSameFilesAreFound()
{
    const auto with = [](const QList<JobFile> &files) {
        JobDetails details;
        details.files = files;
        return JobDetailsChange::to(details);
    };
    const JobFile sent{.id = {u"f-1"_s}, .name = u"a"_s, .path = u"/in/a"_s, .hash = "content"};
    const JobFile copied{.id = {u"f-2"_s}, .name = u"b"_s, .path = u"/out/b"_s, .hash = "content"};
    const JobFile byId{.id = {u"f-1"_s}, .name = u"c"_s};
    const JobFile edited{.id = {u"f-3"_s}, .name = u"a"_s, .path = u"/in/a"_s, .hash = "later"};
    const JobFile other{.id = {u"f-4"_s}, .name = u"a"_s, .path = u"/out/a"_s, .hash = "other"};
    QList<JobRow> rows;
    for (JobKey key = 1; key <= 6; ++key)
        rows.append(queuedRow(key));
    write({shared(rows),
           {{1, with({sent})},
            {2, with({copied, copied})},
            {3, with({byId})},
            {4, with({edited, other})},
            {5, with({other})},
            {6, with({sent})}}});
    QVERIFY(JobStore(*m_database).discard({6}));
    using Shared = QHash<JobKey, int>;
    QCOMPARE(*JobStore(*m_database).sharingFiles(1), (Shared{{2, 2}, {3, 1}, {4, 1}}));
    QCOMPARE(*JobStore(*m_database).sharingFiles(77), Shared());
}

void TestJobStore::rowsComeOldestFirst()
{
    write({shared({queuedRow(3), queuedRow(1), queuedRow(2)}), {}});
    const JobStore store(*m_database);
    QCOMPARE(plain(*store.rows()), (QList{queuedRow(1), queuedRow(2), queuedRow(3)}));
    QCOMPARE(plain(*store.rows(4, 2)), (QList{queuedRow(2), queuedRow(3)}));
    QCOMPARE(plain(*store.rows(2, 2)), QList{queuedRow(1)});
    QCOMPARE(store.rows(1, 2)->size(), 0);
}

QTEST_GUILESS_MAIN(TestJobStore)
#include "tst_jobstore.moc"
