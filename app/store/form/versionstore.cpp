// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/versionstore.h"

#include "store/database.h"
#include "store/values.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString versionColumns()
{
    return u"v.number, v.hash, v.at, v.who, v.note, v.restored_from"_s;
}

/// From a SELECT of versionColumns() from column @p at on.
PresetVersion versionFrom(const QSqlQuery &row, int at)
{
    return {.number = row.value(at).toInt(),
            .hash = row.value(at + 1).toByteArray(),
            .at = toTime(row.value(at + 2)),
            .who = row.value(at + 3).toString(),
            .note = row.value(at + 4).toString(),
            .restoredFrom = row.value(at + 5).toInt()};
}

/// The line of the preset; 0: it has none.
StoreResult<qint64> lineOf(const Database &database, const QString &preset)
{
    qint64 line = 0;
    return database
        .runOften(u"SELECT id FROM preset_lines WHERE key = ? AND key <> ''"_s,
                  {orEmpty(presetKey(preset))},
                  [&line](const QSqlQuery &row) { line = row.value(0).toLongLong(); })
        .map([&line] { return line; });
}

StoreResult<void> noteName(const Database &database, qint64 line, const QString &name)
{
    return database.runOften(u"INSERT OR IGNORE INTO preset_names (line, name) VALUES (?, ?)"_s,
                             {line, orEmpty(name)});
}

StoreResult<qint64> newLine(const Database &database, const QString &preset)
{
    qint64 line = 0;
    return database
        .runOften(u"INSERT INTO preset_lines (name, key, in_use) VALUES (?, ?, 0) RETURNING id"_s,
                  {orEmpty(preset), orEmpty(presetKey(preset))},
                  [&line](const QSqlQuery &row) { line = row.value(0).toLongLong(); })
        .and_then([&] { return noteName(database, line, preset); })
        .map([&line] { return line; });
}

StoreResult<PresetVersion> insert(const Database &database, const PresetVersion &version,
                                  const NamedText &content)
{
    PresetVersion added = version;
    qint64 line = 0;
    return lineOf(database, content.name)
        .and_then([&](qint64 found) {
            return found > 0 ? StoreResult<qint64>(found) : newLine(database, content.name);
        })
        .and_then([&](qint64 found) {
            line = found;
            return database.runOften(
                u"INSERT OR IGNORE INTO preset_contents (hash, content) VALUES (?, ?)"_s,
                {QString::fromLatin1(version.hash), QString::fromUtf8(content.content)});
        })
        .and_then([&] {
            return database.runOften(
                u"INSERT INTO preset_versions (line, number, hash, at, who, note, restored_from)"
                " VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM preset_versions"
                " WHERE line = ?), ?, ?, ?, ?, ?) RETURNING number"_s,
                {line, line, QString::fromLatin1(version.hash), fromTime(version.at),
                 orEmpty(version.who), orEmpty(version.note), version.restoredFrom},
                [&added](const QSqlQuery &row) { added.number = row.value(0).toInt(); });
        })
        .and_then([&] {
            return database.runOften(u"UPDATE preset_lines SET in_use = ? WHERE id = ?"_s,
                                     {added.number, line});
        })
        .map([&added] { return added; });
}

} // namespace

VersionStore::VersionStore(Database &database)
    : m_database(database)
{
}

StoreResult<QHash<QString, PresetPointers>> VersionStore::pointers() const
{
    QHash<QString, PresetPointers> all;
    const auto readVersion = [&all](const QSqlQuery &row) {
        PresetPointers &pointers = all[row.value(0).toString()];
        pointers.checked = row.value(2).toInt();
        pointers.checkedFigures = row.value(3).toByteArray();
        const PresetVersion version = versionFrom(row, 4);
        if (version.number == row.value(1).toInt())
            pointers.inUse = version;
        if (version.number > pointers.newest.number)
            pointers.newest = version;
    };
    return m_database
        .runOften(u"SELECT l.name, l.in_use, l.checked, l.figures, %1 FROM preset_lines l"
                  " JOIN preset_versions v ON v.line = l.id AND v.number IN (l.in_use,"
                  " (SELECT max(number) FROM preset_versions n WHERE n.line = l.id))"
                  " WHERE l.key <> ''"_s.arg(versionColumns()),
                  {}, readVersion)
        .and_then([&] {
            return m_database.runOften(
                u"SELECT l.name, sum(j.jobs) FROM (SELECT preset, preset_version, preset_hash,"
                " count(*) AS jobs FROM jobs WHERE preset_version > 0 AND deleted = 0"
                " GROUP BY preset, preset_version, preset_hash) j"
                " JOIN preset_names n ON n.name = j.preset"
                " JOIN preset_lines l ON l.id = n.line AND l.key <> ''"
                " JOIN preset_versions v ON v.line = n.line AND v.number = j.preset_version"
                " AND v.hash = j.preset_hash GROUP BY l.id"_s,
                {}, [&all](const QSqlQuery &row) {
                    all[row.value(0).toString()].useCount = row.value(1).toInt();
                });
        })
        .map([&all] { return std::exchange(all, {}); });
}

