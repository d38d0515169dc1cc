// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/jobs/storedfilestore.h"

#include "store/database.h"
#include "store/values.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString storedColumns()
{
    return u"service, organization, project, file_id, upload_key, name, size, hash, uploaded_at, "
           "directory, expires_at, fate"_s;
}

QVariantList valuesOf(const StoredFile &file)
{
    return {file.service,
            orEmpty(file.scope.organization.value),
            orEmpty(file.scope.project.value),
            file.id.value,
            orEmpty(file.key),
            orEmpty(file.name),
            file.size < 0 ? QVariant() : QVariant(file.size),
            orEmpty(file.hash),
            fromTime(file.uploadedAt),
            orEmpty(file.directory.id.value),
            fromTime(file.directory.expiresAt),
            int(file.fate)};
}

StoredFile storedFileFrom(const QSqlQuery &row)
{
    return {.service = row.value(0).toString(),
            .scope = {{row.value(1).toString()}, {row.value(2).toString()}},
            .id = {row.value(3).toString()},
            .key = row.value(4).toString(),
            .name = row.value(5).toString(),
            .size = row.value(6).isNull() ? -1 : row.value(6).toLongLong(),
            .hash = row.value(7).toByteArray(),
            .uploadedAt = toTime(row.value(8)),
            .directory = {{row.value(9).toString()}, toTime(row.value(10))},
            .fate = FileFate(row.value(11).toInt())};
}

/// Keys are numbers: they can stand in a statement, however many there are.
QString listOf(const QList<JobKey> &keys)
{
    QStringList numbers;
    for (const JobKey key : keys)
        numbers.append(QString::number(key));
    return u'(' + numbers.join(u',') + u')';
}

QString notNeededBy(const QList<JobKey> &keys)
{
    return u"file_id NOT IN (SELECT file_id FROM job_files WHERE key IN "_s + listOf(keys) + u')';
}

QString monthOf(const QString &column)
{
    return u"strftime('%Y-%m-01', %1 / 1000, 'unixepoch')"_s.arg(column);
}

StoreResult<void> isDone(const QSqlQuery & /*answer*/)
{
    return {};
}

} // namespace

StoredFileStore::StoredFileStore(Database &database)
    : m_database(database)
{
}

StoreResult<void> StoredFileStore::add(const StoredFile &file) const
{
    return m_database.runOften(
        u"INSERT INTO stored_files (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (service, file_id) DO UPDATE SET organization = excluded.organization,"
        " project = excluded.project, upload_key = excluded.upload_key, name = excluded.name,"
        " size = excluded.size, hash = excluded.hash, directory = excluded.directory,"
        " expires_at = excluded.expires_at, fate = excluded.fate"_s.arg(storedColumns()),
        valuesOf(file));
}

StoreResult<void> StoredFileStore::decide(const QList<JobKey> &jobs, FileFate fate) const
{
    return m_database
        .run(u"UPDATE stored_files SET fate = ? WHERE fate IN (?, ?) AND directory = ''"
             " AND (service, file_id) IN (SELECT j.service, f.file_id FROM job_files f"
             " JOIN jobs j USING (key) WHERE f.path <> '' AND key IN "_s
                 + listOf(jobs) + u')',
             {int(fate), int(FileFate::Keep), int(FileFate::WhenDone)})
        .and_then(&isDone);
}

StoreResult<QList<StoredFile>> StoredFileStore::unneeded(const QString &service, const InUse &inUse,
                                                         int atMost) const
{
    // The fates as in the index's condition, so that it is used.
    return m_database
        .run(u"SELECT %1 FROM stored_files WHERE service = ? AND fate IN (1, 2, 3) AND %2"
             " ORDER BY number"_s.arg(storedColumns(), notNeededBy(inUse.jobs)),
             {service})
        .map([&](QSqlQuery row) {
            QList<StoredFile> files;
            while (files.size() < atMost && row.next()) {
                const StoredFile file = storedFileFrom(row);
                if (!inUse.files.contains(file.id))
                    files.append(file);
            }
            return files;
        });
}

