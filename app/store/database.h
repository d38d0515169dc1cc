// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/salvage.h"
#include "store/storeerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <unordered_map>

namespace cd {

/// The store's only SQLite connection (write-ahead log, every commit flushed to the disk). Must be
/// used on the thread that opened it, in the program Store's.
class Database
{
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    enum class Check {
        Cheap, ///< the file opens and has its tables: milliseconds
        Whole, ///< all of its pages: about one second for every 300 MB
    };

    /// Opens or creates the file, checks it and migrates its tables (an older file is copied
    /// first). A damaged file is renamed, and what can be read is recovered into a new one: see
    /// setAside().
    StoreResult<void> open(const QString &path, Check check = Check::Whole);
    /// Where open() moved a damaged file; empty: the file was sound.
    const QString &setAside() const { return m_setAside; }
    /// What was recovered from it.
    const Salvaged &salvaged() const { return m_salvaged; }
    /// Checks all pages of the file at @p path, which another connection may have open. Returns
    /// what is wrong (English, for a log); empty: nothing, or @p isCancelled returned true. Blocks.
    static QString problemOf(const QString &path, const std::function<bool()> &isCancelled);
    const QString &path() const { return m_path; }

    /// Prepares and runs one statement with its values in order.
    StoreResult<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;
    /// Runs @p statement, stays prepared to run it again, and calls @p read with each row of the
    /// answer: for the few statements that run all the time. @p read must not run the same one.
    StoreResult<void> runOften(const QString &statement, const QVariantList &values = {},
                               const std::function<void(const QSqlQuery &)> &read = {}) const;
    /// Runs @p work in a transaction, which is rolled back if it fails.
    StoreResult<void> transact(const std::function<StoreResult<void>()> &work) const;

private:
    StoreResult<void> connectTo(const QString &path, Check check);
    StoreResult<void> check() const;
    StoreResult<void> putAside();
    void close();
    StoreError error(const QSqlError &error) const;
    QSqlDatabase connection() const;

    QString m_connection;
    mutable std::unordered_map<QString, QSqlQuery> m_prepared; // by their statement
    QString m_path;
    QString m_setAside;
    Salvaged m_salvaged;
};

} // namespace cd