StoreResult<QList<PresetVersion>> VersionStore::versions(const QString &preset) const
{
    QList<PresetVersion> found;
    return lineOf(m_database, preset)
        .and_then([&](qint64 line) {
            return m_database.runOften(
                u"SELECT %1 FROM preset_versions v WHERE v.line = ? ORDER BY v.number DESC"_s.arg(
                    versionColumns()),
                {line}, [&found](const QSqlQuery &row) { found.append(versionFrom(row, 0)); });
        })
        .map([&found] { return std::exchange(found, {}); });
}

StoreResult<std::optional<NamedText>> VersionStore::content(const QString &preset, int number) const
{
    std::optional<NamedText> found;
    return lineOf(m_database, preset)
        .and_then([&](qint64 line) {
            return m_database.runOften(
                u"SELECT c.content FROM preset_versions v JOIN preset_contents c"
                " ON c.hash = v.hash WHERE v.line = ? AND v.number = ?"_s,
                {line, number}, [&](const QSqlQuery &row) {
                    found = NamedText{preset, row.value(0).toString().toUtf8()};
                });
        })
        .map([&found] { return found; });
}

StoreResult<PresetVersion> VersionStore::add(const PresetVersion &version, const NamedText &content)
{
    PresetVersion added;
    return m_database
        .transact([&] {
            return insert(m_database, version, content).map([&added](const PresetVersion &one) {
                added = one;
            });
        })
        .map([&added] { return added; });
}

StoreResult<void> VersionStore::addAll(const QList<PresetVersion> &versions,
                                       const QList<NamedText> &contents)
{
    return m_database.transact([&]() -> StoreResult<void> {
        for (qsizetype i = 0; i < versions.size(); ++i) {
            if (const auto added = insert(m_database, versions.at(i), contents.at(i)); !added)
                return tl::make_unexpected(added.error());
        }
        return {};
    });
}

StoreResult<void> VersionStore::setInUse(const QString &preset, int number)
{
    return m_database.runOften(u"UPDATE preset_lines SET in_use = ? WHERE key = ?"_s,
                               {number, orEmpty(presetKey(preset))});
}

StoreResult<void> VersionStore::setChecked(const QString &preset, int number,
                                           const QByteArray &figures)
{
    return m_database.runOften(
        u"UPDATE preset_lines SET checked = ?, figures = ? WHERE key = ?"_s,
        {number, orEmpty(QString::fromUtf8(figures)), orEmpty(presetKey(preset))});
}

StoreResult<void> VersionStore::rename(const QString &from, const QString &to)
{
    return m_database.transact([&] {
        return lineOf(m_database, from).and_then([&](qint64 line) -> StoreResult<void> {
            if (line == 0)
                return {};
            return m_database
                .runOften(u"UPDATE preset_lines SET key = '' WHERE key = ? AND id <> ?"_s,
                          {orEmpty(presetKey(to)), line})
                .and_then([&] {
                    return m_database.runOften(
                        u"UPDATE preset_lines SET name = ?, key = ? WHERE id = ?"_s,
                        {orEmpty(to), orEmpty(presetKey(to)), line});
                })
                .and_then([&] { return noteName(m_database, line, to); });
        });
    });
}

StoreResult<QStringList> VersionStore::names(const QString &preset) const
{
    QStringList found{preset};
    return lineOf(m_database, preset)
        .and_then([&](qint64 line) {
            return m_database.runOften(
                u"SELECT n.name FROM preset_names n WHERE n.line = ? AND NOT EXISTS"
                " (SELECT 1 FROM preset_lines l WHERE l.name = n.name AND l.key <> ''"
                " AND l.id <> ?)"_s,
                {line, line}, [&found](const QSqlQuery &row) {
                    if (const QString name = row.value(0).toString(); !found.contains(name))
                        found.append(name);
                });
        })
        .map([&found] { return found; });
}

} // namespace cd
