// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/jobs/jobstore.h"

#include "store/database.h"
#include "store/jobs/jobcolumns.h"
#include "store/jobs/jobdetailsstore.h"

#include <algorithm>
#include <limits>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString writeRowStatement()
{
    const QStringList columns = jobColumns().split(u", "_s);
    QStringList marks;
    QStringList updates;
    for (const QString &column : columns) {
        marks.append(u"?"_s);
        updates.append(u"%1 = excluded.%1"_s.arg(column));
    }
    // No INSERT OR REPLACE: it would take the details with it.
    return u"INSERT INTO jobs (%1) VALUES (%2) ON CONFLICT (key) DO UPDATE SET %3"_s.arg(
        jobColumns(), marks.join(u", "_s), updates.join(u", "_s));
}

/// Takes in all names that fold to something with @p word, and some more: LIKE knows the case of
/// ASCII only, and "ß" folds to "ss".
QString patternOf(const QString &word)
{
    const auto isItself = [](QChar letter) {
        return letter > u' ' && letter < u'\x7f' && letter != u's' && letter != u'%'
            && letter != u'_';
    };
    QString pattern(u'%');
    for (const QChar letter : word)
        pattern += isItself(letter) ? letter : QChar(u'%');
    return pattern + u'%';
}

} // namespace

JobStore::JobStore(const Database &database)
    : m_database(database)
{
}

StoreResult<QList<JobRowPtr>> JobStore::rows(std::optional<JobKey> before, int atMost) const
{
    const QString newestFirst
        = u"SELECT %1 FROM jobs WHERE deleted = 0 AND key < ? ORDER BY key DESC LIMIT ?"_s;
    return m_database
        .run(newestFirst.arg(jobColumns()),
             {before.value_or(std::numeric_limits<JobKey>::max()), atMost})
        .map([](QSqlQuery query) {
            JobRowReader reader;
            QList<JobRowPtr> rows;
            while (query.next())
                rows.append(std::make_shared<const JobRow>(reader.read(query)));
            std::reverse(rows.begin(), rows.end());
            return rows;
        });
}

StoreResult<JobDetails> JobStore::details(JobKey key) const
{
    return readDetails(m_database, key);
}

StoreResult<JobDetails> JobStore::results(JobKey key) const
{
    return readOutcomes(m_database, key);
}

StoreResult<JobRequest> JobStore::request(JobKey key) const
{
    return readRequest(m_database, key);
}

StoreResult<QHash<JobId, JobKey>> JobStore::createOwners(const QString &service,
                                                         const QList<JobId> &ids) const
{
    QHash<JobId, JobKey> owners;
    for (const JobId &id : ids) {
        auto done = m_database.runOften(
            u"SELECT key FROM job_parts JOIN jobs USING (key)"
            " WHERE job_parts.job_id = ? AND service = ? AND deleted = 0 LIMIT 1"_s,
            {id.value, service},
            [&](const QSqlQuery &row) { owners.insert(id, row.value(0).toLongLong()); });
        if (!done)
            return tl::make_unexpected(done.error());
    }
    return owners;
}

StoreResult<QSet<JobKey>> JobStore::withFileNamed(const QString &word, JobKey from, JobKey to) const
{
    QSet<JobKey> keys;
    return m_database
        .runOften(u"SELECT key, name FROM job_files WHERE key >= ? AND key < ?"
                  " AND name LIKE ?"_s,
                  {from, to, patternOf(word)},
                  [&](const QSqlQuery &file) {
                      const JobKey key = file.value(0).toLongLong();
                      if (!keys.contains(key)
                          && file.value(1).toString().toCaseFolded().contains(word))
                          keys.insert(key);
                  })
        .map([&keys] { return keys; });
}

