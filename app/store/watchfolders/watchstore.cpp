// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/watchfolders/watchstore.h"

#include "store/database.h"
#include "store/values.h"
#include "store/watchfolders/watchcolumns.h"

#include <QSet>

#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using State = WatchedFile::State;

/// Files that a budget is spent on.
const QString counting = u"state IN (1, 2, 3)"_s;

bool isWithin(const WatchSpent &spent, const WatchSetup &folder)
{
    const auto fits = [](double value, double limit) {
        return limit <= 0 || value <= limit;
    };
    return fits(spent.filesToday, folder.filesADay)
        && fits(spent.filesThisMonth, folder.filesAMonth)
        && fits(spent.creditsToday, double(folder.creditsADay))
        && fits(spent.creditsThisMonth, double(folder.creditsAMonth));
}

WatchSpent with(WatchSpent spent, double credits)
{
    ++spent.filesToday;
    ++spent.filesThisMonth;
    spent.creditsToday += credits;
    spent.creditsThisMonth += credits;
    return spent;
}

} // namespace

WatchStore::WatchStore(Database &database)
    : m_database(database)
{
}

StoreResult<QList<WatchSetup>> WatchStore::folders() const
{
    QList<WatchSetup> all;
    return m_database
        .runOften(u"SELECT "_s + watchcolumns::ofFolder()
                      + u" FROM watched_folders WHERE removed = 0 ORDER BY id"_s,
                  {}, [&all](const QSqlQuery &row) { all.append(watchcolumns::folder(row)); })
        .map([&all] { return all; });
}

StoreResult<std::optional<WatchSetup>> WatchStore::folder(qint64 id) const
{
    std::optional<WatchSetup> found;
    return m_database
        .runOften(u"SELECT "_s + watchcolumns::ofFolder() + u" FROM watched_folders WHERE id = ?"_s,
                  {id}, [&found](const QSqlQuery &row) { found = watchcolumns::folder(row); })
        .map([&found] { return found; });
}

StoreResult<qint64> WatchStore::add(const WatchSetup &folder)
{
    qint64 id = 0;
    const auto done = m_database.transact([&]() -> StoreResult<void> {
        auto earlier = m_database.run(u"SELECT id FROM watched_folders WHERE path = ?"_s,
                                      {orEmpty(folder.path)});
        if (!earlier)
            return tl::make_unexpected(earlier.error());
        if (earlier->next()) {
            id = earlier->value(0).toLongLong();
        } else {
            auto added = m_database.run(u"INSERT INTO watched_folders (path) VALUES (?)"_s,
                                        {orEmpty(folder.path)});
            if (!added)
                return tl::make_unexpected(added.error());
            id = added->lastInsertId().toLongLong();
        }
        WatchSetup numbered = folder;
        numbered.id = id;
        return change(numbered);
    });
    return done.map([&id] { return id; });
}

StoreResult<void> WatchStore::change(const WatchSetup &folder)
{
    return m_database
        .run(u"UPDATE watched_folders SET removed = 0, "_s + watchcolumns::toChange()
                 + u" WHERE id = ?"_s,
             watchcolumns::values(folder) + QVariantList{folder.id})
        .map([](const QSqlQuery &) {});
}

StoreResult<void> WatchStore::remove(qint64 folder)
{
    return m_database.transact([&]() -> StoreResult<void> {
        for (const QString &statement :
             {u"DELETE FROM watched_files WHERE folder = ? AND state IN (0, 4)"_s,
              u"UPDATE watched_files SET path = '', state = CASE state WHEN 2 THEN 3 ELSE state END"
              " WHERE folder = ?"_s,
              u"UPDATE watched_folders SET removed = 1, begun = 0 WHERE id = ?"_s}) {
            if (auto done = m_database.run(statement, {folder}); !done)
                return tl::make_unexpected(done.error());
        }
        return {};
    });
}

StoreResult<QHash<QString, FileStamp>> WatchStore::known(qint64 folder) const
{
    QHash<QString, FileStamp> files;
    return m_database
        .runOften(u"SELECT path, inode, size, modified_ns FROM watched_files"
                  " WHERE folder = ? AND path <> '' ORDER BY number"_s,
                  {folder},
                  [&files](const QSqlQuery &row) {
                      files.insert(row.value(0).toString(), watchcolumns::stamp(row, 1));
                  })
        .map([&files] { return files; });
}

