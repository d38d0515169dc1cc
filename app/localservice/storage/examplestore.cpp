// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/examplestore.h"

#include "localservice/storage/database/newestfirst.h"
#include "localservice/storage/database/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString exampleColumns()
{
    return u"row, id, project, content_hash, file_id, file_name, type, created_at, updated_at"_s;
}

Example exampleFrom(const QSqlQuery &query)
{
    return {.id = {query.value(1).toString()},
            .projectId = {query.value(2).toString()},
            .contentHash = query.value(3).toString(),
            .fileId = {query.value(4).toString()},
            .fileName = query.value(5).toString(),
            .type
            = query.value(6).isNull() ? std::nullopt : std::optional(query.value(6).toString()),
            .createdAt = timeFrom(query.value(7)),
            .updatedAt = timeFrom(query.value(8))};
}

QVariant typeValue(const std::optional<QString> &type)
{
    return type ? QVariant(*type) : QVariant();
}

QByteArray wordsToText(const WordCounts &words)
{
    QJsonObject object;
    for (auto it = words.begin(); it != words.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Example> exampleOf(const QSqlDatabase &database, const ProjectId &project,
                                 const QString &contentHash)
{
    QSqlQuery query = runSql(
        database,
        u"SELECT %1 FROM examples WHERE project = ? AND content_hash = ?"_s.arg(exampleColumns()),
        {project.value, contentHash});
    return query.next() ? std::optional(exampleFrom(query)) : std::nullopt;
}

int countOf(const QSqlDatabase &database, const ProjectId &project)
{
    QSqlQuery query
        = runSql(database, u"SELECT count(*) FROM examples WHERE project = ?"_s, {project.value});
    return query.next() ? query.value(0).toInt() : 0;
}

bool usesExamples(const QSqlDatabase &database, const ProjectId &project)
{
    return runSql(database, u"SELECT 1 FROM example_settings WHERE project = ? AND used = 1"_s,
                  {project.value})
        .next();
}

} // namespace

std::optional<WordCounts> wordsFrom(const QByteArray &stored)
{
    const QJsonDocument document = QJsonDocument::fromJson(stored);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    WordCounts words;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const int count = it.value().toInt(); count > 0)
            words.insert(words.cend(), it.key(), count);
    }
    return words;
}

ExampleStore::ExampleStore(LocalDatabase &database)
    : m_database(database)
{
}

std::optional<Example> ExampleStore::put(const Example &example, const WordCounts &words)
{
    std::optional<Example> kept;
    m_database.transact([&](const QSqlDatabase &database) {
        kept.reset();
        const auto before = exampleOf(database, example.projectId, example.contentHash);
        if (!before && countOf(database, example.projectId) >= most)
            return;
        kept = example;
        kept->id = before ? before->id : ExampleId{newId()};
        kept->updatedAt = timeFrom(now());
        kept->createdAt = before ? before->createdAt : kept->updatedAt;
        runSql(database, u"DELETE FROM examples WHERE id = ?"_s, {kept->id.value});
        runSql(database,
               u"INSERT INTO examples (id, project, content_hash, file_id, file_name, type,"
               " created_at, updated_at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {kept->id.value, kept->projectId.value, kept->contentHash,
                notNull(kept->fileId.value), notNull(kept->fileName), typeValue(kept->type),
                kept->createdAt.toMSecsSinceEpoch(), kept->updatedAt.toMSecsSinceEpoch(),
                wordsToText(words)});
    });
    ++m_revision;
    return kept;
}

