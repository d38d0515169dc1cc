// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/jobtable.h"

#include "store/store.h"

#include <QPointer>

#include <algorithm>

namespace cd {

namespace {

constexpr int writeAgainMs = 5000;

} // namespace

JobTable::JobTable(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        tell();
        writeAll({});
    });
    m_writeAgain.setSingleShot(true);
    m_writeAgain.setInterval(writeAgainMs);
    connect(&m_writeAgain, &QTimer::timeout, this, [this] { writeAll({}); });
}

JobTable::~JobTable()
{
    writeAll({});
    if (!m_discarded.isEmpty())
        m_store.post([](Database &database) { return JobStore(database).purge(); }, this,
                     [](const StoreResult<void> &) {});
}

StoreResult<void> JobTable::load()
{
    const auto lastKey
        = m_store.wait([](Database &database) { return JobStore(database).lastKey(); });
    const auto rows = m_store.wait([](Database &database) { return JobStore(database).rows(); });
    if (!lastKey || !rows)
        return tl::make_unexpected(lastKey ? rows.error() : lastKey.error());
    m_lastKey = *lastKey;
    m_rows.reserve(rows->size());
    for (const JobRow &row : *rows) {
        m_keys.append(row.key);
        place(row);
    }
    // What was discarded when the program was killed.
    changeInStore([](const JobStore &store) { return store.purge(); });
    return {};
}

const JobRow &JobTable::row(JobKey key) const
{
    const auto found = m_rows.constFind(key);
    Q_ASSERT(found != m_rows.cend());
    return *found;
}

std::optional<JobKey> JobTable::find(const QString &service, const JobId &id) const
{
    const auto found = m_byId.constFind({service, id});
    return found == m_byId.cend() ? std::nullopt : std::optional(*found);
}

JobDetails JobTable::details(JobKey key) const
{
    return contains(key) ? loadedDetails(key) : JobDetails{};
}

JobDetails &JobTable::loadedDetails(JobKey key) const
{
    if (const auto found = m_details.find(key); found != m_details.end())
        return *found;
    auto read = m_store.wait([key](Database &database) { return JobStore(database).details(key); });
    JobDetails details = std::move(read).value_or(JobDetails{});
    for (const auto &[owner, entry] : m_unwritten.timeline) {
        if (owner == key)
            details.timeline.append(entry);
    }
    return *m_details.insert(key, details);
}

void JobTable::fetchDetails(const QList<JobKey> &keys, QObject *context,
                            const Fetched &fetched) const
{
    QHash<JobKey, JobDetails> known;
    QList<JobKey> others;
    for (const JobKey key : keys) {
        if (const auto held = m_details.constFind(key); held != m_details.cend())
            known.insert(key, *held);
        else
            others.append(key);
    }
    m_store.post(
        [known, others](Database &database) {
            QHash<JobKey, JobDetails> all = known;
            for (const JobKey key : others) {
                if (const auto read = JobStore(database).details(key))
                    all.insert(key, *read);
            }
            return all;
        },
        context, fetched);
}

JobKey JobTable::add(JobRow row, const JobDetails &details)
{
    row.key = ++m_lastKey;
    m_keys.append(row.key);
    place(row);
    m_details.insert(row.key, details);
    m_unwritten.rows.insert(row.key);
    m_unwritten.details.insert(row.key);
    for (const TimelineEntry &entry : details.timeline)
        m_unwritten.timeline.append({row.key, entry});
    m_untold.added.append(row.key);
    tickSoon();
    return row.key;
}

void JobTable::update(const JobRow &row)
{
    if (this->row(row.key) == row)
        return;
    place(row);
    m_unwritten.rows.insert(row.key);
    m_untold.changed.insert(row.key);
    tickSoon();
}

void JobTable::setDetails(JobKey key, const JobDetails &details)
{
    JobDetails &held = loadedDetails(key);
    const QList<TimelineEntry> timeline = held.timeline;
    held = details;
    held.timeline = timeline;
    m_unwritten.details.insert(key);
    m_untold.details.insert(key);
    tickSoon();
}

void JobTable::addToTimeline(JobKey key, const TimelineEntry &entry)
{
    if (const auto held = m_details.find(key); held != m_details.end())
        held->timeline.append(entry);
    m_unwritten.timeline.append({key, entry});
    m_untold.details.insert(key);
    tickSoon();
}

void JobTable::remove(const QList<JobKey> &keys)
{
    takeOut(keys);
    changeInStore([keys](const JobStore &store) { return store.remove(keys); });
}

