// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/jobstore.h"
#include "workflow/jobrow.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace cd {

class Store;

/// All jobs, in memory. What changes here is written to the store together with everything else
/// that changed since the last tick, and told to whoever listens once a tick.
class JobTable : public QObject
{
    Q_OBJECT

public:
    /// Told once a change is on the disk, or why it isn't.
    using Written = std::function<void(const StoreResult<void> &)>;

    static constexpr int tickMs = 33;

    explicit JobTable(Store &store, QObject *parent = nullptr);
    ~JobTable() override;

    /// Reads all rows; before anything else, and once.
    StoreResult<void> load();

    qsizetype count() const { return m_keys.size(); }
    bool contains(JobKey key) const { return m_rows.contains(key); }
    /// The row of a key that the table contains; stands until the row changes.
    const JobRow &row(JobKey key) const;
    /// Oldest first.
    const QList<JobKey> &keys() const { return m_keys; }
    std::optional<JobKey> find(const QString &service, const JobId &id) const;
    /// Read from the store the first time somebody asks; empty where that fails.
    JobDetails details(JobKey key) const;
    using Fetched = std::function<void(const QHash<JobKey, JobDetails> &)>;
    /// The details of many, read without holding up this thread and not kept. What can't be read
    /// is left out; @p fetched is not called once @p context is gone.
    void fetchDetails(const QList<JobKey> &keys, QObject *context, const Fetched &fetched) const;

    // For the workflow's own classes; the window only reads.

    /// Takes @p row in under a new key, which it returns.
    JobKey add(JobRow row, const JobDetails &details);
    void update(const JobRow &row);
    /// Replaces all but the timeline.
    void setDetails(JobKey key, const JobDetails &details);
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
    void added(const QList<cd::JobKey> &keys);
    void changed(const QList<cd::JobKey> &keys);
    void removed(const QList<cd::JobKey> &keys);
    void detailsChanged(cd::JobKey key);
    /// Something could not be written. It is kept here and tried again.
    void notStored(const cd::StoreError &error);

private:
    struct Unwritten
    {
        QSet<JobKey> rows;
        QSet<JobKey> details;
        QList<QPair<JobKey, TimelineEntry>> timeline;

        void merge(const Unwritten &earlier);
    };
    struct Untold
    {
        QList<JobKey> added;
        QSet<JobKey> changed;
        QList<JobKey> removed;
        QSet<JobKey> details;
    };

    JobDetails &loadedDetails(JobKey key) const;
    void place(const JobRow &row);
    void takeOut(const QList<JobKey> &keys);
    template<typename Change>
    void changeInStore(Change change);
    void tickSoon();
    void tell();
    void writeAll(const Written &written);
    JobBatch batchOf(const Unwritten &unwritten) const;
    void keep(const Unwritten &failed, const StoreError &error);

    Store &m_store;
    QList<JobKey> m_keys;
    QHash<JobKey, JobRow> m_rows;
    QHash<JobKey, JobRow> m_discarded;
    QHash<QPair<QString, JobId>, JobKey> m_byId;
    mutable QHash<JobKey, JobDetails> m_details;
    JobKey m_lastKey = 0;
    Unwritten m_unwritten;
    Untold m_untold;
    QTimer m_tick;
    QTimer m_writeAgain;
};

} // namespace cd
