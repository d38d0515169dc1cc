// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/jobwriter.h"

#include "store/jobs/jobstore.h"
#include "store/store.h"

#include <chrono>

namespace cd {

using namespace std::chrono_literals;

JobWriter::JobWriter(Store &store, const RowOf &rowOf, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rowOf(rowOf)
{
    m_again.setSingleShot(true);
    m_again.setInterval(5s);
    connect(&m_again, &QTimer::timeout, this, &JobWriter::handOver);
}

void JobWriter::addDetails(JobKey key, const JobDetailsChange &change)
{
    m_waiting.details[key].append(change);
}

void JobWriter::forget(JobKey key)
{
    m_waiting.rows.remove(key);
    m_waiting.details.remove(key);
}

void JobWriter::write(const Written &written)
{
    m_waiting.askers.append(written);
    const bool isFirst = m_waiting.askers.size() == 1;
    if (isFirst && m_underWay.empty())
        QMetaObject::invokeMethod(this, &JobWriter::handOver, Qt::QueuedConnection);
}

void JobWriter::handOver()
{
    m_again.stop();
    const auto changes = m_underWay.insert(m_underWay.end(), std::exchange(m_waiting, {}));
    const JobBatch batch = batchOf(*changes);
    if (batch.isEmpty() && changes->askers.isEmpty()) {
        m_underWay.erase(changes);
        return;
    }
    m_store.post([batch](Database &database) { return JobStore(database).write(batch); }, this,
                 [this, changes](const StoreResult<void> &done) { ended(changes, done); });
}

void JobWriter::ended(UnderWay::iterator changes, const StoreResult<void> &done)
{
    if (!done) {
        for (auto it = m_waiting.details.cbegin(); it != m_waiting.details.cend(); ++it)
            changes->details[it.key()].append(it.value());
        m_waiting.details = changes->details;
        m_waiting.rows.unite(changes->rows);
        m_again.start();
    }
    const QList<Written> askers = changes->askers;
    m_underWay.erase(changes);
    if (!done)
        Q_EMIT notStored(done.error());
    else if (m_hasFailed)
        Q_EMIT storedAgain();
    m_hasFailed = !done;
    for (const Written &written : askers)
        written(done);
    if (m_underWay.empty() && !m_waiting.askers.isEmpty())
        handOver();
}

JobBatch JobWriter::batchOf(const Changes &changes) const
{
    JobBatch batch;
    for (const JobKey key : changes.rows) {
        if (const JobRowPtr row = m_rowOf(key))
            batch.rows.append(row);
    }
    for (auto it = changes.details.cbegin(); it != changes.details.cend(); ++it) {
        if (m_rowOf(it.key()))
            batch.details.insert(it.key(), it.value());
    }
    return batch;
}

void JobWriter::complete(JobKey key, JobDetails &details) const
{
    for (const Changes &changes : m_underWay)
        changes.details.value(key).applyTo(details);
    m_waiting.details.value(key).applyTo(details);
}

} // namespace cd
