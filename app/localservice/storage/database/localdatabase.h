// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

#include <exception>
#include <functional>
#include <stdexcept>

namespace cd::local {

/// SQLite failed: the disk is full, the file is damaged. The message is for the log.
class StorageFailure : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Something could not be written, most likely because the disk is full. It works again once there
/// is room.
class NoRoom : public StorageFailure
{
public:
    using StorageFailure::StorageFailure;
};

/// The service's SQLite file. A Qt connection can only be used on its own thread, so there is one
/// thread with the only connection, which does all work one after the other.
class LocalDatabase
{
public:
    LocalDatabase();
    ~LocalDatabase();
    Q_DISABLE_COPY_MOVE(LocalDatabase)

    /// Opens or creates the file and its tables. Throws StorageFailure.
    void open(const QString &path);

    /// Runs @p work in a transaction on the database's thread, and blocks until it is done. Thread
    /// safe. If @p work throws, the transaction is rolled back and the exception is rethrown.
    void transact(const std::function<void(const QSqlDatabase &)> &work);

private:
    void onOwnThread(const std::function<void()> &work);
    void close();

    QThread m_thread;
    QObject m_inThread;
    QString m_connection;
};

/// Prepares and runs one statement with its values in order. Throws StorageFailure.
QSqlQuery runSql(const QSqlDatabase &database, const QString &statement,
                 const QVariantList &values = {});

} // namespace cd::local