StoreResult<void> WatchStore::begin(qint64 folder, const QList<WatchedFile> &before)
{
    return m_database.transact([&]() -> StoreResult<void> {
        const WatchSetup none{.id = folder};
        for (const WatchedFile &file : before) {
            if (auto done = insert(none, file); !done)
                return done;
        }
        return m_database.run(u"UPDATE watched_folders SET begun = 1 WHERE id = ?"_s, {folder})
            .map([](const QSqlQuery &) {});
    });
}

StoreResult<void> WatchStore::insert(const WatchSetup &folder, const WatchedFile &file,
                                     const QDateTime &at) const
{
    return m_database.runOften(
        u"INSERT INTO watched_files (folder, path, inode, size, modified_ns, state, hash, file_key,"
        " job, day, credits, preset, preset_version, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {folder.id, orEmpty(file.path), file.stamp.inode, file.stamp.size, file.stamp.modifiedNs,
         int(file.state), orEmpty(file.hash), orEmpty(file.key), file.job,
         file.day.isValid() ? QVariant(file.day.toJulianDay()) : QVariant(), file.credits,
         orEmpty(presetKey(folder.preset)), folder.presetVersion, fromTime(at)});
}

StoreResult<WatchSpent> WatchStore::spent(qint64 folder, const QDate &day) const
{
    WatchSpent spent;
    const QDate first(day.year(), day.month(), 1);
    return m_database
        .runOften(u"SELECT coalesce(sum(day = ?), 0), coalesce(sum(credits * (day = ?)), 0),"
                  " count(*), coalesce(sum(credits), 0) FROM watched_files"
                  " WHERE folder = ? AND day >= ? AND "_s
                      + counting,
                  {day.toJulianDay(), day.toJulianDay(), folder, first.toJulianDay()},
                  [&spent](const QSqlQuery &row) {
                      spent = {row.value(0).toInt(), row.value(1).toDouble(), row.value(2).toInt(),
                               row.value(3).toDouble()};
                  })
        .map([&spent] { return spent; });
}

StoreResult<QDateTime> WatchStore::lastSentAt(qint64 folder) const
{
    QDateTime last;
    return m_database
        .runOften(u"SELECT max(at) FROM watched_files WHERE folder = ? AND day IS NOT NULL AND "_s
                      + counting,
                  {folder}, [&last](const QSqlQuery &row) { last = toTime(row.value(0)); })
        .map([&last] { return last; });
}

StoreResult<bool> WatchStore::isSent(const WatchSetup &folder, const QByteArray &hash) const
{
    bool isThere = false;
    if (hash.isEmpty())
        return isThere;
    return m_database
        .runOften(u"SELECT 1 FROM watched_files WHERE folder = ? AND hash = ? AND preset = ?"
                  " AND preset_version = ? AND "_s
                      + counting + u" LIMIT 1"_s,
                  {folder.id, hash, orEmpty(presetKey(folder.preset)), folder.presetVersion},
                  [&isThere](const QSqlQuery &) { isThere = true; })
        .map([&isThere] { return isThere; });
}

StoreResult<WatchReserved> WatchStore::reserve(qint64 id, const QList<WatchedFile> &files,
                                               const QDate &day, double credits,
                                               const QDateTime &at)
{
    WatchReserved reserved;
    const auto done = m_database.transact([&]() -> StoreResult<void> {
        const auto setup = folder(id);
        const auto spentSoFar = spent(id, day);
        if (!setup || !spentSoFar)
            return tl::make_unexpected(setup ? spentSoFar.error() : setup.error());
        reserved = {{}, {}, *spentSoFar};
        if (!*setup)
            return {}; // it was removed meanwhile
        QSet<QByteArray> contents;
        for (WatchedFile file : files) {
            file.day = day;
            file.credits = contents.contains(file.hash) ? 0 : credits;
            const auto isKnown = contents.contains(file.hash) ? false : isSent(**setup, file.hash);
            if (!isKnown)
                return tl::make_unexpected(isKnown.error());
            file.state = *isKnown ? State::Copy : State::Sending;
            const WatchSpent then = with(reserved.spent, file.credits);
            if (!*isKnown && !isWithin(then, **setup))
                break;
            if (*isKnown) {
                file.day = {};
                file.credits = 0;
            }
            if (auto written = insert(**setup, file, at); !written)
                return written;
            if (*isKnown) {
                reserved.copies.append(file);
                continue;
            }
            reserved.spent = then;
            if (!file.hash.isEmpty())
                contents.insert(file.hash);
            reserved.toSend.append(file);
        }
        return {};
    });
    if (!done)
        return tl::make_unexpected(done.error());
    const auto numbers = m_database.runOften(
        u"SELECT number, file_key FROM watched_files WHERE folder = ? AND state = 1"_s, {id},
        [&reserved](const QSqlQuery &row) {
            for (WatchedFile &file : reserved.toSend) {
                if (file.key == row.value(1).toString())
                    file.number = row.value(0).toLongLong();
            }
        });
    return numbers.map([&reserved] { return reserved; });
}