void JobTable::discard(const QList<JobKey> &keys)
{
    // What is not written yet goes with the rows, so that it comes back with them.
    writeAll({});
    for (const JobKey key : keys)
        m_discarded.insert(key, row(key));
    takeOut(keys);
    changeInStore([keys](const JobStore &store) { return store.discard(keys); });
}

QList<JobKey> JobTable::bringBack(const QList<JobKey> &keys)
{
    QList<JobKey> back;
    for (const JobKey key : keys) {
        if (!m_discarded.contains(key))
            continue;
        const JobRow returning = m_discarded.take(key);
        const auto twin = find(returning.service, returning.job.id);
        if (twin && row(*twin).submission == SubmissionState::Adopted)
            remove({*twin});
        place(returning);
        m_unwritten.rows.insert(key);
        back.append(key);
    }
    m_keys.append(back);
    std::sort(m_keys.begin(), m_keys.end());
    m_untold.added.append(back);
    changeInStore([back](const JobStore &store) { return store.bringBack(back); });
    tickSoon();
    return back;
}

void JobTable::takeOut(const QList<JobKey> &keys)
{
    for (const JobKey key : keys) {
        const JobRow gone = m_rows.take(key);
        if (find(gone.service, gone.job.id) == key)
            m_byId.remove({gone.service, gone.job.id});
        m_details.remove(key);
        m_untold.removed.append(key);
    }
    m_keys.removeIf([this](JobKey key) { return !m_rows.contains(key); });
    tickSoon();
}

template<typename Change>
void JobTable::changeInStore(Change change)
{
    m_store.post([change](Database &database) { return change(JobStore(database)); }, this,
                 [this](const StoreResult<void> &done) {
                     if (!done)
                         Q_EMIT notStored(done.error());
                 });
}

void JobTable::write(QObject *context, const Written &written)
{
    writeAll([context = QPointer<QObject>(context), written](const StoreResult<void> &done) {
        if (context)
            written(done);
    });
}

void JobTable::place(const JobRow &row)
{
    m_rows.insert(row.key, row);
    if (!row.job.id.isEmpty())
        m_byId.insert({row.service, row.job.id}, row.key);
}

void JobTable::tickSoon()
{
    if (!m_tick.isActive())
        m_tick.start();
}

void JobTable::tell()
{
    const Untold untold = std::exchange(m_untold, {});
    const auto isThere = [this](JobKey key) {
        return contains(key);
    };
    QList<JobKey> added;
    std::copy_if(untold.added.cbegin(), untold.added.cend(), std::back_inserter(added), isThere);
    QList<JobKey> changed;
    const QSet<JobKey> isNew(added.cbegin(), added.cend());
    for (const JobKey key : untold.changed) {
        if (isThere(key) && !isNew.contains(key))
            changed.append(key);
    }
    if (!untold.removed.isEmpty())
        Q_EMIT removed(untold.removed);
    if (!added.isEmpty())
        Q_EMIT this->added(added);
    if (!changed.isEmpty())
        Q_EMIT this->changed(changed);
    for (const JobKey key : untold.details) {
        if (isThere(key))
            Q_EMIT detailsChanged(key);
    }
}

void JobTable::writeAll(const Written &written)
{
    m_writeAgain.stop();
    const Unwritten unwritten = std::exchange(m_unwritten, {});
    const JobBatch batch = batchOf(unwritten);
    if (batch.isEmpty() && !written)
        return;
    m_store.post([batch](Database &database) { return JobStore(database).write(batch); }, this,
                 [this, unwritten, written](const StoreResult<void> &done) {
                     if (!done)
                         keep(unwritten, done.error());
                     if (written)
                         written(done);
                 });
}

JobBatch JobTable::batchOf(const Unwritten &unwritten) const
{
    JobBatch batch;
    for (const JobKey key : unwritten.rows) {
        if (contains(key))
            batch.rows.append(row(key));
    }
    for (const JobKey key : unwritten.details) {
        if (const auto held = m_details.constFind(key); held != m_details.cend())
            batch.details.append({key, *held});
    }
    for (const auto &entry : unwritten.timeline) {
        if (contains(entry.first))
            batch.timeline.append(entry);
    }
    return batch;
}

void JobTable::keep(const Unwritten &failed, const StoreError &error)
{
    m_unwritten.merge(failed);
    m_writeAgain.start();
    Q_EMIT notStored(error);
}

void JobTable::Unwritten::merge(const Unwritten &earlier)
{
    rows.unite(earlier.rows);
    details.unite(earlier.details);
    timeline.append(earlier.timeline);
    std::stable_sort(timeline.begin(), timeline.end(), [](const auto &left, const auto &right) {
        return left.second.at < right.second.at;
    });
}

} // namespace cd
