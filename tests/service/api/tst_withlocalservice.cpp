// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/filesservice.h"
#include "service/api/jobsservice.h"
#include "service/api/projectsservice.h"
#include "service/doordriver.h"
#include "support/localserviceprocess.h"
#include "support/stricttest.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;
using Known = JobStatus::Known;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 keptByTheSanitizer = qint64(256) * 1024 * 1024; // freed memory, by default
#else
constexpr qint64 keptByTheSanitizer = 0;
#endif

constexpr auto nobody = "00000000-0000-4000-8000-000000000000"_L1;

/// The most memory that this process ever held, in bytes.
qint64 mostMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

/// The door and the services on it, against the real local service.
class TestWithLocalService : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aJobFromUploadToResults();
    void uploadsAreListedPageByPage();
    void uploadsAreFoundByTheirKeys();
    void namesOfFiles();
    void aLargeUploadTakesLittleMemory();
    void projectsAndOrganizations();
    void aWrongKey();
    void whatIsNotThere();
    void aRefusedField();

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
    Result<RemoteFile> upload(const QString &name, const QByteArray &content);
    JobRequest requestFor(const QList<FileId> &files) const;

    LocalServiceProcess m_process;
    HttpDoor m_door;
    JobsService m_jobs{m_door};
    FilesService m_files{m_door};
    ProjectsService m_projects{m_door};
    QTemporaryDir m_dir;
};

void TestWithLocalService::initTestCase()
{
    QVERIFY2(m_process.start(), qPrintable(m_process.failure()));
    m_door.setConnection(
        {.baseUrl = m_process.url(), .apiKey = m_process.key(), .sessionCookie = {}, .scope = {}});
}

Result<RemoteFile> TestWithLocalService::upload(const QString &name, const QByteArray &content)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no room for a file");
    file.close();
    return ask<RemoteFile>([&](const auto &done) {
        return m_files.upload(file.fileName(), u"key of "_s + file.fileName(), this, {}, done);
    });
}

JobRequest TestWithLocalService::requestFor(const QList<FileId> &files) const
{
    JobRequest request;
    request.fileIds = files;
    request.rules
        = {{u"invoice"_s, u"A bill with an invoice number, amounts due and payment terms"_s},
           {u"receipt"_s, u"A till receipt with cash, change and a thank you"_s}};
    request.mode = Mode::Fast;
    request.maxPages = MaxPages::of(3);
    return request;
}

void TestWithLocalService::aJobFromUploadToResults()
{
    const auto file = upload(u"Rechnung „7“.txt"_s,
                             "Invoice number 7. Amount due: 120.00. Payment terms: 30 days.");
    QVERIFY(file);
    QCOMPARE(file->name, u"Rechnung „7“.txt"_s);
    const auto made = ask<JobNews>(
        [&](const auto &done) { return m_jobs.create({requestFor({file->id})}, this, done); });
    QVERIFY(made);
    QCOMPARE(made->job.status.known(), Known::Pending);
    QCOMPARE(made->job.rules.size(), 2);
    QCOMPARE(made->job.maxPages, 3);
    Job job = made->job;
    const auto look = [&] {
        const auto answer
            = ask<JobNews>([&](const auto &done) { return m_jobs.job(made->job.id, this, done); });
        if (answer)
            job = answer->job;
        return job.status.isFinished();
    };
    QTRY_VERIFY(look());
    QCOMPARE(job.status.known(), Known::Success);
    const auto results = ask<ResultsAnswer>(
        [&](const auto &done) { return m_jobs.results(job.id, {}, this, done); });
    QVERIFY(results);
    QCOMPARE(results->page.items.size(), 1);
    const FileResult result = results->page.items.constFirst();
    QCOMPARE(result.fileId, file->id);
    QVERIFY(result.result.has_value());
    QCOMPARE(result.result->type, u"invoice"_s);
    const auto jobs
        = ask<Page<JobNews>>([&](const auto &done) { return m_jobs.jobs({}, {}, this, done); });
    QVERIFY(jobs);
    QCOMPARE(jobs->items.constFirst().job, job);
}

void TestWithLocalService::uploadsAreListedPageByPage()
{
    QSet<QString> sent;
    for (int i = 0; i < 101; ++i) {
        const auto file = upload(u"many-%1.txt"_s.arg(i), "x");
        QVERIFY(file);
        sent.insert(file->id.value);
    }
    QSet<QString> listed;
    QString token;
    int pages = 0;
    do {
        const auto page = ask<Page<RemoteFile>>(
            [&](const auto &done) { return m_files.list(token, this, done); });
        QVERIFY(page);
        for (const RemoteFile &file : page->items)
            listed.insert(file.id.value);
        token = page->nextToken;
        ++pages;
    } while (!token.isEmpty());
    QVERIFY(pages > 1);
    QVERIFY(listed.contains(sent));
}

