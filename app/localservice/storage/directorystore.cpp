// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/directorystore.h"

#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/database/rows.h"
#include "localservice/storage/filestore.h"

namespace cd::local {

using namespace Qt::StringLiterals;

DirectoryStore::DirectoryStore(LocalDatabase &database, FileStore &files)
    : m_database(database)
    , m_files(files)
{
}

EphemeralDirectory DirectoryStore::add(const QString &name)
{
    removeExpired();
    const EphemeralDirectory directory{
        {newId()}, QDateTime::currentDateTimeUtc().addSecs(qint64(lifetimeHours) * 3600)};
    m_database.transact([&](const QSqlDatabase &database) {
        runSql(database, u"INSERT INTO directories (id, name, expires_at) VALUES (?, ?, ?)"_s,
               {directory.id.value, notNull(name), directory.expiresAt.toMSecsSinceEpoch()});
    });
    return directory;
}

std::optional<EphemeralDirectory> DirectoryStore::find(const DirectoryId &id)
{
    removeExpired();
    std::optional<EphemeralDirectory> found;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query
            = runSql(database, u"SELECT expires_at FROM directories WHERE id = ?"_s, {id.value});
        if (query.next())
            found = EphemeralDirectory{id, timeFrom(query.value(0))};
    });
    return found;
}

bool DirectoryStore::remove(const DirectoryId &id)
{
    bool removed = false;
    m_database.transact([&](const QSqlDatabase &database) {
        removed = runSql(database, u"DELETE FROM directories WHERE id = ?"_s, {id.value})
                      .numRowsAffected()
            > 0;
    });
    if (removed)
        m_files.removeIn(id);
    return removed;
}

void DirectoryStore::removeExpired()
{
    QStringList over;
    m_database.transact([&over](const QSqlDatabase &database) {
        QSqlQuery query
            = runSql(database, u"SELECT id FROM directories WHERE expires_at <= ?"_s, {now()});
        while (query.next())
            over.append(query.value(0).toString());
    });
    for (const QString &id : std::as_const(over))
        remove({id});
}

} // namespace cd::local
