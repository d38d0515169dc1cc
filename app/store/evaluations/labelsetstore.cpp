// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/evaluations/labelsetstore.h"

#include "store/database.h"
#include "store/values.h"

#include <QHash>
#include <QSet>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// From a SELECT of setColumns().
LabelSet setFrom(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
            .name = row.value(1).toString(),
            .version = row.value(2).toInt(),
            .files = row.value(3).toInt(),
            .at = toTime(row.value(4)),
            .who = row.value(5).toString(),
            .note = row.value(6).toString(),
            .testLooks = row.value(7).toInt()};
}

QString selectSets()
{
    return u"SELECT s.id, s.name, v.version, v.files, v.at, v.who, v.note,"
           " (SELECT count(*) FROM test_looks t WHERE t.label_set = s.id)"
           " FROM label_sets s JOIN label_set_versions v ON v.label_set = s.id "_s;
}

StoreResult<QList<LabelSet>> readSets(const Database &database, const QString &condition,
                                      const QVariantList &values)
{
    QList<LabelSet> sets;
    return database
        .runOften(selectSets() + condition, values,
                  [&sets](const QSqlQuery &row) { sets.append(setFrom(row)); })
        .map([&sets] { return std::exchange(sets, {}); });
}

LabelSource sourceFrom(const QVariant &value)
{
    const int source = value.toInt();
    return source >= 0 && source <= int(LabelSource::Review) ? LabelSource(source)
                                                             : LabelSource::Review;
}

QVariant labelValue(const std::optional<QString> &label)
{
    return label ? QVariant(orEmpty(*label)) : QVariant();
}

std::optional<QString> labelFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

/// A label of the newest version.
struct StoredLabel
{
    qint64 row = 0;
    std::optional<QString> label;
    QString path;
    QString name;
    bool isGone = true; ///< from the version to come
};

/// Makes the next version of a set out of the newest one.
class NextVersion
{
public:
    NextVersion(const Database &database, const LabelSet &set, int newest)
        : m_database(database)
        , m_set(set)
        , m_newest(newest)
    {
    }

    StoreResult<void> write(const QList<LabelledFile> &files)
    {
        if (auto read = readNewest(); !read)
            return read;
        for (const LabelledFile &file : files) {
            if (auto done = take(file); !done)
                return done;
        }
        for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
            if (!label->isGone)
                continue;
            if (auto done = end(*label); !done)
                return done;
        }
        return {};
    }
    bool hasChanged() const { return m_hasChanged; }

private:
    StoreResult<void> readNewest()
    {
        return m_database.runOften(u"SELECT rowid, document, label, path, name FROM set_labels"
                                   " WHERE label_set = ? AND since <= ? AND until > ?"_s,
                                   {m_set.id, m_newest, m_newest}, [this](const QSqlQuery &row) {
                                       m_labels.insert(
                                           {row.value(1).toByteArray()},
                                           {row.value(0).toLongLong(), labelFrom(row.value(2)),
                                            row.value(3).toString(), row.value(4).toString()});
                                   });
    }

    StoreResult<void> take(const LabelledFile &file)
    {
        const auto stored = m_labels.find(file.document);
        if (stored == m_labels.end())
            return begin(file);
        stored->isGone = false;
        if (stored->label != file.label)
            return end(*stored).and_then([&] { return begin(file); });
        const bool isMoved
            = !file.path.isEmpty() && (stored->path != file.path || stored->name != file.name);
        if (!isMoved)
            return {};
        return m_database.runOften(u"UPDATE set_labels SET path = ?, name = ? WHERE rowid = ?"_s,
                                   {orEmpty(file.path), orEmpty(file.name), stored->row});
    }

    /// Of a document that a job has from this computer; empty: none has.
    StoreResult<QString> knownPath(const LabelledFile &file)
    {
        QString path = file.path;
        if (!path.isEmpty())
            return path;
        return m_database
            .runOften(u"SELECT path FROM job_files WHERE hash = ? AND hash <> x'' AND path <> ''"
                      " ORDER BY key DESC LIMIT 1"_s,
                      {orEmpty(file.document.value)},
                      [&path](const QSqlQuery &row) { path = row.value(0).toString(); })
            .map([&path] { return path; });
    }

    StoreResult<void> begin(const LabelledFile &file)
    {
        m_hasChanged = true;
        const StoreResult<QString> path = knownPath(file);
        if (!path)
            return tl::make_unexpected(path.error());
        return m_database.runOften(
            u"INSERT INTO set_labels (label_set, document, label, source, path, name, since)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {m_set.id, orEmpty(file.document.value), labelValue(file.label), int(file.source),
             orEmpty(*path), orEmpty(file.name), m_newest + 1});
    }

    StoreResult<void> end(const StoredLabel &label)
    {
        m_hasChanged = true;
        return m_database.runOften(u"UPDATE set_labels SET until = ? WHERE rowid = ?"_s,
                                   {m_newest + 1, label.row});
    }

    const Database &m_database;
    const LabelSet &m_set;
    int m_newest;
    QHash<DocumentKey, StoredLabel> m_labels;
    bool m_hasChanged = false;
};

