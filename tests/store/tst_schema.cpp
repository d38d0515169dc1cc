// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "store/databasetest.h"
#include "store/jobs/jobstore.h"
#include "store/olderschema.h"
#include "store/samplejobs.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

// As the program's first version made it: what was released is never changed again.
const QStringList firstVersion{
    u"CREATE TABLE jobs (key INTEGER PRIMARY KEY AUTOINCREMENT, submission INTEGER NOT NULL,"
    " label TEXT NOT NULL, service TEXT NOT NULL, file_count INTEGER NOT NULL,"
    " result_count INTEGER NOT NULL, failed_file_count INTEGER NOT NULL,"
    " submitted_at INTEGER, changed_at INTEGER, watched INTEGER NOT NULL,"
    " replaced_by INTEGER, error TEXT, look_error TEXT,"
    " job_id TEXT, status TEXT NOT NULL, mode TEXT NOT NULL, rules TEXT NOT NULL,"
    " language TEXT NOT NULL, max_pages INTEGER, target_pages TEXT NOT NULL,"
    " error_message TEXT NOT NULL, user_id TEXT NOT NULL, project_id TEXT NOT NULL,"
    " job_record_id TEXT NOT NULL, created_at INTEGER, updated_at INTEGER,"
    " effective_at INTEGER)"_s,
    u"CREATE TABLE job_texts (key INTEGER PRIMARY KEY REFERENCES jobs ON DELETE CASCADE,"
    " request TEXT NOT NULL, raw_job BLOB NOT NULL, raw_results BLOB NOT NULL)"_s,
    u"CREATE TABLE job_files (key INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE,"
    " position INTEGER NOT NULL, file_id TEXT NOT NULL, name TEXT NOT NULL,"
    " PRIMARY KEY (key, position)) WITHOUT ROWID"_s,
    u"CREATE TABLE results (key INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE,"
    " position INTEGER NOT NULL, result_id TEXT NOT NULL, file_id TEXT NOT NULL,"
    " has_result INTEGER NOT NULL, type TEXT, confidence REAL NOT NULL,"
    " reasoning TEXT NOT NULL, created_at INTEGER, updated_at INTEGER,"
    " PRIMARY KEY (key, position)) WITHOUT ROWID"_s,
    u"CREATE TABLE timeline (id INTEGER PRIMARY KEY,"
    " key INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE, at INTEGER NOT NULL,"
    " word TEXT NOT NULL, detail TEXT NOT NULL)"_s,
    u"CREATE INDEX timeline_by_key ON timeline (key, id)"_s,
    u"CREATE TABLE presets (name TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID"_s,
    u"CREATE TABLE draft (id INTEGER PRIMARY KEY CHECK (id = 1), content TEXT NOT NULL)"_s,
    u"PRAGMA user_version = 1"_s,

    u"INSERT INTO jobs (key, submission, label, service, file_count, result_count,"
    " failed_file_count, submitted_at, changed_at, watched, job_id, status, mode, rules, language,"
    " target_pages, error_message, user_id, project_id, job_record_id) VALUES (7, 3,"
    " 'March intake', 'local', 1, 1, 0, 1700000000000, 1700000001000, 0, 'job-7', 'SUCCESS',"
    " 'FAST', '[]', 'en', '[]', '', '', '', '')"_s,
    u"INSERT INTO job_texts VALUES (7, '{}', '', '')"_s,
    u"INSERT INTO job_files VALUES (7, 0, 'file-1', 'invoice.txt')"_s,
    u"INSERT INTO results VALUES (7, 0, 'r', 'file-1', 1, 'invoice', 0.9, 'a total', NULL, NULL)"_s,
    u"INSERT INTO timeline (key, at, word, detail) VALUES (7, 1700000000000, 'queued', '')"_s,
    u"INSERT INTO presets VALUES ('Invoices', '{}')"_s,
};

void makeFirstVersion(const QString &path)
{
    const QString name = u"first version"_s;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        file.setDatabaseName(path);
        QVERIFY(file.open());
        for (const QString &statement : firstVersion)
            QVERIFY2(QSqlQuery(file).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(name);
}

int version(const Database &database)
{
    auto query = database.run(u"PRAGMA user_version"_s);
    return query && query->next() ? query->value(0).toInt() : -1;
}

} // namespace

/// Files of earlier versions, and new ones.
class TestSchema : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileHasAllTables();
    void anEmptyFileIsBroughtUpToDate();
    void theFirstVersionIsBroughtUpToDate();
    void createsOfOneFileEachAreBroughtUpToDate();
    void aCopyOfTheOlderFileStays();
    void aStepThatFailsChangesNothing();
};

