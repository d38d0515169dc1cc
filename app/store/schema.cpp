// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "store/database.h"
#include "store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

StoreResult<int> versionOf(const Database &database)
{
    return database.run(u"PRAGMA user_version"_s).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
}

StoreResult<void> apply(const Database &database, const Statements &statements, int version)
{
    return database.transact([&]() -> StoreResult<void> {
        // A PRAGMA takes no bound values.
        const Statements all = statements + Statements{u"PRAGMA user_version = %1"_s.arg(version)};
        for (const QString &statement : all) {
            if (auto done = database.run(statement); !done)
                return tl::make_unexpected(done.error());
        }
        return {};
    });
}

/// Keeps a copy of the file as it was before, in case somebody returns to the earlier version.
/// There is one copy at most; if there is no room for it, the migration continues without.
void keepCopy(const Database &database, int version)
{
    const QFileInfo file(database.path());
    const QDir folder = file.dir();
    const QStringList older = folder.entryList({file.fileName() + u".version-*"_s}, QDir::Files);
    for (const QString &name : older)
        QFile::remove(folder.filePath(name));
    const QString copy = u"%1.version-%2"_s.arg(file.filePath()).arg(version);
    if (!database.run(u"VACUUM INTO ?"_s, {copy}))
        QFile::remove(copy);
    else
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

int schemaVersion()
{
    return int(migrations().size());
}

StoreResult<void> migrate(Database &database)
{
    const StoreResult<int> found = versionOf(database);
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found > schemaVersion()) {
        return tl::make_unexpected(StoreError{StoreError::Kind::TooNew, database.path(),
                                              u"schema version %1"_s.arg(*found)});
    }
    if (*found > 0 && *found < schemaVersion())
        keepCopy(database, *found);
    const QList<Statements> steps = migrations().mid(*found);
    int version = *found;
    for (const Statements &step : steps) {
        if (auto applied = apply(database, step, ++version); !applied)
            return applied;
    }
    return {};
}

} // namespace cd
