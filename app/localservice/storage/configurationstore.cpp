// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/configurationstore.h"

#include "localservice/storage/database/newestfirst.h"
#include "localservice/storage/database/rows.h"
#include "wire/configurationcodec.h"
#include "wire/contentcodec.h"

#include <QJsonDocument>

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

List versionList()
{
    return {.name = u"configurations"_s,
            .from = u"configurations"_s,
            .row = u"row"_s,
            .columns = u"row, id, name, version, content, created_at"_s};
}

SavedConfiguration configurationFrom(const QSqlQuery &query)
{
    const auto content
        = contentFromJson(QJsonDocument::fromJson(query.value(4).toByteArray()).object());
    if (!content)
        throw StorageFailure("a stored configuration cannot be read");
    const QDateTime version = timeFrom(query.value(3));
    return {.id = {query.value(1).toString()},
            .name = query.value(2).toString(),
            .version = version.toString(Qt::ISODateWithMs),
            .content = *content,
            .createdAt = timeFrom(query.value(5)),
            .updatedAt = version};
}

std::optional<SavedConfiguration> latest(const QSqlDatabase &database, const QString &column,
                                         const QString &value)
{
    QSqlQuery query
        = runSql(database,
                 u"SELECT %1 FROM configurations WHERE %2 = ? ORDER BY row DESC LIMIT 1"_s.arg(
                     versionList().columns, column),
                 {value});
    return query.next() ? std::optional(configurationFrom(query)) : std::nullopt;
}

/// Keeps it under the next version, whose time it gets; two never have the same.
void addVersion(const QSqlDatabase &database, SavedConfiguration &configuration)
{
    qint64 version = now();
    if (configuration.updatedAt.isValid())
        version = std::max(version, configuration.updatedAt.toMSecsSinceEpoch() + 1);
    configuration.updatedAt = timeFrom(version);
    configuration.version = configuration.updatedAt.toString(Qt::ISODateWithMs);
    if (!configuration.createdAt.isValid())
        configuration.createdAt = configuration.updatedAt;
    const QByteArray content
        = QJsonDocument(contentToJson(configuration.content)).toJson(QJsonDocument::Compact);
    runSql(database,
           u"INSERT INTO configurations (id, name, version, content, created_at)"
           " VALUES (?, ?, ?, ?, ?)"_s,
           {configuration.id.value, configuration.name, version, QString::fromUtf8(content),
            configuration.createdAt.toMSecsSinceEpoch()});
}

} // namespace

ConfigurationStore::ConfigurationStore(LocalDatabase &database)
    : m_database(database)
{
}

SavedConfiguration ConfigurationStore::write(const QString &name, const JobRequest &content)
{
    SavedConfiguration written;
    m_database.transact([&](const QSqlDatabase &database) {
        if (const auto before = latest(database, u"name"_s, name))
            written = *before;
        else
            written.id = {newId()};
        written.name = name;
        written.content = content;
        addVersion(database, written);
    });
    return written;
}

tl::expected<SavedConfiguration, ConfigurationStore::Failure>
ConfigurationStore::change(const ConfigurationId &id, const ConfigurationChange &change)
{
    tl::expected<SavedConfiguration, Failure> changed = tl::unexpected(Failure::Unknown);
    m_database.transact([&](const QSqlDatabase &database) {
        auto configuration = latest(database, u"id"_s, id.value);
        if (!configuration)
            return;
        if (change.name) {
            const auto named = latest(database, u"name"_s, *change.name);
            if (named && named->id != id) {
                changed = tl::unexpected(Failure::NameTaken);
                return;
            }
            configuration->name = *change.name;
            runSql(database, u"UPDATE configurations SET name = ? WHERE id = ?"_s,
                   {*change.name, id.value});
        }
        if (change.content)
            configuration->content = *change.content;
        addVersion(database, *configuration);
        changed = *configuration;
    });
    return changed;
}

std::optional<SavedConfiguration> ConfigurationStore::find(const ConfigurationId &id) const
{
    std::optional<SavedConfiguration> found;
    m_database.transact(
        [&](const QSqlDatabase &database) { found = latest(database, u"id"_s, id.value); });
    return found;
}

std::optional<Page<SavedConfiguration>>
ConfigurationStore::page(const ConfigurationQuery &query) const
{
    List list = versionList();
    if (query.name)
        list.conditions.add(u"name = ?"_s, *query.name);
    if (query.latestOnly) {
        list.conditions.add(u"row IN (SELECT max(row) FROM configurations GROUP BY id)"_s,
                            QVariantList());
    }
    list.pageSize = query.pageSize;
    list.pageToken = query.pageToken;
    return newestFirst<SavedConfiguration>(m_database, list, &configurationFrom);
}

bool ConfigurationStore::remove(const ConfigurationId &id)
{
    bool removed = false;
    m_database.transact([&](const QSqlDatabase &database) {
        removed = runSql(database, u"DELETE FROM configurations WHERE id = ?"_s, {id.value})
                      .numRowsAffected()
            > 0;
    });
    return removed;
}

} // namespace cd::local
