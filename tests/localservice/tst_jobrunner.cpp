// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/filejobstore.h"
#include "localservice/storage/projectstore.h"
#include "localservice/work/jobrunner.h"
#include "localservice/work/shortage.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <new>
#include <system_error>

using namespace Qt::StringLiterals;
using namespace cd::local;

namespace {

cd::FileJobRequest request(int number)
{
    cd::FileJobRequest request;
    request.file = {u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))};
    request.content.rules = {{u"invoice"_s, u"An invoice with an amount due"_s}};
    return request;
}

} // namespace

/// Jobs of the second dialect while they are worked on, with reading that takes as long as the
/// test likes.
class TestJobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aJobIsToldRunningThenEnded();
    void aRunningJobCanBeCancelled();
    void aWaitingJobThatIsCancelledIsNeverRead();
    void aShortageIsNoOutcome_data();
    void aShortageIsNoOutcome();
    void whatCannotBeWrittenIsWrittenLater();

private:
    QString status(const cd::JobId &id) const { return m_jobs->find(id)->status.word(); }
    QStringList told()
    {
        const QMutexLocker locker(&m_mutex);
        return m_told;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<FileJobStore> m_jobs;
    std::unique_ptr<WorkStore> m_work;
    std::unique_ptr<JobRunner> m_runner;
    QSemaphore m_begun;
    std::function<void()> m_lack; ///< throws while something is lacking
    QSemaphore m_mayEnd;
    QMutex m_mutex;
    QStringList m_told;
};

void TestJobRunner::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<LocalDatabase>();
    m_database->open(m_folder->filePath(u"service.sqlite"_s));
    m_jobs = std::make_unique<FileJobStore>(*m_database, localProject(*m_database));
    m_work = std::make_unique<WorkStore>(*m_database);
    m_told.clear();
    m_lack = {};
    m_runner = std::make_unique<JobRunner>(
        *m_work,
        [this](const WorkItem &) -> FileOutcome {
            m_begun.release();
            m_mayEnd.acquire();
            if (m_lack)
                m_lack();
            return ClassifiedFile{{u"invoice"_s, 0.5, u"why"_s}, 1};
        },
        [this](const JobNews &news) {
            const QMutexLocker locker(&m_mutex);
            m_told.append(news.status.word());
        });
}

void TestJobRunner::cleanup()
{
    m_mayEnd.release(100);
    m_runner.reset();
    m_work.reset();
    m_jobs.reset();
    m_database.reset();
    m_mayEnd.acquire(m_mayEnd.available());
    m_begun.acquire(m_begun.available());
}

void TestJobRunner::aJobIsToldRunningThenEnded()
{
    const cd::JobId id = m_jobs->add(request(1), u"a.txt"_s).job.id;
    m_runner->start();
    m_begun.acquire();
    QCOMPARE(status(id), u"RUNNING"_s);
    QCOMPARE(told(), QStringList{u"RUNNING"_s});
    m_mayEnd.release();
    QTRY_COMPARE(told(), (QStringList{u"RUNNING"_s, u"COMPLETED"_s}));
    QCOMPARE(status(id), u"COMPLETED"_s);
}

void TestJobRunner::aRunningJobCanBeCancelled()
{
    const cd::JobId cancelled = m_jobs->add(request(1), u"a.txt"_s).job.id;
    m_runner->start();
    m_begun.acquire();
    QVERIFY(m_jobs->cancel(cancelled));
    QCOMPARE(status(cancelled), u"CANCELLED"_s);
    const cd::JobId next = m_jobs->add(request(2), u"b.txt"_s).job.id;
    m_runner->wake();
    m_mayEnd.release(2);
    QTRY_COMPARE(status(next), u"COMPLETED"_s);
    QVERIFY(m_runner->stop(60'000));
    QCOMPARE(status(cancelled), u"CANCELLED"_s);
    QVERIFY(!m_jobs->find(cancelled)->result);
    QCOMPARE(told().count(u"COMPLETED"_s), 1);
}

void TestJobRunner::aWaitingJobThatIsCancelledIsNeverRead()
{
    const int threads = std::max(1, QThread::idealThreadCount());
    for (int i = 0; i < threads; ++i)
        m_jobs->add(request(i), u"a.txt"_s);
    const cd::JobId waiting = m_jobs->add(request(threads), u"b.txt"_s).job.id;
    m_runner->start();
    m_begun.acquire(threads); // every thread has a file, and none is left for this one
    QCOMPARE(status(waiting), u"PENDING"_s);
    QVERIFY(m_jobs->cancel(waiting));
    m_mayEnd.release(threads + 1);
    QTRY_COMPARE(told().count(u"COMPLETED"_s), threads);
    QVERIFY(m_runner->stop(60'000));
    QCOMPARE(m_begun.available(), 0);
    QCOMPARE(told().size(), 2 * threads);
    QCOMPARE(status(waiting), u"CANCELLED"_s);
}

void TestJobRunner::aShortageIsNoOutcome_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("no reader") << 0;
    QTest::newRow("no memory") << 1;
    QTest::newRow("no thread") << 2;
}

/// The file is read when there is room.
void TestJobRunner::aShortageIsNoOutcome()
{
    QFETCH(const int, kind);
    std::atomic<int> lacking = 2;
    m_lack = [kind, &lacking] {
        if (lacking-- <= 0)
            return;
        if (kind == 0)
            throw Shortage("no descriptors");
        if (kind == 1)
            throw std::bad_alloc();
        throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
    };
    const cd::JobId id = m_jobs->add(request(1), u"a.txt"_s).job.id;
    m_mayEnd.release(1);
    m_runner->start();
    m_begun.acquire(2); // the second time after the first has failed
    QCOMPARE(status(id), u"RUNNING"_s);
    m_mayEnd.release(2);
    QTRY_COMPARE(status(id), u"COMPLETED"_s);
    QCOMPARE(m_begun.available(), 1);
}

/// It is not read again for that.
void TestJobRunner::whatCannotBeWrittenIsWrittenLater()
{
    const auto run = [this](const QString &statement) {
        m_database->transact([&](const QSqlDatabase &database) { runSql(database, statement); });
    };
    const cd::JobId id = m_jobs->add(request(1), u"a.txt"_s).job.id;
    run(u"CREATE TRIGGER full BEFORE UPDATE ON results"
        " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"_s);
    m_runner->start();
    m_mayEnd.release();
    QTRY_COMPARE(m_mayEnd.available(), 0);
    QCOMPARE(status(id), u"RUNNING"_s);
    const cd::JobId next = m_jobs->add(request(2), u"b.txt"_s).job.id;
    m_runner->wake();
    run(u"DROP TRIGGER full"_s);
    QTRY_COMPARE(status(id), u"COMPLETED"_s);
    m_mayEnd.release();
    QTRY_COMPARE(status(next), u"COMPLETED"_s);
    QVERIFY(m_runner->stop(60'000));
    QCOMPARE(m_begun.available(), 2);
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
