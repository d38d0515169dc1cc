// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/projectstore.h"

#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/database/rows.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString kept(const QSqlDatabase &database, const QString &name, const QString &fresh)
{
    runSql(database, u"INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)"_s, {name, fresh});
    QSqlQuery query = runSql(database, u"SELECT value FROM meta WHERE name = ?"_s, {name});
    query.next();
    return query.value(0).toString();
}

} // namespace

LocalProject localProject(LocalDatabase &database)
{
    LocalProject local;
    database.transact([&local](const QSqlDatabase &connection) {
        local.organization
            = {{kept(connection, u"organization_id"_s, newId())}, u"Local organization"_s};
        local.project = {{kept(connection, u"project_id"_s, newId())},
                         u"Local project"_s,
                         local.organization.id,
                         true};
        local.userId = kept(connection, u"user_id"_s, newId());
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        local.createdAt
            = QDateTime::fromString(kept(connection, u"created_at"_s, now), Qt::ISODateWithMs);
    });
    return local;
}

} // namespace cd::local
