// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::ServiceDriver;

namespace {

const QString endedJob = u"7f08978a-cc5f-45ed-8c5c-1211b20bde03"_s;
const QString waitingJob = u"924857b9-5895-46d9-a8ae-2408611829b8"_s;
const QString invoice = u"f3280d20-f743-433a-a9d5-374de87209a2"_s;

/// Runs @p work on the database of @p folder.
template<typename Work>
void withDatabase(const QString &folder, Work work)
{
    const QString connection = u"test"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(folder + u"/service.sqlite"_s);
        QVERIFY(database.open());
        work(database);
    }
    QSqlDatabase::removeDatabase(connection);
}

void run(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    QVERIFY2(query.exec(statement), qPrintable(statement));
}

/// A data folder as a service of version 1 left it.
void makeVersion1(const QString &folder)
{
    QVERIFY(QDir().mkpath(folder + u"/files"_s));
    QFile file(folder + u"/files/"_s + invoice);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(cd::test::invoiceText());
    QFile statements(QStringLiteral(CD_DATA_DIR "/version1.sql"));
    QVERIFY(statements.open(QIODevice::ReadOnly));
    withDatabase(folder, [&statements](const QSqlDatabase &database) {
        while (!statements.atEnd())
            run(database, QString::fromUtf8(statements.readLine()).trimmed());
    });
}

} // namespace

/// Data folders of earlier versions, and of later ones.
class TestMigration : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasThereIsKept();
    void whatWaitedGoesOn();
    void theSecondDialectJoins();
    void filesAreFoundByTheirExternalId();
    void examplesCanBeKept();
    void itIsDoneWholeOrNotAtAll();
    void laterVersionsAreLeftAlone();
};

void TestMigration::whatWasThereIsKept()
{
    cd::test::LocalServiceProcess service;
    makeVersion1(service.dataFolder());
    for (int start = 0; start < 2; ++start) {
        QVERIFY2(service.start(), qPrintable(service.failure()));
        const ServiceDriver driver(service);
        const QJsonObject job = driver.jobNow(endedJob);
        QCOMPARE(job.value("status"_L1).toString(), u"PARTIAL_SUCCESS"_s);
        QVERIFY(job.value("error_message"_L1).toString().contains(u"broken.bin"_s));
        const QJsonObject parsing = job.value("parsing_configuration"_L1).toObject();
        QCOMPARE(parsing.value("max_pages"_L1).toInt(), 3);
        QCOMPARE(parsing.value("target_pages"_L1).toArray(), (QJsonArray{0, 1}));
        const QJsonArray results = driver.results(endedJob);
        QCOMPARE(results.size(), 2);
        QCOMPARE(results.at(0)["result"_L1]["type"_L1].toString(), u"invoice"_s);
        QVERIFY(results.at(1)["result"_L1].isNull());
        QCOMPARE(driver.get(u"/api/v1/beta/files"_s).object()["total_size"_L1].toInt(), 2);
        QCOMPARE(job.value("project_id"_L1).toString(), u"60cd078b-63df-4ac3-90a1-c447fc765223"_s);
        QVERIFY(service.stop());
    }
}

void TestMigration::whatWaitedGoesOn()
{
    cd::test::LocalServiceProcess service;
    makeVersion1(service.dataFolder());
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const ServiceDriver driver(service);
    QTRY_COMPARE_WITH_TIMEOUT(driver.status(waitingJob), u"SUCCESS"_s, 60'000);
    QCOMPARE(driver.results(waitingJob).at(0)["result"_L1]["type"_L1].toString(), u"invoice"_s);
}

void TestMigration::theSecondDialectJoins()
{
    cd::test::LocalServiceProcess service;
    makeVersion1(service.dataFolder());
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const ServiceDriver driver(service);
    QCOMPARE(driver.get(u"/api/v2/classify"_s).object()["total_size"_L1].toInt(-1), 0);
    const QString id = driver.fileJob(ServiceDriver::fileJobBody(invoice));
    QTRY_COMPARE_WITH_TIMEOUT(driver.fileJobStatus(id), u"COMPLETED"_s, 60'000);
    const QJsonArray firstJobs
        = driver.get(u"/api/v1/classifier/jobs"_s).object().value("items"_L1).toArray();
    QCOMPARE(firstJobs.size(), 2);
    QCOMPARE(firstJobs.at(0)["id"_L1].toString(), waitingJob);
    QCOMPARE(firstJobs.at(1)["id"_L1].toString(), endedJob);
}

/// Without looking at each of them.
void TestMigration::filesAreFoundByTheirExternalId()
{
    cd::test::LocalServiceProcess service;
    makeVersion1(service.dataFolder());
    QVERIFY2(service.start(), qPrintable(service.failure()));
    QVERIFY(service.stop());
    withDatabase(service.dataFolder(), [](const QSqlDatabase &database) {
        QSqlQuery plan(u"EXPLAIN QUERY PLAN SELECT id FROM files WHERE external_file_id = 'a'"_s,
                       database);
        QVERIFY(plan.next());
        const QString step = plan.value(u"detail"_s).toString();
        QVERIFY2(step.startsWith(u"SEARCH files USING INDEX"_s), qPrintable(step));
    });
}

void TestMigration::examplesCanBeKept()
{
    cd::test::LocalServiceProcess service;
    makeVersion1(service.dataFolder());
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const ServiceDriver driver(service);
    QCOMPARE(driver.get(u"/local/examples"_s).object()["total_size"_L1].toInt(-1), 0);
    QCOMPARE(driver.get(u"/local/examples/settings"_s).object()["use"_L1].toBool(true), false);
    const cd::test::Answer kept = driver.post(
        u"/local/examples"_s, QJsonObject{{u"file_id"_s, invoice}, {u"type"_s, u"invoice"_s}});
    QCOMPARE(kept.status, 201);
}

void TestMigration::itIsDoneWholeOrNotAtAll()
{
    cd::test::LocalServiceProcess service;
    makeVersion1(service.dataFolder());
    withDatabase(service.dataFolder(), [](const QSqlDatabase &database) {
        run(database, u"CREATE TABLE usage (something TEXT)"_s); // where a new one has to stand
    });
    QVERIFY(!service.start());
    QTRY_VERIFY(!service.isRunning());
    QCOMPARE(service.exitCode(), 1);
    withDatabase(service.dataFolder(), [](const QSqlDatabase &database) {
        QSqlQuery version(u"PRAGMA user_version"_s, database);
        QVERIFY(version.next());
        QCOMPARE(version.value(0).toInt(), 1);
        QSqlQuery columns(u"SELECT count(*) FROM pragma_table_info('jobs')"_s, database);
        QVERIFY(columns.next());
        QCOMPARE(columns.value(0).toInt(), 9);
        version.finish();
        columns.finish();
        run(database, u"DROP TABLE usage"_s);
    });
    QVERIFY2(service.start(), qPrintable(service.failure()));
    QCOMPARE(ServiceDriver(service).results(endedJob).size(), 2);
}

void TestMigration::laterVersionsAreLeftAlone()
{
    cd::test::LocalServiceProcess service;
    makeVersion1(service.dataFolder());
    withDatabase(service.dataFolder(), [](const QSqlDatabase &database) {
        run(database, u"PRAGMA user_version = 99"_s);
    });
    QVERIFY(!service.start());
    QTRY_VERIFY(!service.isRunning());
    QCOMPARE(service.exitCode(), 1);
    QVERIFY2(service.log().contains("newer version"), service.log().constData());
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
