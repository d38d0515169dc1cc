// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/jobwriter.h"

#include "store/jobs/jobstore.h"
#include "store/store.h"

#include <chrono>
#include <iterator>

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
    m_forgotten.insert(key);
}

void JobWriter::write(const Written &written)
{
    m_waiting.askers.append(written);
    const bool isFirst = m_waiting.askers.size() == 1;
    if (isFirst && m_underWay == 0)
        QMetaObject::invokeMethod(this, &JobWriter::handOver, Qt::QueuedConnection);
}

void JobWriter::handOver()
{
    m_again.stop();
    const bool hasNews
        = !m_waiting.rows.isEmpty() || !m_waiting.details.isEmpty() || !m_waiting.askers.isEmpty();
    if (!hasNews && !m_hasFailed)
        return;
    const auto changes = m_unwritten.insert(m_unwritten.end(), std::exchange(m_waiting, {}));
    ++m_underWay;
    m_store.post(
        [failed = m_failed, forgotten = std::exchange(m_forgotten, {}),
         batch = batchOf(*changes)](Database &database) {
            failed->forget(forgotten);
            failed->append(batch);
            const StoreResult<void> done = JobStore(database).write(*failed);
            if (done)
                *failed = {};
            return done;
        },
        this, [this, changes](const StoreResult<void> &done) { ended(changes, done); });
}

void JobWriter::ended(Unwritten::iterator changes, const StoreResult<void> &done)
{
    --m_underWay;
    const QList<Written> askers = std::exchange(changes->askers, {});
    if (done)
        m_unwritten.erase(m_unwritten.begin(), std::next(changes));
    else
        m_again.start();
    if (!done && changes->details.isEmpty())
        m_unwritten.erase(changes); // a retry that had nothing new, or rows only
    const bool hadFailed = std::exchange(m_hasFailed, !done);
    if (!done)
        Q_EMIT notStored(done.error());
    else if (hadFailed)
        Q_EMIT storedAgain();
    for (const Written &written : askers)
        written(done);
    if (m_underWay == 0 && !m_waiting.askers.isEmpty())
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
    for (const Changes &changes : m_unwritten)
        changes.details.value(key).applyTo(details);
    m_waiting.details.value(key).applyTo(details);
}

} // namespace cd
