// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/salvage.h"

#include "domain/delivery/delivery.h"
#include "domain/job/jobrow.h"
#include "domain/service/storedfile.h"
#include "store/database.h"
#include "store/values.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Key = qint64;

/// The error of a create that was sent, and of whose answer nothing is known.
constexpr auto interrupted = R"({"kind": "interrupted", "acted": "maybe", "retry": "later"})"_L1;

/// The damaged file, beside the new one on one connection.
class Damaged
{
public:
    Damaged(const Database &database, const QString &path)
        : m_database(database)
        , m_isThere(database.run(u"ATTACH ? AS damaged"_s, {path}).has_value())
    {
        m_database.run(u"PRAGMA foreign_keys = OFF"_s); // rows may be readable whose job is not
        // Each statement is a transaction of its own: in one for all, none can be read any more
        // after one that met damage (SQLite 3.40). So many must not wait for the disk each.
        m_database.run(u"PRAGMA synchronous = OFF"_s);
    }
    ~Damaged()
    {
        m_database.run(u"PRAGMA foreign_keys = ON"_s);
        m_database.run(u"DETACH damaged"_s);
        m_database.run(u"PRAGMA synchronous = FULL"_s);
    }
    Q_DISABLE_COPY_MOVE(Damaged)

    bool isThere() const { return m_isThere; }

    /// The columns that both files' @p table have, as a list for a statement.
    QString columns(const QString &table) const
    {
        QStringList both = names(u"damaged"_s, table);
        const QStringList here = names(u"main"_s, table);
        both.removeIf([&here](const QString &name) { return !here.contains(name); });
        return both.join(u", "_s);
    }

    /// Copies the rows of @p table where @p condition holds. False: some can't be read, and none
    /// were copied. @p copied: how many were.
    bool copy(const QString &table, const QString &columns, const QString &condition,
              const QVariantList &values, int *copied = nullptr) const
    {
        const auto done = m_database.run(
            u"INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM damaged.%1 WHERE %3"_s.arg(
                table, columns, condition),
            values);
        if (done && copied)
            *copied += done->numRowsAffected();
        return done.has_value();
    }

    qint64 number(const QString &question) const
    {
        auto answer = m_database.run(question);
        return answer && answer->next() ? answer->value(0).toLongLong() : 0;
    }

private:
    QStringList names(const QString &file, const QString &table) const
    {
        QStringList found;
        auto columns = m_database.run(u"SELECT name FROM pragma_table_info(?, ?)"_s, {table, file});
        while (columns && columns->next())
            found.append(columns->value(0).toString());
        return found;
    }

    const Database &m_database;
    bool m_isThere;
};

/// Copies a table whose rows belong to jobs, as much at a time as can be read.
class ByKey
{
public:
    ByKey(const Damaged &damaged, const QString &table)
        : m_damaged(damaged)
        , m_table(table)
        , m_columns(damaged.columns(table))
    {
    }

    void copy(Key first, Key last)
    {
        if (m_columns.isEmpty() || first > last
            || m_damaged.copy(m_table, m_columns, u"key BETWEEN ? AND ?"_s, {first, last},
                              &m_copied))
            return;
        if (first == last) {
            m_lost.insert(first);
            return;
        }
        const Key middle = first + (last - first) / 2;
        copy(first, middle);
        copy(middle + 1, last);
    }

    int copied() const { return m_copied; }
    const QSet<Key> &lost() const { return m_lost; }

private:
    const Damaged &m_damaged;
    QString m_table;
    QString m_columns;
    int m_copied = 0;
    QSet<Key> m_lost;
};

/// Copies a table of numbered rows, as many at a time as can be read.
void copyRows(const Damaged &damaged, const QString &table, const QString &columns, qint64 first,
              qint64 last)
{
    if (columns.isEmpty() || first > last
        || damaged.copy(table, columns, u"rowid BETWEEN ? AND ?"_s, {first, last}) || first == last)
        return;
    const qint64 middle = first + (last - first) / 2;
    copyRows(damaged, table, columns, first, middle);
    copyRows(damaged, table, columns, middle + 1, last);
}

/// The highest key that @p table ever had.
qint64 lastOf(const Damaged &damaged, const QString &table, const QString &key)
{
    return std::max(
        damaged.number(u"SELECT seq FROM damaged.sqlite_sequence WHERE name = '%1'"_s.arg(table)),
        damaged.number(u"SELECT max(%1) FROM damaged.%2"_s.arg(key, table)));
}

/// The highest row of a table that has no number of its own.
qint64 lastRow(const Damaged &damaged, const QString &table)
{
    return damaged.number(u"SELECT max(rowid) FROM damaged."_s + table);
}

/// Keys are never reused, not even those of lost rows, nor where all are lost.
void goOnFrom(const Database &database, const QString &table, qint64 last)
{
    database.run(u"DELETE FROM main.sqlite_sequence WHERE name = ?"_s, {table});
    database.run(u"INSERT INTO main.sqlite_sequence (name, seq) VALUES (?, ?)"_s, {table, last});
}

