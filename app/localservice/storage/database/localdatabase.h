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

/// SQLite said no: the disk is full, the file is damaged. What it said is for the log.
class StorageFailure : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The service's SQLite file. Connections of Qt belong to a thread each, so one thread has the
/// only one and all work is done there, one after the other.
class LocalDatabase
{
public:
    LocalDatabase();
    ~LocalDatabase();
    Q_DISABLE_COPY_MOVE(LocalDatabase)

    /// Opens or makes the file and its tables. Throws StorageFailure.
    void open(const QString &path);

    /// Runs @p work on the connection inside a transaction and waits for it. Thread safe.
    /// Throws what @p work throws, after undoing what it did.
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
