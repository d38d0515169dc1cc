// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/history/jobdetailscache.h"
#include "workflow/history/jobwriter.h"
#include "workflow/history/runnumbers.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace cd {

class JobStore;
class Store;

/// The rows of all jobs, in memory. Changes are gathered for a tick, then written to the store
/// together and announced together. Lives on the thread that made it.
class JobTable : public QObject
{
    Q_OBJECT

public:
    /// Called once a change is on the disk, or with the error that prevented it.
    using Written = JobWriter::Written;
    using Read = JobDetailsCache::Read;

    static constexpr int tickMs = 33;

    explicit JobTable(Store &store, QObject *parent = nullptr);
    ~JobTable() override;

    /// Starts loading the rows; call once, before anything else. They come newest first, in several
    /// added() and changed() signals, followed by loaded() or notRead(). The error: loading could
    /// not start.
    StoreResult<void> load();
    bool isLoaded() const { return m_isLoaded; }

    qsizetype count() const { return m_keys.size(); }
    bool contains(JobKey key) const { return m_rows.contains(key); }
    /// The row as it is now; null: it is gone, though removed() may not have been emitted yet.
    JobRowPtr find(JobKey key) const { return m_rows.value(key); }
    /// Oldest first.
    const QList<JobKey> &keys() const { return m_keys; }
    /// The rows for which isLive() (jobfacts.h) is true: few, however large count() is.
    QList<JobKey> liveKeys() const; ///< oldest first
    std::optional<JobKey> find(const QString &service, const JobId &id) const;
    /// Calls @p read from the event loop, unless @p context is gone by then.
    void readDetails(JobKey key, QObject *context, const Read &read) const;
    /// Reads details that readDetails() will soon be asked for, if there is such a row.
    void readAhead(JobKey key) const;
    template<typename T>
    using Fetched = std::function<void(const QHash<JobKey, T> &)>;
    /// The details, or only the requests, of many rows. Rows that can't be read are left out;
    /// @p fetched is not called once @p context is gone.
    void fetchDetails(const QList<JobKey> &keys, QObject *context,
                      const Fetched<JobDetails> &fetched);
    void fetchRequests(const QList<JobKey> &keys, QObject *context,
                       const Fetched<JobRequest> &fetched);

    /// The rows whose creates these jobs came of. Discarded rows don't count. Callback as for
    /// fetchDetails().
    void fetchCreateOwners(const QString &service, const QList<JobId> &ids, QObject *context,
                           const std::function<void(const QHash<JobId, JobKey> &)> &fetched);

    /// Which of the jobs with keys from @p from, and below @p to, have files with these words,
    /// case- folded, in their names. Callback as for fetchDetails().
    void fetchNamed(const QStringList &words, JobKey from, JobKey to, QObject *context,
                    const std::function<void(const QHash<QString, QSet<JobKey>> &)> &fetched);
    /// How many of a job's files have each type; an empty one: no rule matched. Empty if they can't
    /// be read. Callback as for fetchDetails().
    void fetchTypes(JobKey key, QObject *context,
                    const std::function<void(const QHash<QString, int> &)> &fetched);
    /// Jobs over the same files: see JobStore::sharingFiles(). Callback as for fetchDetails().
    void fetchSharing(JobKey key, QObject *context,
                      const std::function<void(const QHash<JobKey, int> &)> &fetched);

    // For the workflow's own classes; the window must only read.

    /// Adds @p row under a new key, which it returns. Its run is numbered here, also when another
    /// label is given to it later.
    JobKey add(JobRow row, const JobDetails &details);
    /// Does nothing if the row is gone; so do the next three.
    void update(const JobRow &row);
    /// Applies @p edit to a copy of the row and updates the row with it. False: the row is gone.
    bool change(JobKey key, const std::function<void(JobRow &)> &edit);
    void changeDetails(JobKey key, const JobDetailsChange &change);
    void addToTimeline(JobKey key, const TimelineEntry &entry);
    void remove(const QList<JobKey> &keys);
    /// Removes jobs as remove() does, but bringBack() can restore them while this table exists.
    void discard(const QList<JobKey> &keys);
    /// Restores those of @p keys that were discarded, and returns them. If the same job was found
    /// on the service again meanwhile, that row is removed: the restored one knows more.
    QList<JobKey> bringBack(const QList<JobKey> &keys);
    /// Writes all changes without waiting for the tick. @p written is not called once @p context is
    /// gone.
    void write(QObject *context, const Written &written);

Q_SIGNALS:
    void loaded();
    /// Loading failed half-way: the table does not have the whole history.
    void notRead(const cd::StoreError &error);
    void added(const QList<cd::JobKey> &keys);
    /// New or different: those of added(), too, which it follows.
    void changed(const QList<cd::JobKey> &keys);
    void removed(const QList<cd::JobKey> &keys);
    void detailsChanged(cd::JobKey key);
    /// Writing failed. The changes are kept in memory and writing is retried.
    void notStored(const cd::StoreError &error);
    /// Writing succeeded again after notStored().
    void storedAgain();

private:
    struct Pending
    {
        QList<JobKey> added;
        QSet<JobKey> changed;
        QList<JobKey> removed;
        QSet<JobKey> details;
    };

    template<typename T>
    void fetch(const QList<JobKey> &keys, StoreResult<T> (JobStore::*read)(JobKey) const,
               QObject *context, const Fetched<T> &fetched);
    void loadBefore(JobKey key, int atMost);
    void takeLoaded(const QList<JobRowPtr> &rows);
    void place(const JobRowPtr &row);
    void takeOut(const QList<JobKey> &keys);
    void removeAdoptedCreates(const QList<JobKey> &keys);
    template<typename Change>
    void changeInStore(Change change);
    void tickSoon();
    void tell();

    Store &m_store;
    QList<JobKey> m_keys;
    QHash<JobKey, JobRowPtr> m_rows;
    QSet<JobKey> m_live;
    QHash<JobKey, JobRowPtr> m_discarded;
    QHash<QString, QHash<JobId, JobKey>> m_byId; // by service
    JobKey m_lastKey = 0;
    RunNumbers m_runs;
    bool m_isLoaded = false;
    JobWriter m_writer;
    mutable JobDetailsCache m_details;
    Pending m_pending;
    QTimer m_tick;
};

} // namespace cd
