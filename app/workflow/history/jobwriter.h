// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/jobs/jobchange.h"
#include "store/storeerror.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <list>
#include <memory>

namespace cd {

class Store;

/// Gathers changes of jobs and writes them to the store together, in one transaction: a flush to
/// the disk costs as much for one job as for a hundred. What could not be written is kept, and
/// written before or with whatever comes later, so that the newest state of a job is the one that
/// stays; a write that succeeds has written all of it. It is retried every few seconds.
class JobWriter : public QObject
{
    Q_OBJECT

public:
    using Written = std::function<void(const StoreResult<void> &)>;
    /// Returns the current row of a key; null: it is gone and must not be written.
    using RowOf = std::function<JobRowPtr(JobKey)>;

    JobWriter(Store &store, const RowOf &rowOf, QObject *parent = nullptr);

    void addRow(JobKey key) { m_waiting.rows.insert(key); }
    void addDetails(JobKey key, const JobDetailsChange &change);
    void forget(JobKey key);
    /// Writes all changes, and calls @p written when that is done. Those of the same event, and
    /// those that come while others are being written, are written together.
    void write(const Written &written);
    /// Hands all changes to the store at once, so that what is read next has them.
    void handOver();
    /// Applies to @p details, as read from the store, the changes that are not written yet.
    void complete(JobKey key, JobDetails &details) const;

Q_SIGNALS:
    void notStored(const cd::StoreError &error);
    /// Writing succeeded after notStored().
    void storedAgain();

private:
    struct Changes
    {
        QSet<JobKey> rows;
        QHash<JobKey, JobDetailsChange> details;
        QList<Written> askers; // to be told when these are written
    };
    using Unwritten = std::list<Changes>;

    JobBatch batchOf(const Changes &changes) const;
    void ended(Unwritten::iterator changes, const StoreResult<void> &done);

    Store &m_store;
    RowOf m_rowOf;
    Changes m_waiting;
    QSet<JobKey> m_forgotten; // since the last write
    Unwritten m_unwritten; // handed to the store, oldest first; includes what failed
    std::shared_ptr<JobBatch> m_failed = std::make_shared<JobBatch>(); // the store's thread's own
    int m_underWay = 0; // writes that the store has not answered
    QTimer m_again;
    bool m_hasFailed = false; // the last write did
};

} // namespace cd
