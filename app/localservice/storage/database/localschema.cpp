// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/localschema.h"

#include "localservice/storage/database/localdatabase.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

// Times are milliseconds since 1970, UTC. Rows are never numbered twice: page tokens and the order
// of work stand on them. A version is never changed once it was given out: what is new comes as
// the next one.

QStringList firstVersion()
{
    return {
        u"CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
        u"CREATE TABLE files ("
        "row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        "file_type TEXT NOT NULL, external_file_id TEXT NOT NULL, purpose TEXT NOT NULL,"
        "last_modified_at INTEGER NOT NULL)"_s,
        u"CREATE TABLE jobs ("
        "row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
        "request TEXT NOT NULL, job_record_id TEXT NOT NULL, status TEXT NOT NULL,"
        "error_message TEXT NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,"
        "reported INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE TABLE results ("
        "row INTEGER PRIMARY KEY AUTOINCREMENT,"
        "job INTEGER NOT NULL REFERENCES jobs(row) ON DELETE CASCADE,"
        "id TEXT NOT NULL UNIQUE, file_id TEXT NOT NULL, file_name TEXT NOT NULL,"
        "state INTEGER NOT NULL DEFAULT 0, type TEXT, confidence REAL NOT NULL DEFAULT 0,"
        "reasoning TEXT NOT NULL DEFAULT '', failure TEXT NOT NULL DEFAULT '',"
        "created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL)"_s,
        u"CREATE INDEX results_by_job ON results(job)"_s,
        u"CREATE INDEX results_waiting ON results(row) WHERE state = 0"_s,
    };
}

/// The second dialect: its jobs are jobs with one file.
QStringList secondVersion()
{
    return {
        u"ALTER TABLE jobs ADD COLUMN dialect INTEGER NOT NULL DEFAULT 1"_s,
        u"ALTER TABLE jobs ADD COLUMN transaction_id TEXT"_s,
        u"ALTER TABLE jobs ADD COLUMN configuration_id TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE UNIQUE INDEX jobs_by_transaction ON jobs(transaction_id)"_s,
        u"CREATE TABLE configurations ("
        "row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, name TEXT NOT NULL,"
        "version INTEGER NOT NULL, content TEXT NOT NULL, created_at INTEGER NOT NULL)"_s,
        u"CREATE INDEX configurations_by_id ON configurations(id)"_s,
        u"CREATE INDEX configurations_by_name ON configurations(name)"_s,
        u"CREATE TABLE usage ("
        "row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, job_id TEXT NOT NULL,"
        "day TEXT NOT NULL, pages INTEGER NOT NULL, credits INTEGER NOT NULL,"
        "UNIQUE (job_id, day))"_s,
    };
}

/// Ephemeral directories.
QStringList thirdVersion()
{
    return {
        u"CREATE TABLE directories ("
        "row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        "expires_at INTEGER NOT NULL)"_s,
        u"ALTER TABLE files ADD COLUMN directory TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE files ADD COLUMN expires_at INTEGER"_s,
        u"CREATE INDEX files_in_directories ON files(directory) WHERE directory <> ''"_s,
    };
}

QStringList fourthVersion()
{
    return {u"CREATE INDEX files_by_external_id ON files(external_file_id)"_s};
}

/// What people confirmed; the words are what is learned from.
QStringList fifthVersion()
{
    return {
        u"CREATE TABLE examples ("
        "row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project TEXT NOT NULL,"
        "content_hash TEXT NOT NULL, file_id TEXT NOT NULL, file_name TEXT NOT NULL, type TEXT,"
        "created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, words BLOB NOT NULL,"
        "UNIQUE (project, content_hash))"_s,
        u"ALTER TABLE files ADD COLUMN content_hash TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE INDEX files_by_content ON files(content_hash) WHERE content_hash <> ''"_s,
        u"CREATE TABLE example_settings (project TEXT PRIMARY KEY, used INTEGER NOT NULL)"_s,
    };
}

QList<QStringList> versions()
{
    return {firstVersion(), secondVersion(), thirdVersion(), fourthVersion(), fifthVersion()};
}

} // namespace

void makeTables(const QSqlDatabase &database)
{
    QSqlQuery query = runSql(database, u"PRAGMA user_version"_s);
    const qsizetype version = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    const QList<QStringList> all = versions();
    if (version > all.size())
        throw StorageFailure("the data folder was made by a newer version of this program");
    if (version == all.size())
        return;
    runSql(database, u"BEGIN IMMEDIATE"_s);
    for (const QStringList &statements : all.sliced(version)) {
        for (const QString &statement : statements)
            runSql(database, statement);
    }
    runSql(database, u"PRAGMA user_version = %1"_s.arg(all.size()));
    runSql(database, u"COMMIT"_s);
}

} // namespace cd::local
