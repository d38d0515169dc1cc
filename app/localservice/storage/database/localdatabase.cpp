// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/localdatabase.h"

#include "localservice/storage/database/localschema.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's codes for a disk that takes no more: SQLITE_FULL, and writing, growing the file or its
/// index of the log in shared memory failed.
bool saysNoRoom(const QSqlError &error)
{
    static const QStringList codes{u"13"_s, u"778"_s, u"4874"_s};
    return codes.contains(error.nativeErrorCode());
}

[[noreturn]] void fail(const QSqlError &error)
{
    const std::string text = error.text().toStdString();
    if (saysNoRoom(error))
        throw NoRoom(text);
    throw StorageFailure(text);
}

} // namespace

LocalDatabase::LocalDatabase()
    : m_connection(QUuid::createUuid().toString())
{
    m_thread.setObjectName(u"storage"_s);
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
}

LocalDatabase::~LocalDatabase()
{
    onOwnThread([this] { close(); });
    m_thread.quit();
    m_thread.wait();
}

void LocalDatabase::open(const QString &path)
{
    onOwnThread([this, &path] {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(path);
        if (!database.open())
            fail(database.lastError());
        runSql(database, u"PRAGMA journal_mode = WAL"_s);
        runSql(database, u"PRAGMA synchronous = FULL"_s);
        runSql(database, u"PRAGMA foreign_keys = ON"_s);
        makeTables(database);
    });
}

void LocalDatabase::close()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

void LocalDatabase::transact(const std::function<void(const QSqlDatabase &)> &work)
{
    onOwnThread([this, &work] {
        const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        // Not by QSqlDatabase::commit(): it does not say which error it was.
        runSql(database, u"BEGIN"_s);
        try {
            work(database);
            runSql(database, u"COMMIT"_s);
        } catch (...) {
            QSqlQuery(database).exec(u"ROLLBACK"_s);
            throw;
        }
    });
}

void LocalDatabase::onOwnThread(const std::function<void()> &work)
{
    std::exception_ptr thrown;
    QMetaObject::invokeMethod(
        &m_inThread,
        [&work, &thrown] {
            try {
                work();
            } catch (...) {
                thrown = std::current_exception();
            }
        },
        Qt::BlockingQueuedConnection);
    if (thrown)
        std::rethrow_exception(thrown);
}

QSqlQuery runSql(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        fail(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(query.lastError());
    return query;
}

} // namespace cd::local
