// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/localjobs.h"
#include "localservice/storage/projectstore.h"
#include "localservice/storage/workstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// The stores of the first dialect's jobs and of work by themselves: what is worked on, and how
/// jobs end.
class TestServiceJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filesAreTakenInOrder();
    void onlyWhatHasNoOutcomeIsTakenAfterARestart();
    void theLastFileEndsTheJob_data();
    void theLastFileEndsTheJob();
    void anEndIsReportedUntilNoted();

private:
    void open();
    cd::Job job(int files);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<LocalJobs> m_jobs;
    std::unique_ptr<WorkStore> m_work;
};

void TestServiceJobs::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestServiceJobs::cleanup()
{
    m_jobs.reset();
    m_work.reset();
    m_database.reset();
}

void TestServiceJobs::open()
{
    cleanup();
    m_database = std::make_unique<LocalDatabase>();
    m_database->open(m_folder->filePath(u"service.sqlite"_s));
    m_jobs = std::make_unique<LocalJobs>(*m_database, localProject(*m_database));
    m_work = std::make_unique<WorkStore>(*m_database);
}

cd::Job TestServiceJobs::job(int files)
{
    cd::JobRequest request;
    request.rules = {{u"invoice"_s, u"An invoice with an amount due"_s}};
    request.webhooks.resize(1);
    QHash<cd::FileId, QString> names;
    for (int i = 0; i < files; ++i) {
        const cd::FileId id{u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0'))};
        request.fileIds.append(id);
        names.insert(id, u"%1.txt"_s.arg(i));
    }
    return m_jobs->add(request, names);
}

void TestServiceJobs::filesAreTakenInOrder()
{
    const cd::Job first = job(2);
    const cd::Job second = job(1);
    qint64 row = 0;
    QStringList taken;
    while (const auto item = m_work->take(row)) {
        taken.append(item->jobId.value + item->fileName);
        row = item->row;
    }
    QCOMPARE(taken,
             (QStringList{first.id.value + u"0.txt"_s, first.id.value + u"1.txt"_s,
                          second.id.value + u"0.txt"_s}));
}

void TestServiceJobs::onlyWhatHasNoOutcomeIsTakenAfterARestart()
{
    job(3);
    const auto first = m_work->take(0);
    QVERIFY(!m_work->finish(*first, ClassifiedFile{{u"invoice"_s, 0.5, u"why"_s}, 1}));
    open();
    const auto next = m_work->take(0);
    QVERIFY(next);
    QCOMPARE(next->fileName, u"1.txt"_s);
    QCOMPARE(next->request.rules.size(), 1);
}

void TestServiceJobs::theLastFileEndsTheJob_data()
{
    QTest::addColumn<QList<bool>>("readable");
    QTest::addColumn<QString>("status");
    QTest::newRow("all") << QList<bool>{true, true} << u"SUCCESS"_s;
    QTest::newRow("some") << QList<bool>{false, true} << u"PARTIAL_SUCCESS"_s;
    QTest::newRow("none") << QList<bool>{false, false} << u"ERROR"_s;
}

void TestServiceJobs::theLastFileEndsTheJob()
{
    QFETCH(const QList<bool>, readable);
    QFETCH(const QString, status);
    const cd::Job made = job(2);
    const auto outcome = [](bool good) {
        return good ? FileOutcome(ClassifiedFile{{std::nullopt, 0.1, u"why"_s}, 1})
                    : FileOutcome(tl::unexpected(u"It is broken."_s));
    };
    const auto first = m_work->take(0);
    const auto last = m_work->take(first->row);
    QVERIFY(!m_work->finish(*first, outcome(readable.at(0))));
    QCOMPARE(m_jobs->find(made.id)->status.word(), u"PENDING"_s);
    const auto ended = m_work->finish(*last, outcome(readable.at(1)));
    QVERIFY(ended);
    QCOMPARE(ended->status.word(), status);
    const cd::Job now = *m_jobs->find(made.id);
    QCOMPARE(now.status.word(), status);
    QCOMPARE(now.errorMessage.contains(u"0.txt"_s), !readable.at(0));
    const auto results = m_jobs->results(made.id);
    QCOMPARE(results.at(0).result.has_value(), readable.at(0));
    QVERIFY(!readable.at(1) || !results.at(1).result->type);
}

void TestServiceJobs::anEndIsReportedUntilNoted()
{
    const cd::Job made = job(1);
    QVERIFY(m_work->unreported().isEmpty());
    m_work->finish(*m_work->take(0), ClassifiedFile());
    open();
    const QList<JobNews> unreported = m_work->unreported();
    QCOMPARE(unreported.size(), 1);
    QCOMPARE(unreported.first().webhooks.size(), 1);
    m_work->markReported(made.id);
    QVERIFY(m_work->unreported().isEmpty());
}

QTEST_GUILESS_MAIN(TestServiceJobs)
#include "tst_servicejobs.moc"
