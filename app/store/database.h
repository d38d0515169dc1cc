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

namespace cd {

/// The store's one SQLite connection (write-ahead log, every commit flushed to the disk). Belongs
/// to the thread that opened it; the program's is Store's.
class Database
{
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    enum class Check {
        Cheap, ///< the file can be opened and its tables are there: milliseconds
        Whole, ///< all of its pages: about a second for each 300 MB
    };

    /// Opens or makes the file, checks it and brings its tables up to date, after a copy of an
    /// older one. A damaged file is renamed, a new one begun, and what can be read taken over: see
    /// setAside().
    StoreResult<void> open(const QString &path, Check check = Check::Whole);
    /// Where open() put a damaged file; empty: it was sound.
    const QString &setAside() const { return m_setAside; }
    /// What could be read of that one.
    const Salvaged &salvaged() const { return m_salvaged; }
    /// What is wrong with the file at @p path, of which another connection may be open; empty:
    /// nothing. Gives up with nothing once @p isCancelled.
    static QString problemOf(const QString &path, const std::function<bool()> &isCancelled);
    const QString &path() const { return m_path; }

    /// Prepares and runs one statement with its values in order.
    StoreResult<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;
    /// Runs @p work in a transaction, and undoes it if it fails.
    StoreResult<void> transact(const std::function<StoreResult<void>()> &work) const;

private:
    StoreResult<void> connectTo(const QString &path, Check check);
    StoreResult<void> check() const;
    StoreResult<void> putAside();
    void close();
    StoreError error(const QSqlError &error) const;
    QSqlDatabase connection() const;

    QString m_connection;
    QString m_path;
    QString m_setAside;
    Salvaged m_salvaged;
};

} // namespace cd
