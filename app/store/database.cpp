// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/schema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

// SQLite's result codes; the extended ones have these as their lowest byte.
enum SqliteCode { Busy = 5, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADb = 26 };

StoreError::Kind kindOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
        return StoreError::Kind::Locked;
    case ReadOnly:
        return StoreError::Kind::ReadOnly;
    case Corrupt:
    case NotADb:
        return StoreError::Kind::Damaged;
    case Full:
        return StoreError::Kind::DiskFull;
    case CannotOpen:
        return StoreError::Kind::CannotOpen;
    default:
        return StoreError::Kind::Failed;
    }
}

// The write-ahead log and its index belong to the file and are moved with it.
constexpr QLatin1StringView companions[] = {""_L1, "-wal"_L1, "-shm"_L1};

} // namespace

Database::Database()
    : m_connection(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    close();
}

StoreResult<void> Database::open(const QString &path, Check check)
{
    m_path = path;
    StoreResult<void> opened = connectTo(path, check);
    if (!opened && opened.error().kind == StoreError::Kind::Damaged) {
        if (auto moved = putAside(); !moved)
            return moved;
        opened = connectTo(path, Check::Cheap);
        if (opened)
            m_salvaged = salvage(*this, m_setAside);
    }
    return opened;
}

StoreResult<void> Database::connectTo(const QString &path, Check check)
{
    if (const QFileInfo file(path); file.exists() && !file.isWritable())
        return tl::make_unexpected(StoreError{StoreError::Kind::ReadOnly, path, {}});
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    if (!database.open())
        return tl::make_unexpected(error(database.lastError()));
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA foreign_keys = ON"_s,
                                  // Deleted content is overwritten.
                                  u"PRAGMA secure_delete = ON"_s}) {
        if (auto set = run(pragma); !set)
            return tl::make_unexpected(set.error());
    }
    // Contains personal data and secrets of webhooks, so only its owner may read it.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (check == Check::Whole) {
        if (auto sound = this->check(); !sound)
            return sound;
    }
    return migrate(*this);
}

QString Database::problemOf(const QString &path, const std::function<bool()> &isCancelled)
{
    Database other;
    QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, other.m_connection);
    file.setDatabaseName(path);
    file.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!file.open())
        return file.lastError().text();
    QStringList tables;
    auto names = other.run(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    while (names && names->next())
        tables.append(names->value(0).toString());
    // One table at a time, so that the program can end in between.
    for (const QString &table : std::as_const(tables)) {
        if (isCancelled())
            return {};
        auto checked = other.run(u"PRAGMA quick_check('%1')"_s.arg(table));
        if (!checked)
            return checked.error().kind == StoreError::Kind::Damaged ? checked.error().technical
                                                                     : QString();
        const QString verdict = checked->next() ? checked->value(0).toString() : QString();
        if (verdict != "ok"_L1)
            return verdict;
    }
    return {};
}

StoreResult<void> Database::check() const
{
    auto checked = run(u"PRAGMA quick_check(1)"_s);
    if (!checked)
        return tl::make_unexpected(checked.error());
    const QString verdict = checked->next() ? checked->value(0).toString() : QString();
    if (verdict != "ok"_L1)
        return tl::make_unexpected(StoreError{StoreError::Kind::Damaged, m_path, verdict});
    return {};
}

StoreResult<void> Database::putAside()
{
    close();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = m_path + u".damaged-"_s + stamp;
    for (const QLatin1StringView companion : companions) {
        QFile file(m_path + companion);
        if (file.exists() && !file.rename(aside + companion)) {
            return tl::make_unexpected(
                StoreError{StoreError::Kind::Damaged, m_path, file.errorString()});
        }
    }
    m_setAside = aside;
    return {};
}

void Database::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    m_prepared.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

StoreResult<QSqlQuery> Database::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::make_unexpected(error(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::make_unexpected(error(query.lastError()));
    return query;
}

StoreResult<void> Database::runOften(const QString &statement, const QVariantList &values,
                                     const std::function<void(const QSqlQuery &)> &read) const
{
    const auto [place, isNew] = m_prepared.try_emplace(statement, connection());
    QSqlQuery &query = place->second;
    StoreResult<void> done;
    if (isNew) {
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            done = tl::make_unexpected(error(query.lastError()));
    }
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values.at(i));
    if (done && !query.exec())
        done = tl::make_unexpected(error(query.lastError()));
    while (done && read && query.next())
        read(query);
    query.finish(); // else it would keep the file's pages of this moment in use
    if (!done)
        m_prepared.erase(place);
    return done;
}

StoreResult<void> Database::transact(const std::function<StoreResult<void>()> &work) const
{
    // IMMEDIATE takes the lock first, so that a failure to get it changes nothing.
    if (auto begun = runOften(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    const StoreResult<void> done = work().and_then([this] { return runOften(u"COMMIT"_s); });
    // Where SQLite has undone it already (full disk), this fails and changes nothing.
    if (!done)
        run(u"ROLLBACK"_s);
    return done;
}

StoreError Database::error(const QSqlError &error) const
{
    return {kindOf(error), m_path, error.text()};
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

} // namespace cd
