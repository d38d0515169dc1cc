// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/filestore.h"

#include "disk/contenthash.h"
#include "localservice/storage/database/conditions.h"
#include "localservice/storage/database/datafolder.h"
#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/database/pagetoken.h"
#include "localservice/storage/database/rows.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString columns()
{
    return u"row, id, name, file_type, external_file_id, purpose, last_modified_at, "
           "expires_at"_s;
}

RemoteFile fileFrom(const QSqlQuery &query, const ProjectId &project)
{
    return {.id = {query.value(1).toString()},
            .name = query.value(2).toString(),
            .type = query.value(3).toString(),
            .externalId = query.value(4).toString(),
            .projectId = project,
            .lastModifiedAt = timeFrom(query.value(6)),
            .expiresAt = query.value(7).isNull() ? QDateTime() : timeFrom(query.value(7)),
            .purpose = query.value(5).toString()};
}

Conditions conditionsOf(const FileQuery &query)
{
    Conditions conditions;
    if (query.ids)
        conditions.addOneOf(u"id"_s, *query.ids);
    if (query.name)
        conditions.add(u"name = ?"_s, *query.name);
    if (query.externalId)
        conditions.add(u"external_file_id = ?"_s, *query.externalId);
    return conditions;
}

void startAfter(Conditions &conditions, const PageToken &token, const QString &column,
                bool descending)
{
    conditions.add(u"(%1, row) %2 (?, ?)"_s.arg(column, descending ? u"<"_s : u">"_s),
                   QVariantList{token.value, token.row});
}

} // namespace

FileStore::FileStore(LocalDatabase &database, const DataFolder &folder, const ProjectId &project)
    : m_database(database)
    , m_folder(folder)
    , m_project(project)
{
}

RemoteFile FileStore::add(const QString &path, const QString &name, const QString &purpose,
                          const QString &externalId, const QString &contentHash,
                          const EphemeralDirectory &directory)
{
    RemoteFile file{.id = {newId()},
                    .name = name,
                    .type = QFileInfo(name).suffix().toLower(),
                    .externalId = externalId,
                    .projectId = m_project,
                    .lastModifiedAt = QDateTime::currentDateTimeUtc(),
                    .expiresAt = directory.expiresAt,
                    .purpose = purpose};
    const QString place = pathOf(file.id);
    if (!QFile::rename(path, place))
        throw StorageFailure("an upload could not be moved to its place");
    try {
        m_database.transact([&](const QSqlDatabase &database) {
            const bool goes = file.expiresAt.isValid();
            runSql(database,
                   u"INSERT INTO files (id, name, file_type, external_file_id, purpose,"
                   " last_modified_at, directory, expires_at, content_hash)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {file.id.value, file.name, notNull(file.type), notNull(file.externalId),
                    file.purpose, file.lastModifiedAt.toMSecsSinceEpoch(),
                    notNull(directory.id.value),
                    goes ? QVariant(file.expiresAt.toMSecsSinceEpoch()) : QVariant(),
                    notNull(contentHash)});
        });
    } catch (...) {
        QFile::remove(place);
        throw;
    }
    return file;
}

std::optional<RemoteFile> FileStore::find(const FileId &id) const
{
    return first(u"id = ?"_s, id.value);
}

QString FileStore::contentHash(const FileId &id) const
{
    std::optional<QString> kept;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query
            = runSql(database, u"SELECT content_hash FROM files WHERE id = ?"_s, {id.value});
        if (query.next())
            kept = query.value(0).toString();
    });
    if (!kept || !kept->isEmpty())
        return kept.value_or(QString());
    return QString::fromLatin1(cd::contentHash(pathOf(id)).value_or(QByteArray()).toHex());
}

std::optional<RemoteFile> FileStore::findContent(const QString &contentHash) const
{
    // The index holds none that are empty.
    return first(u"content_hash = ? AND content_hash <> '' ORDER BY row DESC LIMIT 1"_s,
                 contentHash);
}

std::optional<RemoteFile> FileStore::first(const QString &condition, const QVariant &value) const
{
    std::optional<RemoteFile> file;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query = runSql(
            database, u"SELECT %1 FROM files WHERE %2"_s.arg(columns(), condition), {value});
        if (query.next())
            file = fileFrom(query, m_project);
    });
    return file;
}

std::optional<Page<RemoteFile>> FileStore::page(const FileQuery &query) const
{
    const QString column = query.orderBy.isEmpty() ? u"row"_s : query.orderBy;
    const QString direction = query.descending ? u"DESC"_s : u"ASC"_s;
    const QString order = column + u' ' + direction;
    const auto token = PageToken::fromText(query.pageToken);
    if (!query.pageToken.isEmpty() && (!token || token->order != order))
        return std::nullopt;
    Page<RemoteFile> page;
    m_database.transact([&](const QSqlDatabase &database) {
        Conditions conditions = conditionsOf(query);
        QSqlQuery counted = runSql(database, u"SELECT count(*) FROM files"_s + conditions.where(),
                                   conditions.values());
        page.totalSize = counted.next() ? counted.value(0).toInt() : 0;
        if (token)
            startAfter(conditions, *token, column, query.descending);
        QSqlQuery found
            = runSql(database,
                     u"SELECT %1, %2 FROM files %3 ORDER BY %2 %4, row %4 LIMIT ?"_s.arg(
                         columns(), column, conditions.where(), direction),
                     conditions.values() + QVariantList{query.pageSize + 1});
        PageToken last;
        while (found.next()) {
            if (page.items.size() == query.pageSize) {
                page.nextToken = last.text();
                break;
            }
            page.items.append(fileFrom(found, m_project));
            last = {order, found.value(8), found.value(0).toLongLong()};
        }
    });
    return page;
}

bool FileStore::remove(const FileId &id)
{
    bool removed = false;
    m_database.transact([&](const QSqlDatabase &database) {
        removed
            = runSql(database, u"DELETE FROM files WHERE id = ?"_s, {id.value}).numRowsAffected()
            > 0;
    });
    if (removed)
        QFile::remove(pathOf(id));
    return removed;
}

void FileStore::removeIn(const DirectoryId &directory)
{
    QStringList ids;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query
            = runSql(database, u"SELECT id FROM files WHERE directory = ?"_s, {directory.value});
        while (query.next())
            ids.append(query.value(0).toString());
    });
    for (const QString &id : std::as_const(ids))
        remove({id});
}

void FileStore::removeOrphans()
{
    QSet<QString> known;
    bool hadFiles = false;
    m_database.transact([&](const QSqlDatabase &database) {
        runSql(database,
               u"DELETE FROM files WHERE directory <> ''"
               " AND directory NOT IN (SELECT id FROM directories)"_s);
        hadFiles = runSql(database, u"SELECT 1 FROM sqlite_sequence WHERE name = 'files'"_s).next();
        QSqlQuery query = runSql(database, u"SELECT id FROM files"_s);
        while (query.next())
            known.insert(query.value(0).toString());
    });
    if (!hadFiles)
        return;
    const QStringList stored = m_folder.fileIds();
    for (const QString &id : stored) {
        if (!known.contains(id))
            QFile::remove(pathOf({id}));
    }
}

QString FileStore::pathOf(const FileId &id) const
{
    return m_folder.filePath(id.value);
}

bool FileStore::canOrderBy(const QString &field)
{
    static const QStringList fields{u"id"_s,        u"name"_s,    u"external_file_id"_s,
                                    u"file_type"_s, u"purpose"_s, u"last_modified_at"_s};
    return fields.contains(field);
}

} // namespace cd::local
