// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/filejobstore.h"
#include "localservice/storage/localjobs.h"
#include "localservice/storage/projectstore.h"
#include "localservice/storage/usagestore.h"
#include "localservice/storage/workstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace cd::local;

namespace {

cd::FileJobRequest request(const QString &transactionId = {})
{
    cd::FileJobRequest request;
    request.file = {u"00000000-0000-4000-8000-000000000001"_s};
    request.content.rules = {{u"invoice"_s, u"An invoice with an amount due"_s}};
    request.content.maxPages = cd::MaxPages::noLimit();
    request.content.webhooks.resize(1);
    request.transactionId = transactionId;
    return request;
}

FileOutcome invoice(int pages)
{
    return ClassifiedFile{{u"invoice"_s, 0.5, u"why"_s}, pages};
}

} // namespace

/// The store of the second dialect's jobs, and the work that they are.
class TestFileJobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aJobIsRunningFromWhenItIsTaken();
    void aJobEnds_data();
    void aJobEnds();
    void aTransactionMakesOneJob();
    void manyAtOnceMakeOneJob();
    void jobsWithoutATransactionAreManifold();
    void aCancelledJobIsNotTaken();
    void whatARunningJobBringsIsDroppedAfterItsCancelling();
    void anEndedJobIsNotCancelled();
    void onlyEndedJobsAreRemoved();
    void whatIsReadOfARemovedJobIsDropped();
    void whatWasReadIsCharged();
    void dialectsAreApart();

