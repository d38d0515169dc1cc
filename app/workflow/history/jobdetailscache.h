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

/// Details of jobs out of the store, read off this thread. Those used last are kept.
class JobDetailsCache : public QObject
{
public:
    using Read = std::function<void(const StoreResult<JobDetails> &)>;

    static constexpr qsizetype mostKept = 64; ///< one may hold 500 results

    JobDetailsCache(Store &store, const JobWriter &writer);

    /// Calls @p read from the event loop, unless @p context is gone by then.
    void read(JobKey key, QObject *context, const Read &read);
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
    QList<JobKey> m_used; // of those, the one used last at the end
    QHash<JobKey, QList<Reader>> m_readers; // of those that are being read
};

} // namespace cd