StoreResult<void> WatchStore::setSent(const QList<qint64> &numbers, JobKey job)
{
    return m_database.transact([&]() -> StoreResult<void> {
        for (const qint64 number : numbers) {
            if (auto done = m_database.runOften(
                    u"UPDATE watched_files SET state = 2, job = ? WHERE number = ?"_s,
                    {job, number});
                !done)
                return done;
        }
        return {};
    });
}

StoreResult<void> WatchStore::release(const QList<qint64> &numbers)
{
    return m_database.transact([&]() -> StoreResult<void> {
        for (const qint64 number : numbers) {
            if (auto done
                = m_database.runOften(u"DELETE FROM watched_files WHERE number = ?"_s, {number});
                !done)
                return done;
        }
        return {};
    });
}

StoreResult<JobKey> WatchStore::jobWith(const WatchedFile &file, const QDateTime &since) const
{
    JobKey job = 0;
    return m_database
        .runOften(u"SELECT f.key FROM jobs j JOIN job_files f ON f.key = j.key"
                  " WHERE j.submitted_at >= ? AND f.upload_key = ? LIMIT 1"_s,
                  {fromTime(since), orEmpty(file.key)},
                  [&job](const QSqlQuery &row) { job = row.value(0).toLongLong(); })
        .map([&job] { return job; });
}

StoreResult<void> WatchStore::settle()
{
    QList<std::pair<WatchedFile, QDateTime>> open;
    const auto read = m_database.runOften(
        u"SELECT number, file_key, at FROM watched_files WHERE state = 1 ORDER BY number"_s, {},
        [&open](const QSqlQuery &row) {
            open.append({{.number = row.value(0).toLongLong(), .key = row.value(1).toString()},
                         toTime(row.value(2))});
        });
    if (!read)
        return read;
    for (const auto &[file, at] : std::as_const(open)) {
        const auto job = jobWith(file, at);
        if (!job)
            return tl::make_unexpected(job.error());
        const auto done
            = *job > 0 ? setSent({file.number}, *job) : release(QList<qint64>{file.number});
        if (!done)
            return done;
    }
    return {};
}

StoreResult<QList<JobKey>> WatchStore::openJobs(qint64 folder, const QByteArray &hash) const
{
    QList<JobKey> jobs;
    return m_database
        .runOften(u"SELECT DISTINCT job FROM watched_files WHERE folder = ? AND state = 2"
                  " AND (? = x'' OR hash = ?) ORDER BY job"_s,
                  {folder, orEmpty(hash), orEmpty(hash)},
                  [&jobs](const QSqlQuery &row) { jobs.append(row.value(0).toLongLong()); })
        .map([&jobs] { return jobs; });
}

StoreResult<QList<WatchedFile>> WatchStore::filesOf(qint64 folder, JobKey job) const
{
    QList<WatchedFile> files;
    return m_database
        .runOften(u"SELECT "_s + watchcolumns::ofFile()
                      + u" FROM watched_files WHERE folder = ? AND job = ? ORDER BY number"_s,
                  {folder, job},
                  [&files](const QSqlQuery &row) { files.append(watchcolumns::file(row)); })
        .map([&files] { return files; });
}

StoreResult<void> WatchStore::setDone(qint64 folder, const QList<qint64> &numbers)
{
    return m_database.transact([&]() -> StoreResult<void> {
        for (const qint64 number : numbers) {
            if (auto done = m_database.runOften(
                    u"UPDATE watched_files SET state = 3 WHERE folder = ? AND number = ?"_s,
                    {folder, number});
                !done)
                return done;
        }
        return {};
    });
}

StoreResult<void> WatchStore::setAllDone(qint64 folder)
{
    return m_database.runOften(
        u"UPDATE watched_files SET state = 3 WHERE folder = ? AND state = 2"_s, {folder});
}

} // namespace cd