StoreResult<QList<StoredFile>> StoredFileStore::claim(const QList<StoredFile> &files,
                                                      const QList<JobKey> &jobs) const
{
    QList<StoredFile> claimed;
    const auto done = m_database.transact([&]() -> StoreResult<void> {
        const QString statement
            = u"UPDATE stored_files SET fate = ? WHERE service = ? AND file_id = ?"
              " AND fate IN (1, 2, 3) AND "_s
            + notNeededBy(jobs);
        for (const StoredFile &file : files) {
            const auto changed
                = m_database.run(statement, {int(FileFate::Due), file.service, file.id.value});
            if (!changed)
                return tl::make_unexpected(changed.error());
            if (changed->numRowsAffected() > 0)
                claimed.append(file);
        }
        return {};
    });
    return done.map([&claimed] { return claimed; });
}

StoreResult<void> StoredFileStore::setFate(const QList<StoredFile> &files, FileFate fate) const
{
    return m_database.transact([&]() -> StoreResult<void> {
        for (const StoredFile &file : files) {
            auto done = m_database.runOften(
                u"UPDATE stored_files SET fate = ? WHERE service = ? AND file_id = ?"_s,
                {int(fate), file.service, file.id.value});
            if (!done)
                return done;
        }
        return {};
    });
}

StoreResult<void> StoredFileStore::setGone(const StoredFile &file) const
{
    return m_database.runOften(
        u"UPDATE stored_files SET fate = ? WHERE service = ? AND file_id = ? AND fate = ?"_s,
        {int(FileFate::Gone), file.service, file.id.value, int(FileFate::Due)});
}

StoreResult<qint64> StoredFileStore::ask(const QList<StoredSum> &sums) const
{
    qint64 asked = 0;
    const auto done = m_database.transact([&]() -> StoreResult<void> {
        for (const StoredSum &sum : sums) {
            const auto changed = m_database.run(
                u"UPDATE stored_files SET fate = ? WHERE fate <> ? AND service = ?"
                " AND directory = '' AND ifnull(%1, '') = ?"_s.arg(monthOf(u"uploaded_at"_s)),
                {int(FileFate::Asked), int(FileFate::Gone), sum.service,
                 orEmpty(sum.month.toString(Qt::ISODate))});
            if (!changed)
                return tl::make_unexpected(changed.error());
            asked += changed->numRowsAffected();
        }
        return {};
    });
    return done.map([&asked] { return asked; });
}

StoreResult<void> StoredFileStore::askNoMore(const QString &service) const
{
    return m_database
        .run(u"UPDATE stored_files SET fate = ? WHERE fate = ? AND service = ?"_s,
             {int(FileFate::Keep), int(FileFate::Asked), service})
        .and_then(&isDone);
}

StoreResult<void> StoredFileStore::expire(const QDateTime &now) const
{
    return m_database
        .run(u"UPDATE stored_files SET fate = ? WHERE fate <> ? AND expires_at <= ?"_s,
             {int(FileFate::Gone), int(FileFate::Gone), fromTime(now)})
        .and_then(&isDone);
}

StoreResult<QList<StoredFile>> StoredFileStore::gone(const QString &service, int atMost) const
{
    return m_database
        .run(u"SELECT %1 FROM stored_files WHERE service = ? AND fate IN (?, ?)"
             " ORDER BY number DESC LIMIT ?"_s.arg(storedColumns()),
             {service, int(FileFate::Due), int(FileFate::Gone), atMost})
        .map([](QSqlQuery row) {
            QList<StoredFile> files;
            while (row.next())
                files.append(storedFileFrom(row));
            return files;
        });
}

StoreResult<QList<StoredSum>> StoredFileStore::sums() const
{
    return m_database
        .run(u"SELECT service, %1 AS month, directory <> '' AS ephemeral, min(uploaded_at),"
             " count(*), sum(ifnull(size, 0)), sum(fate IN (1, 2, 3)) FROM stored_files WHERE fate "
             "<> ?"
             " GROUP BY service, month, ephemeral ORDER BY month DESC, service, ephemeral"_s.arg(
                 monthOf(u"uploaded_at"_s)),
             {int(FileFate::Gone)})
        .map([](QSqlQuery row) {
            QList<StoredSum> sums;
            while (row.next()) {
                sums.append({row.value(0).toString(),
                             QDate::fromString(row.value(1).toString(), Qt::ISODate),
                             row.value(2).toBool(), toTime(row.value(3)), row.value(4).toLongLong(),
                             row.value(5).toLongLong(), row.value(6).toLongLong()});
            }
            return sums;
        });
}

} // namespace cd