/// 0: there is none.
StoreResult<LabelSetId> idOf(const Database &database, const QString &name)
{
    LabelSetId id = 0;
    return database
        .runOften(u"SELECT id FROM label_sets WHERE name_key = ? AND removed = 0"_s,
                  {orEmpty(presetKey(name))},
                  [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); })
        .map([&id] { return id; });
}

StoreResult<LabelSetId> newSet(const Database &database, const QString &name)
{
    LabelSetId id = 0;
    return database
        .runOften(u"INSERT INTO label_sets (name, name_key) VALUES (?, ?) RETURNING id"_s,
                  {orEmpty(name), orEmpty(presetKey(name))},
                  [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); })
        .map([&id] { return id; });
}

StoreResult<int> newestOf(const Database &database, LabelSetId set)
{
    int newest = 0;
    return database
        .runOften(u"SELECT max(version) FROM label_set_versions WHERE label_set = ?"_s, {set},
                  [&newest](const QSqlQuery &row) { newest = row.value(0).toInt(); })
        .map([&newest] { return newest; });
}

StoreResult<void> addVersion(const Database &database, const LabelSet &set, int version,
                             qsizetype files)
{
    return database.runOften(
        u"INSERT INTO label_set_versions (label_set, version, files, at, who, note)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {set.id, version, files, fromTime(set.at), orEmpty(set.who), orEmpty(set.note)});
}

/// A name that no set has, made of this one.
StoreResult<QString> freeName(const Database &database, const QString &name)
{
    QString tried = name;
    for (int number = 2;; ++number) {
        const StoreResult<LabelSetId> taken = idOf(database, tried);
        if (!taken)
            return tl::make_unexpected(taken.error());
        if (*taken == 0)
            return tried;
        tried = u"%1 (%2)"_s.arg(name).arg(number);
    }
}

} // namespace

LabelSetStore::LabelSetStore(Database &database)
    : m_database(database)
{
}

StoreResult<QList<LabelSet>> LabelSetStore::sets() const
{
    return readSets(m_database,
                    u"AND v.version = (SELECT max(n.version) FROM label_set_versions n"
                    " WHERE n.label_set = s.id) WHERE s.removed = 0 ORDER BY s.name_key"_s,
                    {});
}

StoreResult<QList<LabelSet>> LabelSetStore::versions(LabelSetId set) const
{
    return readSets(m_database, u"WHERE s.id = ? ORDER BY v.version DESC"_s, {set});
}

StoreResult<QList<LabelledFile>> LabelSetStore::files(LabelSetId set, int version) const
{
    QList<LabelledFile> files;
    return m_database
        .runOften(u"SELECT document, label, source, path, name FROM set_labels WHERE label_set = ?"
                  " AND since <= ? AND until > ? ORDER BY path, name, document"_s,
                  {set, version, version},
                  [&files](const QSqlQuery &row) {
                      files.append({.document = {row.value(0).toByteArray()},
                                    .label = labelFrom(row.value(1)),
                                    .source = sourceFrom(row.value(2)),
                                    .path = row.value(3).toString(),
                                    .name = row.value(4).toString()});
                  })
        .map([&files] { return std::exchange(files, {}); });
}

