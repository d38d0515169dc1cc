// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/configurationsservice.h"
#include "service/api/dialectprobe.h"
#include "service/api/filesservice.h"
#include "service/api/jobsservice.h"
#include "service/api/projectsservice.h"
#include "service/api/usageservice.h"
#include "service/doordriver.h"
#include "support/localserviceprocess.h"
#include "support/stricttest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;

/// The services of the second dialect, against the real local service.
class TestSecondDialectLocal : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothDialectsAreSpoken();
    void aJobFromCreateToDelete();
    void aTransactionMakesOneJob();
    void aJobByConfiguration();
    void configurations();
    void anotherProjectIsRefused();
    void whatIsNotThere();

private:
    template<typename T, typename Ask>
    Result<T> ask(const Ask &question)
    {
        Reply<T> reply;
        const Call call = question(reply.done());
        if (!reply.wait())
            qFatal("the service does not answer");
        return *reply.result;
    }
    FileId upload(const QString &name);
    CreateRequest requestFor(const QString &transaction);
    Result<JobNews> create(const CreateRequest &request)
    {
        return ask<JobNews>([&](const auto &done) { return m_jobs.create(request, this, done); });
    }
    JobNews ended(const JobId &id);

    LocalServiceProcess m_process;
    HttpDoor m_door;
    JobsService m_jobs{m_door, Dialect::Second};
    ConfigurationsService m_configurations{m_door};
    QTemporaryDir m_dir;
};

void TestSecondDialectLocal::initTestCase()
{
    QVERIFY2(m_process.start(), qPrintable(m_process.failure()));
    m_door.setConnection(
        {.baseUrl = m_process.url(), .apiKey = m_process.key(), .sessionCookie = {}, .scope = {}});
}

FileId TestSecondDialectLocal::upload(const QString &name)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly)
        || file.write("Invoice number 7. Amount due: 120.00. Payment terms: 30 days.") < 0)
        qFatal("no room for a file");
    file.close();
    const auto sent = ask<RemoteFile>([&](const auto &done) {
        return FilesService(m_door).upload(file.fileName(), name, this, {}, done);
    });
    return sent ? sent->id : FileId();
}

CreateRequest TestSecondDialectLocal::requestFor(const QString &transaction)
{
    CreateRequest request;
    request.request.fileIds = {upload(transaction + u".txt"_s)};
    request.transactionId = transaction;
    request.request.rules
        = {{u"invoice"_s, u"A bill with an invoice number, amounts due and payment terms"_s},
           {u"receipt"_s, u"A till receipt with cash, change and a thank you"_s}};
    return request;
}

JobNews TestSecondDialectLocal::ended(const JobId &id)
{
    JobNews news;
    const auto look = [&] {
        const auto answer
            = ask<JobNews>([&](const auto &done) { return m_jobs.job(id, this, done); });
        if (answer)
            news = *answer;
        return news.job.status.isFinished();
    };
    if (!QTest::qWaitFor(look, tryForMs))
        qFatal("the job does not end");
    return news;
}

void TestSecondDialectLocal::bothDialectsAreSpoken()
{
    const auto spoken = ask<SpokenDialects>(
        [this](const auto &done) { return askForDialects(m_door, this, done); });
    QVERIFY(spoken);
    QCOMPARE(*spoken, (SpokenDialects{Dialect::First, Dialect::Second}));
}

void TestSecondDialectLocal::aJobFromCreateToDelete()
{
    const auto made = create(requestFor(u"whole"_s));
    QVERIFY(made);
    JobNews news = ended(made->job.id);
    const Job job = news.job;
    QCOMPARE(job.status.word(), u"COMPLETED"_s);
    QCOMPARE(news.result->result->type, u"invoice"_s);
    JobFilter filter;
    filter.ids = {job.id};
    filter.status = u"COMPLETED"_s;
    filter.createdFrom = job.createdAt;
    filter.createdTo = job.createdAt.addSecs(1);
    const auto listed
        = ask<Page<JobNews>>([&](const auto &done) { return m_jobs.jobs(filter, {}, this, done); });
    QVERIFY(listed);
    news.raw.clear(); // a list has only the whole page
    QCOMPARE(listed->items, {news});

    const auto organizations = ask<QList<Organization>>(
        [&](const auto &done) { return ProjectsService(m_door).organizations(this, done); });
    QVERIFY(organizations);
    const auto billed = ask<Page<UsageMetric>>([&](const auto &done) {
        return UsageService(m_door).metrics({organizations->constFirst().id, {}},
                                            {.aggregationKey = job.id.value}, {}, this, done);
    });
    QVERIFY(billed);
    QCOMPARE(billed->items.size(), 1);
    QCOMPARE(billed->items.constFirst().projectId, job.projectId);

    const auto cancelled
        = ask<JobNews>([&](const auto &done) { return m_jobs.cancel(job.id, this, done); });
    QVERIFY(!cancelled); // it has ended
    QCOMPARE(cancelled.error().kind, Kind::Rejected);
    const auto removed
        = ask<RemovedJob>([&](const auto &done) { return m_jobs.remove(job.id, this, done); });
    QVERIFY(removed);
    QCOMPARE(*removed, (RemovedJob{job.id, job.projectId}));
    const auto gone
        = ask<JobNews>([&](const auto &done) { return m_jobs.job(job.id, this, done); });
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Kind::NotFound);
}

