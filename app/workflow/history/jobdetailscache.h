// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/jobs/jobchange.h"
#include "store/storeerror.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace cd {

class JobWriter;
class Store;

/// Caches job details, least recently used out first. Reads them from the store in its thread.
class JobDetailsCache : public QObject
{
public:
    using Read = std::function<void(const StoreResult<JobDetails> &)>;

    static constexpr qsizetype mostKept = 64; ///< entries; one may hold 500 results

    JobDetailsCache(Store &store, const JobWriter &writer);

    /// Calls @p read from the event loop, unless @p context is gone by then.
    void read(JobKey key, QObject *context, const Read &read);
    /// Reads what is soon to be read, so that it is at hand then.
    void readAhead(JobKey key);
    void insert(JobKey key, const JobDetails &details);
    void change(JobKey key, const JobDetailsChange &change);
    void forget(JobKey key);

private:
    struct Reader
    {
        QPointer<QObject> context;
        Read read;
    };

    void fetched(JobKey key, StoreResult<JobDetails> details);
    void use(JobKey key);

    Store &m_store;
    const JobWriter &m_writer;
    QHash<JobKey, JobDetails> m_kept;
    QList<JobKey> m_used; // keys of m_kept, most recently used last
    QHash<JobKey, QList<Reader>> m_readers; // who waits for those being read
};

} // namespace cd