private:
    void open();
    QString status(const cd::JobId &id) const { return m_jobs->find(id)->status.word(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<FileJobStore> m_jobs;
    std::unique_ptr<WorkStore> m_work;
};

void TestFileJobStore::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestFileJobStore::cleanup()
{
    m_jobs.reset();
    m_work.reset();
    m_database.reset();
}

void TestFileJobStore::open()
{
    cleanup();
    m_database = std::make_unique<LocalDatabase>();
    m_database->open(m_folder->filePath(u"service.sqlite"_s));
    m_jobs = std::make_unique<FileJobStore>(*m_database, localProject(*m_database));
    m_work = std::make_unique<WorkStore>(*m_database);
}

void TestFileJobStore::aJobIsRunningFromWhenItIsTaken()
{
    const cd::JobId id = m_jobs->add(request(), u"a.txt"_s).job.id;
    QCOMPARE(status(id), u"PENDING"_s);
    const auto item = m_work->take(0);
    QVERIFY(item);
    QCOMPARE(item->jobId, id);
    QCOMPARE(item->fileName, u"a.txt"_s);
    QVERIFY(item->dialect == cd::Dialect::Second);
    QCOMPARE(status(id), u"RUNNING"_s);
    QVERIFY(m_work->unreported().isEmpty());
    open(); // what a stop cut short is taken again
    QCOMPARE(m_work->take(0)->jobId, id);
}

void TestFileJobStore::aJobEnds_data()
{
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QString>("end");
    QTest::newRow("classified") << true << u"COMPLETED"_s;
    QTest::newRow("unreadable") << false << u"FAILED"_s;
}

void TestFileJobStore::aJobEnds()
{
    QFETCH(const bool, readable);
    QFETCH(const QString, end);
    const cd::JobId id = m_jobs->add(request(), u"a.txt"_s).job.id;
    const auto news = m_work->finish(
        *m_work->take(0), readable ? invoice(1) : FileOutcome(tl::unexpected(u"It is broken."_s)));
    QVERIFY(news);
    QCOMPARE(news->status.word(), end);
    QVERIFY(news->dialect == cd::Dialect::Second);
    QCOMPARE(news->webhooks.size(), 1);
    const cd::FileJob job = *m_jobs->find(id);
    QCOMPARE(job.status.word(), end);
    QCOMPARE(job.result.has_value(), readable);
    QCOMPARE(job.errorMessage.contains(u"a.txt"_s) && job.errorMessage.contains(u"It is broken."_s),
             !readable);
    QCOMPARE(m_work->unreported().size(), 1);
}

void TestFileJobStore::aTransactionMakesOneJob()
{
    const auto first = m_jobs->add(request(u"t"_s), u"a.txt"_s);
    QVERIFY(first.isNew);
    m_work->finish(*m_work->take(0), invoice(1));
    open();
    cd::FileJobRequest other = request(u"t"_s);
    other.content.rules.first().type = u"another"_s;
    const auto second = m_jobs->add(other, u"b.txt"_s);
    QVERIFY(!second.isNew);
    QCOMPARE(second.job, *m_jobs->find(first.job.id)); // as it is now
    QCOMPARE(second.job.status.word(), u"COMPLETED"_s);
    QCOMPARE(second.job.rules.first().type, u"invoice"_s);
    QCOMPARE(m_jobs->findByTransaction(u"t"_s)->id, first.job.id);
    QVERIFY(!m_work->take(0));
}

void TestFileJobStore::manyAtOnceMakeOneJob()
{
    constexpr int many = 24;
    std::array<FileJobStore::Added, many> added;
    std::vector<std::unique_ptr<QThread>> threads;
    for (FileJobStore::Added &one : added) {
        threads.emplace_back(QThread::create(
            [this, &one] { one = m_jobs->add(request(u"the same"_s), u"a.txt"_s); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    int made = 0;
    for (const FileJobStore::Added &one : added) {
        QCOMPARE(one.job.id, added.front().job.id);
        made += one.isNew ? 1 : 0;
    }
    QCOMPARE(made, 1);
    QCOMPARE(m_jobs->page({})->items.size(), 1);
}

void TestFileJobStore::jobsWithoutATransactionAreManifold()
{
    QVERIFY(m_jobs->add(request(), u"a.txt"_s).isNew);
    QVERIFY(m_jobs->add(request(), u"a.txt"_s).isNew);
    QVERIFY(!m_jobs->findByTransaction({}));
    QVERIFY(!m_jobs->findByTransaction(u""_s));
}

void TestFileJobStore::aCancelledJobIsNotTaken()
{
    const cd::JobId id = m_jobs->add(request(), u"a.txt"_s).job.id;
    const auto news = m_jobs->cancel(id);
    QVERIFY(news);
    QCOMPARE(news->status.word(), u"CANCELLED"_s);
    QCOMPARE(news->webhooks.size(), 1);
    QVERIFY(!m_work->take(0));
    QCOMPARE(status(id), u"CANCELLED"_s);
    QCOMPARE(m_work->unreported().size(), 1);
}

void TestFileJobStore::whatARunningJobBringsIsDroppedAfterItsCancelling()
{
    const cd::JobId id = m_jobs->add(request(), u"a.txt"_s).job.id;
    const auto item = m_work->take(0);
    QVERIFY(m_jobs->cancel(id));
    QVERIFY(!m_work->finish(*item, invoice(3)));
    const cd::FileJob job = *m_jobs->find(id);
    QCOMPARE(job.status.word(), u"CANCELLED"_s);
    QVERIFY(!job.result);
    QVERIFY(UsageStore(*m_database, localProject(*m_database)).page({})->items.isEmpty());
}

void TestFileJobStore::anEndedJobIsNotCancelled()
{
    const cd::JobId id = m_jobs->add(request(), u"a.txt"_s).job.id;
    m_work->finish(*m_work->take(0), invoice(1));
    QVERIFY(!m_jobs->cancel(id));
    QCOMPARE(status(id), u"COMPLETED"_s);
    QVERIFY(m_jobs->find(id)->result);
    QVERIFY(!m_jobs->cancel({u"nobody"_s}));
}

void TestFileJobStore::onlyEndedJobsAreRemoved()
{
    const cd::JobId id = m_jobs->add(request(u"t"_s), u"a.txt"_s).job.id;
    QVERIFY(!m_jobs->remove(id));
    const auto item = m_work->take(0);
    QVERIFY(!m_jobs->remove(id));
    m_work->finish(*item, invoice(1));
    QVERIFY(m_jobs->remove(id));
    QVERIFY(!m_jobs->find(id));
    QVERIFY(!m_jobs->remove(id));
    // Its transaction ID went with it.
    QVERIFY(m_jobs->add(request(u"t"_s), u"a.txt"_s).isNew);
}

void TestFileJobStore::whatIsReadOfARemovedJobIsDropped()
{
    const cd::JobId id = m_jobs->add(request(), u"a.txt"_s).job.id;
    const auto item = m_work->take(0);
    m_jobs->cancel(id);
    QVERIFY(m_jobs->remove(id));
    QVERIFY(!m_work->finish(*item, invoice(1)));
    m_work->markReported(id);
    QVERIFY(m_jobs->page({})->items.isEmpty());
}

void TestFileJobStore::whatWasReadIsCharged()
{
    LocalJobs first(*m_database, localProject(*m_database));
    cd::JobRequest two = request().content;
    two.mode = cd::Mode::Multimodal;
    two.fileIds = {{u"00000000-0000-4000-8000-000000000001"_s},
                   {u"00000000-0000-4000-8000-000000000002"_s},
                   {u"00000000-0000-4000-8000-000000000003"_s}};
    QHash<cd::FileId, QString> names;
    for (const cd::FileId &file : two.fileIds)
        names.insert(file, u"a.txt"_s);
    const cd::Job multimodal = first.add(two, names);
    const cd::JobId fast = m_jobs->add(request(), u"a.txt"_s).job.id;
    qint64 row = 0;
    for (const FileOutcome &outcome :
         {invoice(3), invoice(4), FileOutcome(tl::unexpected(u"Broken."_s)), invoice(5)}) {
        const auto item = m_work->take(row);
        row = item->row;
        m_work->finish(*item, outcome);
    }
    m_jobs->remove(fast); // what it cost stays
    const UsageStore usage(*m_database, localProject(*m_database));
    const auto metrics = usage.page({})->items;
    QCOMPARE(metrics.size(), 2);
    QCOMPARE(metrics.at(0).aggregationKey, fast.value);
    QCOMPARE(metrics.at(0).value, 5);
    QCOMPARE(metrics.at(0).credits.value_or(-1), 5.0);
    QCOMPARE(metrics.at(1).aggregationKey, multimodal.id.value);
    QCOMPARE(metrics.at(1).value, 7);
    QCOMPARE(metrics.at(1).credits.value_or(-1), 14.0);
    UsageQuery one;
    one.aggregationKey = fast.value;
    QCOMPARE(usage.page(one)->items.size(), 1);
    UsageQuery tomorrow;
    tomorrow.from = metrics.at(0).day.addDays(1);
    QVERIFY(usage.page(tomorrow)->items.isEmpty());
    UsageQuery others;
    others.eventTypes = QStringList{u"pages_parsed"_s};
    QVERIFY(usage.page(others)->items.isEmpty());
}

void TestFileJobStore::dialectsAreApart()
{
    LocalJobs first(*m_database, localProject(*m_database));
    cd::JobRequest request1 = request().content;
    request1.fileIds = {{u"00000000-0000-4000-8000-000000000001"_s}};
    const cd::JobId one = first.add(request1, {{request1.fileIds.first(), u"a.txt"_s}}).id;
    const cd::JobId other = m_jobs->add(request(), u"a.txt"_s).job.id;
    QVERIFY(!m_jobs->find(one));
    QVERIFY(!first.find(other));
    QVERIFY(!m_jobs->cancel(one));
    QCOMPARE(first.page(10, {})->items.size(), 1);
    QCOMPARE(m_jobs->page({})->items.size(), 1);
    m_work->finish(*m_work->take(0), invoice(1));
    QVERIFY(!m_jobs->remove(one));
}

QTEST_GUILESS_MAIN(TestFileJobStore)
#include "tst_filejobstore.moc"