/// Of versions whose line is lost, a line with the last of its names that can be read.
void repairLines(const Database &database)
{
    QList<QVariantList> lost;
    auto rows = database.run(
        u"SELECT v.line, max(v.number), (SELECT name FROM main.preset_names n"
        " WHERE n.line = v.line ORDER BY rowid DESC LIMIT 1) FROM main.preset_versions v"
        " WHERE v.line NOT IN (SELECT id FROM main.preset_lines) GROUP BY v.line"_s);
    while (rows && rows->next()) {
        const QString name = rows->value(2).toString();
        lost.append({rows->value(0), orEmpty(name), orEmpty(presetKey(name)), rows->value(1)});
    }
    for (const QVariantList &line : std::as_const(lost))
        database.run(u"INSERT OR IGNORE INTO main.preset_lines (id, name, key, in_use)"
                     " VALUES (?, ?, ?, ?)"_s,
                     line);
}

void copyVersions(const Damaged &damaged, const Database &database)
{
    for (const QString &table : {u"preset_names"_s, u"preset_versions"_s, u"preset_contents"_s})
        copyRows(damaged, table, damaged.columns(table), 1, lastRow(damaged, table));
    const qint64 last = lastOf(damaged, u"preset_lines"_s, u"id"_s);
    copyRows(damaged, u"preset_lines"_s, damaged.columns(u"preset_lines"_s), 1, last);
    goOnFrom(database, u"preset_lines"_s, last);
    repairLines(database);
}

/// A version that is lost leaves no labels behind: the next one gets its number. A set whose name
/// is lost is called by its number.
void repairSets(const Database &database)
{
    const QString newest = u"(SELECT coalesce(max(v.version), 0) FROM main.label_set_versions v"
                           " WHERE v.label_set = main.set_labels.label_set)"_s;
    database.run(u"DELETE FROM main.set_labels WHERE since > "_s + newest);
    database.run(u"UPDATE main.set_labels SET until = ? WHERE until > "_s + newest,
                 {std::numeric_limits<qint64>::max()});
    database.run(u"UPDATE main.label_set_versions SET files = (SELECT count(*)"
                 " FROM main.set_labels l WHERE l.label_set = label_set_versions.label_set"
                 " AND l.since <= version AND l.until > version)"_s);
    database.run(u"INSERT OR IGNORE INTO main.label_sets (id, name, name_key)"
                 " SELECT DISTINCT label_set, '(' || label_set || ')', '(' || label_set || ')'"
                 " FROM main.label_set_versions"
                 " WHERE label_set NOT IN (SELECT id FROM main.label_sets)"_s);
}

void copySets(const Damaged &damaged, const Database &database)
{
    const qint64 last = lastOf(damaged, u"label_sets"_s, u"id"_s);
    copyRows(damaged, u"label_sets"_s, damaged.columns(u"label_sets"_s), 1, last);
    goOnFrom(database, u"label_sets"_s, last);
    for (const QString &table :
         {u"label_set_versions"_s, u"set_labels"_s, u"test_looks"_s, u"kept_thresholds"_s})
        copyRows(damaged, table, damaged.columns(table), 1, lastRow(damaged, table));
    repairSets(database);
}

/// Of a delivery that had not ended, the last changes may be lost: whether a step that is stored as
/// planned was done is for the disk to say. Without its root, nothing can be said of a step.
void copyDeliveries(const Damaged &damaged, const Database &database)
{
    const std::pair<QString, QString> tables[]
        = {{u"deliveries"_s, u"id"_s}, {u"delivery_steps"_s, u"number"_s}};
    for (const auto &[table, key] : tables) {
        const qint64 last = lastOf(damaged, table, key);
        copyRows(damaged, table, damaged.columns(table), 1, last);
        goOnFrom(database, table, last);
    }
    const QString folders = u"delivery_folders"_s;
    copyRows(damaged, folders, damaged.columns(folders), 1, lastRow(damaged, folders));
    for (const QString &table : {u"delivery_steps"_s, folders})
        database.run(
            u"DELETE FROM main.%1 WHERE delivery NOT IN (SELECT id FROM main.deliveries)"_s.arg(
                table));
    database.run(u"UPDATE main.delivery_steps SET state = ?, placed_at = target WHERE state = ?"
                 " AND delivery IN (SELECT id FROM main.deliveries WHERE ended_at IS NULL)"_s,
                 {int(DeliveryStep::State::Placing), int(DeliveryStep::State::Planned)});
}

/// Of files whose folder is lost nothing is known any more: nobody watches it.
void copyWatched(const Damaged &damaged, const Database &database)
{
    for (const auto &[table, key] :
         {std::pair(u"watched_folders"_s, u"id"_s), std::pair(u"watched_files"_s, u"number"_s)}) {
        const qint64 last = lastOf(damaged, table, key);
        copyRows(damaged, table, damaged.columns(table), 1, last);
        goOnFrom(database, table, last);
    }
    // What is lost may have been sent: a person says whether it goes on.
    database.run(u"UPDATE main.watched_folders SET paused = 1"_s);
}

