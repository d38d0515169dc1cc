// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/jobdetailscache.h"

#include "store/jobs/jobstore.h"
#include "store/store.h"
#include "workflow/history/jobwriter.h"

namespace cd {

JobDetailsCache::JobDetailsCache(Store &store, const JobWriter &writer)
    : m_store(store)
    , m_writer(writer)
{
}

void JobDetailsCache::read(JobKey key, QObject *context, const Read &read)
{
    if (m_kept.contains(key)) {
        use(key);
        QMetaObject::invokeMethod(
            this,
            [this, key, read, context = QPointer<QObject>(context), kept = m_kept.value(key)] {
                if (context)
                    read(m_kept.value(key, kept)); // as they are by now
            },
            Qt::QueuedConnection);
        return;
    }
    QList<Reader> &readers = m_readers[key];
    readers.append({context, read});
    if (readers.size() > 1)
        return;
    m_store.post([key](Database &database) { return JobStore(database).details(key); }, this,
                 [this, key](const StoreResult<JobDetails> &details) { fetched(key, details); });
}

void JobDetailsCache::readAhead(JobKey key)
{
    if (!m_kept.contains(key))
        read(key, this, [](const StoreResult<JobDetails> &) {});
}

void JobDetailsCache::fetched(JobKey key, StoreResult<JobDetails> details)
{
    if (details) {
        m_writer.complete(key, *details);
        insert(key, *details);
    }
    const QList<Reader> readers = m_readers.take(key);
    for (const Reader &reader : readers) {
        if (reader.context)
            reader.read(details);
    }
}

void JobDetailsCache::insert(JobKey key, const JobDetails &details)
{
    m_kept.insert(key, details);
    use(key);
    while (m_used.size() > mostKept)
        m_kept.remove(m_used.takeFirst());
}

void JobDetailsCache::change(JobKey key, const JobDetailsChange &change)
{
    if (const auto kept = m_kept.find(key); kept != m_kept.end())
        change.applyTo(*kept);
}

void JobDetailsCache::forget(JobKey key)
{
    m_kept.remove(key);
    m_used.removeOne(key);
}

void JobDetailsCache::use(JobKey key)
{
    m_used.removeOne(key);
    m_used.append(key);
}

} // namespace cd
