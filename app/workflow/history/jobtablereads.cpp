// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is not in memory: details, and what the store is asked of many jobs.

#include "store/jobs/jobstore.h"
#include "store/store.h"
#include "workflow/history/jobtable.h"

#include <QPointer>

namespace cd {

void JobTable::readDetails(JobKey key, QObject *context, const Read &read) const
{
    m_details.read(key, context, read);
}

void JobTable::readAhead(JobKey key) const
{
    if (contains(key))
        m_details.readAhead(key);
}

template<typename T>
void JobTable::fetch(const QList<JobKey> &keys, StoreResult<T> (JobStore::*read)(JobKey) const,
                     QObject *context, const Fetched<T> &fetched)
{
    m_writer.handOver(); // so that the store has the latest
    m_store.post(
        [keys, read](Database &database) {
            QHash<JobKey, T> all;
            for (const JobKey key : keys) {
                if (const StoreResult<T> found = (JobStore(database).*read)(key))
                    all.insert(key, *found);
            }
            return all;
        },
        context, fetched);
}

void JobTable::fetchDetails(const QList<JobKey> &keys, QObject *context,
                            const Fetched<JobDetails> &fetched)
{
    fetch<JobDetails>(keys, &JobStore::details, context,
                      [table = QPointer(this), fetched](QHash<JobKey, JobDetails> all) {
                          // What changed since they were read is not told as written yet.
                          for (auto it = all.begin(); table && it != all.end(); ++it)
                              table->m_writer.complete(it.key(), *it);
                          fetched(all);
                      });
}

void JobTable::fetchRequests(const QList<JobKey> &keys, QObject *context,
                             const Fetched<JobRequest> &fetched)
{
    fetch(keys, &JobStore::request, context, fetched);
}

void JobTable::fetchCreateOwners(const QString &service, const QList<JobId> &ids, QObject *context,
                                 const std::function<void(const QHash<JobId, JobKey> &)> &fetched)
{
    m_writer.handOver();
    m_store.post(
        [service, ids](Database &database) {
            return JobStore(database).createOwners(service, ids).value_or(QHash<JobId, JobKey>());
        },
        context, fetched);
}

void JobTable::fetchNamed(const QStringList &words, JobKey from, JobKey to, QObject *context,
                          const std::function<void(const QHash<QString, QSet<JobKey>> &)> &fetched)
{
    m_writer.handOver();
    m_store.post(
        [words, from, to](Database &database) {
            QHash<QString, QSet<JobKey>> all;
            for (const QString &word : words)
                all.insert(
                    word,
                    JobStore(database).withFileNamed(word, from, to).value_or(QSet<JobKey>()));
            return all;
        },
        context, fetched);
}

void JobTable::fetchTypes(JobKey key, QObject *context,
                          const std::function<void(const QHash<QString, int> &)> &fetched)
{
    m_writer.handOver();
    m_store.post(
        [key](Database &database) {
            return JobStore(database).typeCounts(key).value_or(QHash<QString, int>());
        },
        context, fetched);
}

void JobTable::fetchSharing(JobKey key, QObject *context,
                            const std::function<void(const QHash<JobKey, int> &)> &fetched)
{
    m_writer.handOver();
    m_store.post(
        [key](Database &database) {
            return JobStore(database).sharingFiles(key).value_or(QHash<JobKey, int>());
        },
        context, fetched);
}

} // namespace cd
