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
    /// Told on this thread once a change is on the disk, or why it isn't.
    using Written = std::function<void(const StoreResult<void> &)>;

    static constexpr int tickMs = 33;

    explicit JobTable(Store &store, QObject *parent = nullptr);
    ~JobTable() override;

    /// Reads all rows; before anything else, and once.
    StoreResult<void> load();

    qsizetype count() const { return m_keys.size(); }
    bool contains(JobKey key) const { return m_rows.contains(key); }
    /// The row of a key that the table contains.
    const JobRow &row(JobKey key) const;
    /// Oldest first.
    const QList<JobKey> &keys() const { return m_keys; }
    std::optional<JobKey> find(const QString &service, const JobId &id) const;
    /// Read from the store the first time somebody asks.
    JobDetails details(JobKey key) const;

    /// For the workflow's own classes: the window only reads.
    /// @{
    /// Takes the row in under a new key, which it returns. With @p written it is put on the disk
    /// at once.
    JobKey add(JobRow row, const JobDetails &details, const Written &written = {});
    /// Replaces the row of row.key. With @p written it is put on the disk at once.
    void update(const JobRow &row, const Written &written = {});
    /// Replaces all but the timeline.
    void setDetails(JobKey key, const JobDetails &details);
    void addToTimeline(JobKey key, const TimelineEntry &entry);
    void remove(const QList<JobKey> &keys);
    /// @}

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
    };

    JobDetails &detailsRef(JobKey key) const;
    void place(const JobRow &row);
    void announce();
    void write(const Written &written = {});
    JobBatch batchOf(const Unwritten &unwritten) const;
    void keepForLater(const Unwritten &failed);
    void tickSoon();

    Store &m_store;
    QList<JobKey> m_keys;
    QHash<JobKey, JobRow> m_rows;
    QHash<QPair<QString, JobId>, JobKey> m_byId;
    mutable QHash<JobKey, JobDetails> m_details;
    JobKey m_lastKey = 0;

    Unwritten m_unwritten;
    QList<JobKey> m_added;
    QSet<JobKey> m_changed;
    QList<JobKey> m_removed;
    QSet<JobKey> m_detailsChanged;
    QTimer m_tick;
    QTimer m_writeAgain;
};

} // namespace cd