// Copies are counted with the file whose answer they share.
StoreResult<QHash<QString, int>> JobStore::typeCounts(JobKey key) const
{
    QHash<QString, int> counts;
    return m_database
        .runOften(
            u"SELECT type, sum(coalesce(files, 1)) FROM results LEFT JOIN"
            " (SELECT file_id AS id, count(*) AS files FROM job_files"
            " WHERE key = ? AND file_id <> '' GROUP BY file_id) ON id = results.file_id"
            " WHERE key = ? AND has_result = 1 GROUP BY type"_s,
            {key, key},
            [&](const QSqlQuery &row) { counts[row.value(0).toString()] += row.value(1).toInt(); })
        .map([&counts] { return counts; });
}

StoreResult<JobKey> JobStore::lastKey() const
{
    return m_database.run(u"SELECT seq FROM sqlite_sequence WHERE name = 'jobs'"_s)
        .map([](QSqlQuery query) { return query.next() ? query.value(0).toLongLong() : 0; });
}

StoreResult<QHash<QString, int>> JobStore::lastRuns() const
{
    return m_database.run(u"SELECT label, last FROM label_runs"_s).map([](QSqlQuery query) {
        QHash<QString, int> runs;
        while (query.next())
            runs.insert(query.value(0).toString(), query.value(1).toInt());
        return runs;
    });
}

StoreResult<QHash<JobKey, int>> JobStore::sharingFiles(JobKey key) const
{
    constexpr int atMost = 200;
    return m_database
        .run(u"WITH own AS (SELECT hash, file_id, path FROM job_files WHERE key = ? LIMIT ?)"
             " SELECT key, count(*) FROM job_files JOIN jobs USING (key)"
             " WHERE key <> ? AND deleted = 0"
             " AND (hash IN (SELECT hash FROM own WHERE hash <> x'')"
             " OR file_id IN (SELECT file_id FROM own WHERE file_id <> '')"
             " OR path IN (SELECT path FROM own WHERE path <> '')) GROUP BY key"_s,
             {key, atMost, key})
        .map([](QSqlQuery query) {
            QHash<JobKey, int> files;
            while (query.next())
                files.insert(query.value(0).toLongLong(), query.value(1).toInt());
            return files;
        });
}

StoreResult<void> JobStore::write(const JobBatch &batch) const
{
    return m_database.transact([this, &batch]() -> StoreResult<void> {
        static const QString writeRow = writeRowStatement();
        for (const JobRowPtr &row : batch.rows) {
            if (auto done = m_database.runOften(writeRow, valuesOf(*row)); !done)
                return done;
        }
        for (auto it = batch.details.cbegin(); it != batch.details.cend(); ++it) {
            if (auto done = writeDetails(m_database, it.key(), it.value()); !done)
                return done;
        }
        return {};
    });
}

StoreResult<void> JobStore::remove(const QList<JobKey> &keys) const
{
    return runForEach(u"DELETE FROM jobs WHERE key = ?"_s, keys);
}

StoreResult<void> JobStore::discard(const QList<JobKey> &keys) const
{
    return runForEach(u"UPDATE jobs SET deleted = 1 WHERE key = ?"_s, keys);
}

StoreResult<void> JobStore::bringBack(const QList<JobKey> &keys) const
{
    return runForEach(u"UPDATE jobs SET deleted = 0 WHERE key = ?"_s, keys);
}

StoreResult<void> JobStore::purge() const
{
    // A label that no job has any more is not kept for its number's sake.
    return m_database.transact([this]() -> StoreResult<void> {
        for (const QString &statement :
             {u"DELETE FROM jobs WHERE deleted = 1"_s,
              u"DELETE FROM label_runs WHERE label NOT IN (SELECT label FROM jobs)"_s}) {
            if (auto done = m_database.run(statement); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

StoreResult<void> JobStore::runForEach(const QString &statement, const QList<JobKey> &keys) const
{
    return m_database.transact([&]() -> StoreResult<void> {
        for (const JobKey key : keys) {
            if (auto done = m_database.runOften(statement, {key}); !done)
                return done;
        }
        return {};
    });
}

} // namespace cd