void TestWithLocalService::uploadsAreFoundByTheirKeys()
{
    const auto file = upload(u"found.txt"_s, "found");
    QVERIFY(file);
    const auto find = [this](const QString &key) {
        return ask<std::optional<RemoteFile>>(
            [&](const auto &done) { return m_files.find(key, this, done); });
    };
    const auto found = find(file->externalId);
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, file->id);
    const auto nothing = find(u"key of nothing"_s);
    QVERIFY(nothing && !*nothing);
}

void TestWithLocalService::namesOfFiles()
{
    QList<FileId> ids;
    for (int i = 0; i < 45; ++i) {
        const auto file = upload(u"name-%1.txt"_s.arg(i), "x");
        QVERIFY(file);
        ids.append(file->id);
    }
    ids.append({QString(nobody)});
    const auto names = ask<FilesService::Names>(
        [&](const auto &done) { return m_files.fileNames(ids, this, done); });
    QVERIFY(names);
    QCOMPARE(names->size(), 45);
    QCOMPARE(names->value(ids.at(44)), u"name-44.txt"_s);
}

void TestWithLocalService::aLargeUploadTakesLittleMemory()
{
    const qint64 size = qint64(256) * 1024 * 1024;
    QFile file(m_dir.filePath(u"large.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size)); // sparse: takes no room here
    const qint64 before = mostMemory();
    const auto sent = ask<RemoteFile>([&](const auto &done) {
        return m_files.upload(file.fileName(), u"key of "_s + file.fileName(), this, {}, done);
    });
    QVERIFY(sent);
    QVERIFY(mostMemory() - before < size / 4 + keptByTheSanitizer);
}

void TestWithLocalService::projectsAndOrganizations()
{
    const auto organizations = ask<QList<Organization>>(
        [this](const auto &done) { return m_projects.organizations(this, done); });
    QVERIFY(organizations);
    QCOMPARE(organizations->size(), 1);
    const auto projects = ask<QList<Project>>([&](const auto &done) {
        return m_projects.projects(organizations->constFirst().id, this, done);
    });
    QVERIFY(projects);
    QCOMPARE(projects->size(), 1);
    QCOMPARE(projects->constFirst().organizationId, organizations->constFirst().id);
    QVERIFY(projects->constFirst().isDefault);
}

void TestWithLocalService::aWrongKey()
{
    HttpDoor door;
    door.setConnection({.baseUrl = m_process.url(),
                        .apiKey = u"llx-somebody-elses"_s,
                        .sessionCookie = {},
                        .scope = {}});
    ProjectsService projects(door);
    Reply<QList<Project>> reply;
    const Call call = projects.projects({}, this, reply.done());
    QCOMPARE(reply.error().kind, Kind::SignInNeeded);
    QVERIFY(!reply.error().serverSaid.contains("somebody"_L1));
}

void TestWithLocalService::whatIsNotThere()
{
    const auto job = ask<JobNews>(
        [this](const auto &done) { return m_jobs.job({QString(nobody)}, this, done); });
    QVERIFY(!job);
    QCOMPARE(job.error().kind, Kind::NotFound);
    QCOMPARE(job.error().serverSaid, u"Classify job not found"_s);
    const auto made = ask<JobNews>([this](const auto &done) {
        return m_jobs.create({requestFor({{QString(nobody)}})}, this, done);
    });
    QVERIFY(!made);
    QVERIFY(made.error().httpStatus == 400 || made.error().httpStatus == 404);
    QVERIFY(!made.error().serverSaid.isEmpty());
}

void TestWithLocalService::aRefusedField()
{
    JobRequest request = requestFor({{QString(nobody)}});
    request.rules[1].description = u"short"_s;
    const auto made
        = ask<JobNews>([&](const auto &done) { return m_jobs.create({request}, this, done); });
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Kind::Rejected);
    QCOMPARE(made.error().acted, ServiceError::Acted::No);
    QCOMPARE(made.error().fields.size(), 1);
    QCOMPARE(made.error().fields.constFirst().path.text(), u"rules.1.description"_s);
}

QTEST_GUILESS_MAIN(TestWithLocalService)
#include "tst_withlocalservice.moc"