void TestSecondDialectLocal::aTransactionMakesOneJob()
{
    const CreateRequest request = requestFor(u"twice"_s);
    const auto first = create(request);
    const auto second = create(request);
    QVERIFY(first && second);
    QCOMPARE(second->job.id, first->job.id);
}

void TestSecondDialectLocal::aJobByConfiguration()
{
    CreateRequest request = requestFor(u"by configuration"_s);
    const auto saved = ask<SavedConfiguration>([&](const auto &done) {
        return m_configurations.create(u"bills"_s, request.request, this, done);
    });
    QVERIFY(saved);
    request.configuration = saved->id;
    const auto made = create(request);
    QVERIFY(made);
    QCOMPARE(made->configuration, saved->id);
    QCOMPARE(made->job.rules, request.request.rules);
}

void TestSecondDialectLocal::configurations()
{
    const JobRequest content = requestFor(u"for a configuration"_s).request;
    const auto saved = ask<SavedConfiguration>([&](const auto &done) {
        return m_configurations.create(u"of mine"_s, content, this, done);
    });
    QVERIFY(saved);
    const auto renamed = ask<SavedConfiguration>([&](const auto &done) {
        return m_configurations.update(saved->id, u"of yours"_s, {}, this, done);
    });
    QVERIFY(renamed);
    const auto listed = ask<Page<SavedConfiguration>>([&](const auto &done) {
        return m_configurations.list({u"of yours"_s, true}, {}, this, done);
    });
    QVERIFY(listed);
    QCOMPARE(listed->items, {*renamed});
    const auto read = ask<SavedConfiguration>(
        [&](const auto &done) { return m_configurations.configuration(renamed->id, this, done); });
    QVERIFY(read);
    QCOMPARE(*read, *renamed);
    QCOMPARE(read->content.rules, content.rules);
    QVERIFY(ask<ConfigurationId>(
        [&](const auto &done) { return m_configurations.remove(renamed->id, this, done); }));
    const auto again = ask<ConfigurationId>(
        [&](const auto &done) { return m_configurations.remove(renamed->id, this, done); });
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Kind::NotFound);
    QCOMPARE(again.error().acted, ServiceError::Acted::No);
}

void TestSecondDialectLocal::anotherProjectIsRefused()
{
    const Scope foreign{{}, {u"00000000-0000-4000-8000-000000000000"_s}};
    const auto page = ask<Page<JobNews>>([&](const auto &done) {
        return m_jobs.in(Dialect::Second, foreign).jobs({}, {}, this, done);
    });
    QVERIFY(!page);
    QVERIFY(page.error().httpStatus == 403 || page.error().httpStatus == 404);
}

void TestSecondDialectLocal::whatIsNotThere()
{
    CreateRequest request = requestFor(u"no file"_s);
    request.request.fileIds = {{u"00000000-0000-4000-8000-000000000000"_s}};
    const auto made = create(request);
    QVERIFY(!made);
    QCOMPARE(made.error().httpStatus, 400);
    QCOMPARE(made.error().acted, ServiceError::Acted::No);
    request.request.rules[0].description = u"short"_s;
    const auto refused = create(request);
    QVERIFY(!refused);
    // As the form knows it, whose rules are not in a configuration.
    QCOMPARE(refused.error().fields.constFirst().path.text(), u"rules.0.description"_s);
}

QTEST_GUILESS_MAIN(TestSecondDialectLocal)
#include "support/patience.h"
#include "tst_seconddialectlocal.moc"
