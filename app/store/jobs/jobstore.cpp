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

StoreResult<JobKey> JobStore::lastKey() const
{
    return m_database.run(u"SELECT seq FROM sqlite_sequence WHERE name = 'jobs'"_s)
        .map([](QSqlQuery query) { return query.next() ? query.value(0).toLongLong() : 0; });
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
    return m_database.run(u"DELETE FROM jobs WHERE deleted = 1"_s).map([](const QSqlQuery &) {});
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
