// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/service/storedfile.h"
#include "store/storeerror.h"

#include <QList>
#include <QSet>

namespace cd {

class Database;

/// The files that this program uploaded to services. Runs in the store's thread.
class StoredFileStore
{
public:
    /// What must not be deleted now.
    struct InUse
    {
        QList<JobKey> jobs; ///< rows that may still need their files
        QSet<FileId> files;
    };

    explicit StoredFileStore(Database &database);

    /// One that is known already keeps its time and takes the rest.
    StoreResult<void> add(const StoredFile &file) const;
    /// Those of @p jobs that come from this computer, as far as nobody has decided about them; none
    /// of those in directories, which go by themselves.
    StoreResult<void> decide(const QList<JobKey> &jobs, FileFate fate) const;
    /// Files of @p service that are to be deleted and that nothing needs, oldest first.
    StoreResult<QList<StoredFile>> unneeded(const QString &service, const InUse &inUse,
                                            int atMost) const;
    /// Makes those of @p files Due that none of @p jobs needs, and returns them.
    StoreResult<QList<StoredFile>> claim(const QList<StoredFile> &files,
                                         const QList<JobKey> &jobs) const;
    StoreResult<void> setFate(const QList<StoredFile> &files, FileFate fate) const;
    /// It was deleted; does nothing if it was stored again since it was Due.
    StoreResult<void> setGone(const StoredFile &file) const;
    /// A person's choice: all that are kept there as in one of @p sums. Returns how many.
    StoreResult<qint64> ask(const QList<StoredSum> &sums) const;
    /// Takes it back, as far as their deletion has not begun.
    StoreResult<void> askNoMore(const QString &service) const;
    /// Those whose time is over by @p now are Gone.
    StoreResult<void> expire(const QDateTime &now) const;
    /// Files of @p service that are not there any more, or may not be (Due), the newest ones: at
    /// most @p atMost.
    StoreResult<QList<StoredFile>> gone(const QString &service, int atMost) const;
    /// What is kept, by service and month.
    StoreResult<QList<StoredSum>> sums() const;

private:
    Database &m_database;
};

} // namespace cd