StoreResult<LabelSet> LabelSetStore::save(const LabelSet &set, const QList<LabelledFile> &files)
{
    LabelSet saved = set;
    const auto done = m_database.transact([&]() -> StoreResult<void> {
        StoreResult<LabelSetId> id = set.id > 0 ? set.id : idOf(m_database, set.name);
        if (id && *id == 0)
            id = newSet(m_database, set.name);
        if (!id)
            return tl::make_unexpected(id.error());
        saved.id = *id;
        return newestOf(m_database, saved.id).and_then([&](int newest) {
            NextVersion next(m_database, saved, newest);
            return next.write(files).and_then([&]() -> StoreResult<void> {
                const bool isNew = next.hasChanged() || newest == 0;
                return isNew ? addVersion(m_database, saved, newest + 1, files.size())
                             : StoreResult<void>();
            });
        });
    });
    return done.and_then([&] { return versions(saved.id); })
        .and_then([&](const QList<LabelSet> &all) -> StoreResult<LabelSet> {
            if (all.isEmpty()) // its set has gone
                return tl::make_unexpected(StoreError{.path = m_database.path()});
            return all.constFirst();
        });
}

StoreResult<void> LabelSetStore::rename(LabelSetId set, const QString &name)
{
    return m_database.runOften(u"UPDATE label_sets SET name = ?, name_key = ? WHERE id = ?"_s,
                               {orEmpty(name), orEmpty(presetKey(name)), set});
}

StoreResult<void> LabelSetStore::setRemoved(LabelSetId set, bool isRemoved)
{
    if (isRemoved)
        return m_database.runOften(u"UPDATE label_sets SET removed = 1 WHERE id = ?"_s, {set});
    return m_database.transact([&] {
        QString name;
        return m_database
            .runOften(u"SELECT name FROM label_sets WHERE id = ? AND removed = 1"_s, {set},
                      [&name](const QSqlQuery &row) { name = row.value(0).toString(); })
            .and_then([&] { return freeName(m_database, name); })
            .and_then([&](const QString &free) {
                return m_database.runOften(
                    u"UPDATE label_sets SET removed = 0, name = ?, name_key = ?"
                    " WHERE id = ? AND removed = 1"_s,
                    {orEmpty(free), orEmpty(presetKey(free)), set});
            });
    });
}

StoreResult<QList<std::pair<JobKey, int>>> LabelSetStore::runs(LabelSetId set, int version) const
{
    QList<std::pair<JobKey, int>> runs;
    return m_database
        .runOften(u"SELECT f.key, count(DISTINCT f.hash) FROM set_labels l"
                  " CROSS JOIN job_files f ON f.hash = l.document AND f.hash <> x''"
                  " CROSS JOIN jobs j ON j.key = f.key WHERE l.label_set = ? AND l.since <= ?"
                  " AND l.until > ? AND j.deleted = 0 GROUP BY f.key"
                  " ORDER BY j.submitted_at DESC, f.key DESC"_s,
                  {set, version, version},
                  [&runs](const QSqlQuery &row) {
                      runs.append({row.value(0).toLongLong(), row.value(1).toInt()});
                  })
        .map([&runs] { return std::exchange(runs, {}); });
}

StoreResult<bool> LabelSetStore::countTestLook(LabelSetId set, JobKey run)
{
    bool isNew = false;
    return m_database
        .runOften(
            u"INSERT OR IGNORE INTO test_looks (label_set, job) VALUES (?, ?) RETURNING job"_s,
            {set, run}, [&isNew](const QSqlQuery &) { isNew = true; })
        .map([&isNew] { return isNew; });
}

} // namespace cd