std::optional<Example> ExampleStore::relabel(const ProjectId &project, const QString &contentHash,
                                             const std::optional<QString> &type)
{
    std::optional<Example> changed;
    m_database.transact([&](const QSqlDatabase &database) {
        changed = exampleOf(database, project, contentHash);
        if (!changed)
            return;
        QSqlQuery words
            = runSql(database, u"SELECT words FROM examples WHERE id = ?"_s, {changed->id.value});
        if (!words.next() || !wordsFrom(words.value(0).toByteArray())) {
            changed.reset();
            return;
        }
        changed->type = type;
        changed->updatedAt = timeFrom(now());
        runSql(database, u"UPDATE examples SET type = ?, updated_at = ? WHERE id = ?"_s,
               {typeValue(type), changed->updatedAt.toMSecsSinceEpoch(), changed->id.value});
    });
    ++m_revision;
    return changed;
}

std::optional<Page<Example>> ExampleStore::page(const ExampleQuery &query) const
{
    List list{.name = u"examples"_s,
              .from = u"examples"_s,
              .row = u"row"_s,
              .columns = exampleColumns(),
              .pageSize = query.pageSize,
              .pageToken = query.pageToken};
    list.conditions.add(u"project = ?"_s, query.project.value);
    if (query.type)
        list.conditions.add(u"type = ?"_s, *query.type);
    return newestFirst<Example>(m_database, list, &exampleFrom);
}

std::optional<QByteArray> ExampleStore::wordsOf(const ProjectId &project,
                                                const QString &contentHash) const
{
    std::optional<QByteArray> words;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query = runSql(
            database, u"SELECT words FROM examples WHERE project = ? AND content_hash = ?"_s,
            {project.value, notNull(contentHash)});
        words = query.next() ? std::optional(query.value(0).toByteArray()) : std::nullopt;
    });
    return words;
}

QList<ExampleCount> ExampleStore::counts(const ProjectId &project) const
{
    QList<ExampleCount> counts;
    m_database.transact([&](const QSqlDatabase &database) {
        QSqlQuery query = runSql(database,
                                 u"SELECT type, count(*) FROM examples WHERE project = ?"
                                 " GROUP BY type ORDER BY type IS NULL, type"_s,
                                 {project.value});
        while (query.next()) {
            ExampleCount count{{}, query.value(1).toInt()};
            if (!query.value(0).isNull())
                count.type = query.value(0).toString();
            counts.append(count);
        }
    });
    return counts;
}

bool ExampleStore::remove(const ProjectId &project, const ExampleId &id)
{
    bool removed = false;
    m_database.transact([&](const QSqlDatabase &database) {
        removed = runSql(database, u"DELETE FROM examples WHERE project = ? AND id = ?"_s,
                         {project.value, id.value})
                      .numRowsAffected()
            > 0;
    });
    ++m_revision;
    return removed;
}

int ExampleStore::removeAll(const ProjectId &project)
{
    int removed = 0;
    m_database.transact([&](const QSqlDatabase &database) {
        removed = runSql(database, u"DELETE FROM examples WHERE project = ?"_s, {project.value})
                      .numRowsAffected();
    });
    ++m_revision;
    return removed;
}

bool ExampleStore::isUsed(const ProjectId &project) const
{
    bool used = false;
    m_database.transact(
        [&](const QSqlDatabase &database) { used = usesExamples(database, project); });
    return used;
}

void ExampleStore::setUsed(const ProjectId &project, bool used)
{
    m_database.transact([&](const QSqlDatabase &database) {
        runSql(database, u"INSERT OR REPLACE INTO example_settings (project, used) VALUES (?, ?)"_s,
               {project.value, used ? 1 : 0});
    });
    ++m_revision;
}

QList<StoredExample> ExampleStore::used(const ProjectId &project) const
{
    QList<StoredExample> examples;
    m_database.transact([&](const QSqlDatabase &database) {
        if (!usesExamples(database, project))
            return;
        QSqlQuery query
            = runSql(database,
                     u"SELECT %1, words FROM examples WHERE project = ? ORDER BY row"_s.arg(
                         exampleColumns()),
                     {project.value});
        while (query.next())
            examples.append({exampleFrom(query), query.value(9).toByteArray()});
    });
    return examples;
}

} // namespace cd::local
