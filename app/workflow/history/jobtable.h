// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/history/jobdetailscache.h"
#include "workflow/history/jobwriter.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace cd {

class JobStore;
class Store;

/// All jobs' rows, in memory. What changes here is written to the store together with everything
/// else that changed since the last tick, and announced once a tick.
class JobTable : public QObject
{
    Q_OBJECT

public:
    /// Told once a change is on the disk, or why it isn't.
    using Written = JobWriter::Written;
    using Read = JobDetailsCache::Read;

    static constexpr int tickMs = 33;

    explicit JobTable(Store &store, QObject *parent = nullptr);
    ~JobTable() override;

    /// Begins to read the rows, once, before anything else. They come newest first, part by part,
    /// told as added; then loaded(), or notRead(). Fails where not even that can begin.
    StoreResult<void> load();
    bool isLoaded() const { return m_isLoaded; }

    qsizetype count() const { return m_keys.size(); }
    bool contains(JobKey key) const { return m_rows.contains(key); }
    /// The row as it is now; null: it is gone, of which removed() may not have told yet.
    JobRowPtr find(JobKey key) const { return m_rows.value(key); }
    /// Oldest first.
    const QList<JobKey> &keys() const { return m_keys; }
    /// Those of which something is still to come, or that are in doubt: few, whatever count() is.
    QList<JobKey> liveKeys() const; ///< oldest first
    std::optional<JobKey> find(const QString &service, const JobId &id) const;
    /// Calls @p read from the event loop, unless @p context is gone by then.
    void readDetails(JobKey key, QObject *context, const Read &read) const;
    template<typename T>
    using Fetched = std::function<void(const QHash<JobKey, T> &)>;
    /// The details, or only the requests, of many. What can't be read is left out; @p fetched is
    /// not called once @p context is gone.
    void fetchDetails(const QList<JobKey> &keys, QObject *context,
                      const Fetched<JobDetails> &fetched);
    void fetchRequests(const QList<JobKey> &keys, QObject *context,
                       const Fetched<JobRequest> &fetched);

    /// Of which rows these file jobs are parts; as fetchDetails() has it.
    /// Those that are discarded own none.
    void fetchPartOwners(const QString &service, const QList<JobId> &ids, QObject *context,
                         const std::function<void(const QHash<JobId, JobKey> &)> &fetched);

    // For the workflow's own classes; the window only reads.

    /// Takes @p row in under a new key, which it returns.
    JobKey add(JobRow row, const JobDetails &details);
    /// Does nothing where the row is gone, as the next three do.
    void update(const JobRow &row);
    /// Lets @p edit change a copy of the row and takes that in. False: the row is gone.
    bool change(JobKey key, const std::function<void(JobRow &)> &edit);
    void changeDetails(JobKey key, const JobDetailsChange &change);
    void addToTimeline(JobKey key, const TimelineEntry &entry);
    void remove(const QList<JobKey> &keys);
    /// Takes jobs out, as remove() does; until this table goes they can be brought back.
    void discard(const QList<JobKey> &keys);
    /// Those of @p keys that were discarded. A job that was found on the service again meanwhile
    /// makes room for the one that knows more of it.
    QList<JobKey> bringBack(const QList<JobKey> &keys);
    /// Writes what has changed without waiting for the tick. @p written is not called once
    /// @p context is gone.
    void write(QObject *context, const Written &written);

Q_SIGNALS:
    void loaded();
    /// The rest of the history can't be read: what is here is not all of it.
    void notRead(const cd::StoreError &error);
    void added(const QList<cd::JobKey> &keys);
    void changed(const QList<cd::JobKey> &keys);
    void removed(const QList<cd::JobKey> &keys);
    void detailsChanged(cd::JobKey key);
    /// Something could not be written. It is kept here and tried again.
    void notStored(const cd::StoreError &error);
    /// It can be again.
    void storedAgain();

private:
    struct Untold
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
    void removeAdoptedParts(const QList<JobKey> &keys);
    template<typename Change>
    void changeInStore(Change change);
    void tickSoon();
    void tell();

    Store &m_store;
    QList<JobKey> m_keys;
    QHash<JobKey, JobRowPtr> m_rows;
    QSet<JobKey> m_live;
    QHash<JobKey, JobRowPtr> m_discarded;
    QHash<QPair<QString, JobId>, JobKey> m_byId;
    JobKey m_lastKey = 0;
    bool m_isLoaded = false;
    JobWriter m_writer;
    mutable JobDetailsCache m_details;
    Untold m_untold;
    QTimer m_tick;
};

} // namespace cd