void TestSchema::aNewFileHasAllTables()
{
    Database database;
    const auto opened = database.open(path());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().technical));
    QCOMPARE(version(database), schemaVersion());
    QVERIFY(database.setAside().isEmpty());
    for (const QString &table : {u"jobs"_s,
                                 u"job_texts"_s,
                                 u"job_files"_s,
                                 u"results"_s,
                                 u"timeline"_s,
                                 u"presets"_s,
                                 u"draft"_s,
                                 u"views"_s,
                                 u"preset_lines"_s,
                                 u"preset_versions"_s,
                                 u"preset_contents"_s,
                                 u"preset_names"_s,
                                 u"preset_files"_s,
                                 u"label_sets"_s,
                                 u"label_set_versions"_s,
                                 u"set_labels"_s,
                                 u"test_looks"_s,
                                 u"kept_thresholds"_s,
                                 u"watched_folders"_s,
                                 u"watched_files"_s,
                                 u"deliveries"_s,
                                 u"delivery_steps"_s,
                                 u"delivery_folders"_s})
        QVERIFY2(database.run(u"SELECT count(*) FROM "_s + table), qPrintable(table));
}

void TestSchema::anEmptyFileIsBroughtUpToDate()
{
    QFile file(path()); // what SQLite calls version 0
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    Database database;
    QVERIFY(database.open(path()));
    QCOMPARE(version(database), schemaVersion());
    QVERIFY(database.setAside().isEmpty());
}

void TestSchema::theFirstVersionIsBroughtUpToDate()
{
    makeFirstVersion(path());
    Database database;
    const auto opened = database.open(path());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().technical));
    QCOMPARE(version(database), schemaVersion());
    QVERIFY(database.setAside().isEmpty());
    QCOMPARE(presets(database), 1);
    const auto rows = JobStore(database).rows();
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    const JobRow row = *rows->first();
    QCOMPARE(row.key, 7);
    QCOMPARE(row.submission, SubmissionState::Accepted);
    QCOMPARE(row.label, u"March intake"_s);
    QCOMPARE(row.job.id.value, u"job-7"_s);
    QCOMPARE(row.job.status.word(), u"SUCCESS"_s);
    QCOMPARE(row.changedAt.toMSecsSinceEpoch(), 1700000001000);
    QCOMPARE(row.shelf, Shelf::List);
    QVERIFY(!row.hasCreates);
    const JobDetails details = JobStore(database).details(7).value_or(JobDetails{});
    QCOMPARE(details.files, (QList<JobFile>{{{u"file-1"_s}, u"invoice.txt"_s}}));
    QCOMPARE(details.results.size(), 1);
    QCOMPARE(details.results.first().result->type, u"invoice"_s);
    QCOMPARE(details.results.first().jobId.value, u"job-7"_s);
    QCOMPARE(details.timeline.size(), 1);
    QCOMPARE(*JobStore(database).lastKey(), 7);
}

/// Version 6: only rows of API v2 kept creates, and the result of one had the ID of its job.
void TestSchema::createsOfOneFileEachAreBroughtUpToDate()
{
    {
        Database database;
        QVERIFY(database.open(path()));
        JobDetails old = fullDetails();
        old.results.resize(1);
        old.results[0].id = old.creates.constFirst().id.value;
        QVERIFY(JobStore(database).write({shared({fullRow(1)}), {{1, JobDetailsChange::to(old)}}}));
        QVERIFY(goBackTo(6, database));
    }
    Database database;
    QVERIFY(database.open(path()));
    const auto rows = JobStore(database).rows();
    QVERIFY(rows && rows->size() == 1 && rows->at(0)->hasCreates && rows->at(0)->sentCount == 1);
    const JobDetails details = JobStore(database).details(1).value_or(JobDetails{});
    QCOMPARE(details.creates.size(), 2);
    QCOMPARE(details.creates.at(1).fileCount, 1);
    QCOMPARE(details.results.size(), 1);
    QCOMPARE(details.results.constFirst().jobId, details.creates.constFirst().id);
    // What comes again takes the place of what an earlier version stored.
    FileResult again = details.results.constFirst();
    again.result->type = u"receipt"_s;
    QVERIFY(JobStore(database).write({{}, {{1, {.moreResults = {again}}}}}));
    QCOMPARE(JobStore(database).details(1)->results, QList<FileResult>{again});
}

void TestSchema::aCopyOfTheOlderFileStays()
{
    makeFirstVersion(path());
    QFile older(path() + u".version-0"_s);
    QVERIFY(older.open(QFile::WriteOnly));
    {
        Database database;
        QVERIFY(database.open(path()));
    }
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.version-*"_s}),
             QStringList{u"store.sqlite.version-1"_s}); // the one before goes
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QString copy = path() + u".version-1"_s;
    QCOMPARE(QFile::permissions(copy) & others, QFile::Permissions());
    Database database;
    QVERIFY(database.open(copy)); // it is whole
    QCOMPARE(presets(database), 1);
    QCOMPARE(JobStore(database).rows()->size(), 1);
}

void TestSchema::aStepThatFailsChangesNothing()
{
    makeFirstVersion(path());
    {
        const QString name = u"in the way"_s;
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        file.setDatabaseName(path());
        QVERIFY(file.open());
        QSqlQuery(file).exec(u"CREATE TABLE views (other TEXT)"_s);
        file = {};
        QSqlDatabase::removeDatabase(name);
    }
    Database database;
    QVERIFY(!database.open(path()));
    QCOMPARE(version(database), 1);
    QVERIFY(!database.run(u"SELECT shelf FROM jobs"_s)); // undone with the rest of the step
    QCOMPARE(presets(database), 1);
    QVERIFY(database.setAside().isEmpty());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
