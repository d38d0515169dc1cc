// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"

#include "store/database.h"
#include "store/jobstore.h"

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
    void detailsAreReplacedAndTheTimelineGrows();
    void aBatchIsWrittenWholeOrNotAtAll();
    void removedJobsGoWithAllTheyHad();
    void discardedJobsComeBackWithAllTheyHad();
    void discardedJobsGoWhenPurged();
    void keysAreNeverUsedAgain();
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
    JobBatch batch{{fullRow(1)}, {{1, details}}, {}};
    for (const TimelineEntry &entry : details.timeline)
        batch.timeline.append({1, entry});
    write(batch);
    reopen();
    const auto rows = JobStore(*m_database).rows();
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().error, fullRow(1).error);
    QCOMPARE(rows->first().job, fullRow(1).job);
    QCOMPARE(rows->first(), fullRow(1));
    const auto read = JobStore(*m_database).details(1);
    QVERIFY(read);
    QCOMPARE(read->request, details.request);
    QCOMPARE(read->files, details.files);
    QCOMPARE(read->results, details.results);
    QCOMPARE(*read, details);
}

void TestJobStore::aRowWithoutAnIdComesBack()
{
    write({{queuedRow(1), queuedRow(2)}, {{1, {}}, {2, {}}}, {}});
    reopen();
    QCOMPARE(*JobStore(*m_database).rows(), (QList{queuedRow(1), queuedRow(2)}));
    QCOMPARE(*JobStore(*m_database).details(1), JobDetails{});
}

void TestJobStore::aRowIsReplacedAndKeepsItsDetails()
{
    write({{queuedRow(1)}, {{1, fullDetails()}}, {}});
    write({{fullRow(1)}, {}, {}});
    QCOMPARE(*JobStore(*m_database).rows(), QList{fullRow(1)});
    QCOMPARE(JobStore(*m_database).details(1)->files, fullDetails().files);
}

void TestJobStore::detailsAreReplacedAndTheTimelineGrows()
{
    const TimelineEntry first = fullDetails().timeline.at(0);
    const TimelineEntry second = fullDetails().timeline.at(1);
    write({{queuedRow(1)}, {{1, fullDetails()}}, {{1, first}}});
    JobDetails less = fullDetails();
    less.files.removeLast();
    less.results.removeLast();
    write({{}, {{1, less}}, {{1, second}}});
    const auto read = JobStore(*m_database).details(1);
    QCOMPARE(read->files, less.files);
    QCOMPARE(read->results.size(), less.results.size());
    QCOMPARE(read->timeline, (QList{first, second}));
}

void TestJobStore::aBatchIsWrittenWholeOrNotAtAll()
{
    // The timeline of a job that isn't there is refused.
    const auto written = JobStore(*m_database).write({{queuedRow(1)}, {}, {{2, {}}}});
    QVERIFY(!written);
    QCOMPARE(JobStore(*m_database).rows()->size(), 0);
}

void TestJobStore::removedJobsGoWithAllTheyHad()
{
    write({{fullRow(1), queuedRow(2)},
           {{1, fullDetails()}, {2, {}}},
           {{1, fullDetails().timeline.first()}}});
    QVERIFY(JobStore(*m_database).remove({1}));
    QCOMPARE(*JobStore(*m_database).rows(), QList{queuedRow(2)});
    QCOMPARE(countOf(u"job_texts"_s), 1);
    QCOMPARE(countOf(u"job_files"_s), 0);
    QCOMPARE(countOf(u"results"_s), 0);
    QCOMPARE(countOf(u"timeline"_s), 0);
}

void TestJobStore::discardedJobsComeBackWithAllTheyHad()
{
    JobBatch batch{{fullRow(1), queuedRow(2)}, {{1, fullDetails()}, {2, {}}}, {}};
    for (const TimelineEntry &entry : fullDetails().timeline)
        batch.timeline.append({1, entry});
    write(batch);
    QVERIFY(JobStore(*m_database).discard({1}));
    QCOMPARE(*JobStore(*m_database).rows(), QList{queuedRow(2)});
    reopen();
    QCOMPARE(*JobStore(*m_database).rows(), QList{queuedRow(2)});
    QVERIFY(JobStore(*m_database).bringBack({1}));
    QCOMPARE(*JobStore(*m_database).rows(), (QList{fullRow(1), queuedRow(2)}));
    QCOMPARE(*JobStore(*m_database).details(1), fullDetails());
}

void TestJobStore::discardedJobsGoWhenPurged()
{
    write({{fullRow(1), queuedRow(2), queuedRow(3)},
           {{1, fullDetails()}, {2, {}}, {3, {}}},
           {{1, fullDetails().timeline.first()}}});
    QVERIFY(JobStore(*m_database).discard({1, 3}));
    QVERIFY(JobStore(*m_database).bringBack({3}));
    QVERIFY(JobStore(*m_database).purge());
    QVERIFY(JobStore(*m_database).bringBack({1}));
    QCOMPARE(*JobStore(*m_database).rows(), (QList{queuedRow(2), queuedRow(3)}));
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
    write({{queuedRow(1), queuedRow(2)}, {}, {}});
    QVERIFY(JobStore(*m_database).remove({2}));
    reopen();
    QCOMPARE(*JobStore(*m_database).lastKey(), 2);
}

void TestJobStore::rowsComeOldestFirst()
{
    write({{queuedRow(3), queuedRow(1), queuedRow(2)}, {}, {}});
    QCOMPARE(*JobStore(*m_database).rows(), (QList{queuedRow(1), queuedRow(2), queuedRow(3)}));
}

QTEST_GUILESS_MAIN(TestJobStore)
#include "tst_jobstore.moc"