/// Copies a table of named rows from both ends up to the rows that can't be read.
int copyNamed(const Damaged &damaged, const Database &database, const QString &table)
{
    const QString columns = damaged.columns(table);
    int copied = 0;
    if (columns.isEmpty() || damaged.copy(table, columns, u"1"_s, {}, &copied))
        return copied;
    for (const QString &order : {u"ASC"_s, u"DESC"_s}) {
        QStringList names;
        auto rows
            = database.run(u"SELECT name FROM damaged.%1 ORDER BY name %2"_s.arg(table, order));
        while (rows && rows->next())
            names.append(rows->value(0).toString());
        for (const QString &name : std::as_const(names))
            damaged.copy(table, columns, u"name = ?"_s, {name}, &copied);
    }
    return copied;
}

} // namespace

Salvaged salvage(const Database &database, const QString &aside)
{
    Salvaged saved;
    const Damaged damaged(database, aside);
    if (!damaged.isThere())
        return saved;
    const Key last = lastOf(damaged, u"jobs"_s, u"key"_s);
    // Numbers of runs are never used again either; jobs that are copied raise them.
    damaged.copy(u"label_runs"_s, u"label, last"_s, u"1"_s, {});
    ByKey jobs(damaged, u"jobs"_s);
    jobs.copy(1, last);
    saved.jobs = jobs.copied();
    QSet<Key> inPart;
    for (const QString &table :
         {u"job_texts"_s, u"job_files"_s, u"results"_s, u"job_parts"_s, u"timeline"_s}) {
        ByKey rows(damaged, table);
        rows.copy(1, last);
        inPart.unite(rows.lost());
        database.run(
            u"DELETE FROM main.%1 WHERE key NOT IN (SELECT key FROM main.jobs)"_s.arg(table));
    }
    database.run(u"UPDATE main.jobs SET has_parts = 1 WHERE dialect = 2"_s); // before version 7
    // One whose files were not all there names none by which a job could be told to be its own.
    // Sent again, it begins with its files, also where all are there and only not named yet.
    database.run(
        u"UPDATE main.jobs SET submission = ?, files_to_upload = max(files_to_upload, 1) "
        "WHERE (submission = ? OR submission = ? AND files_to_upload > 0) AND dialect = ?"_s,
        {int(SubmissionState::GivenUp), int(SubmissionState::Uploading),
         int(SubmissionState::Paused), int(Dialect::First)});
    // The last changes may be lost: a submission that is stored as not sent may have been sent.
    database.run(
        u"UPDATE main.jobs SET submission = ? WHERE submission IN (?, ?) AND dialect = ?"_s,
        {int(SubmissionState::Sending), int(SubmissionState::Queued), int(SubmissionState::Paused),
         int(Dialect::First)});
    // The same of its creates, each of which is marked before it is sent.
    database.run(u"UPDATE main.job_parts SET error = ? WHERE job_id = '' AND transaction_id = ''"
                 " AND coalesce(error, '') NOT LIKE '%\"retry\":\"never\"%'"
                 " AND key IN (SELECT key FROM main.jobs WHERE submission = ?)"_s,
                 {QString(interrupted), int(SubmissionState::Sending)});
    for (const Key key : jobs.lost())
        inPart.remove(key);
    saved.jobsInPart = int(inPart.size());
    goOnFrom(database, u"jobs"_s, last);
    const qint64 lastDecision = lastOf(damaged, u"decisions"_s, u"number"_s);
    copyRows(damaged, u"decisions"_s, damaged.columns(u"decisions"_s), 1, lastDecision);
    goOnFrom(database, u"decisions"_s, lastDecision);
    copyVersions(damaged, database);
    copySets(damaged, database);
    copyDeliveries(damaged, database);
    copyWatched(damaged, database);
    damaged.copy(u"preset_files"_s, damaged.columns(u"preset_files"_s), u"1"_s, {});
    saved.presets = copyNamed(damaged, database, u"presets"_s);
    saved.views = copyNamed(damaged, database, u"views"_s);
    // Which of them a lost job needs, nobody knows.
    damaged.copy(u"stored_files"_s, damaged.columns(u"stored_files"_s), u"1"_s, {});
    database.run(u"UPDATE main.stored_files SET fate = ? WHERE fate <> ?"_s,
                 {int(FileFate::Keep), int(FileFate::Gone)});
    for (const QString &table : {u"file_hashes"_s, u"uploaded_files"_s}) // only save work
        damaged.copy(table, damaged.columns(table), u"1"_s, {});
    database.run(
        u"UPDATE main.uploaded_files SET seen_at = 0"_s); // may be deleted: it is asked for
    int drafts = 0;
    damaged.copy(u"draft"_s, damaged.columns(u"draft"_s), u"1"_s, {}, &drafts);
    saved.draft = drafts > 0;
    return saved;
}

} // namespace cd
