// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/jobtable.h"

#include "domain/service/abilities.h"
#include "store/jobs/jobstore.h"
#include "store/store.h"
#include "workflow/rows/jobfacts.h"

#include <QPointer>

#include <algorithm>

namespace cd {

namespace {

// The first part fills a screen, the others take a few milliseconds of this thread each.
constexpr int firstRows = 500;
constexpr int moreRows = 2000;

} // namespace

JobTable::JobTable(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_writer(store, [this](JobKey key) { return m_rows.value(key); })
    , m_details(store, m_writer)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        tell();
        m_writer.handOver();
    });
    connect(&m_writer, &JobWriter::notStored, this, &JobTable::notStored);
    connect(&m_writer, &JobWriter::storedAgain, this, &JobTable::storedAgain);
}

JobTable::~JobTable()
{
    m_writer.handOver();
    if (!m_discarded.isEmpty())
        m_store.post([](Database &database) { return JobStore(database).purge(); }, this,
                     [](const StoreResult<void> &) {});
}

StoreResult<void> JobTable::load()
{
    const auto lastKey
        = m_store.wait([](Database &database) { return JobStore(database).lastKey(); });
    if (!lastKey)
        return tl::make_unexpected(lastKey.error());
    m_lastKey = *lastKey;
    const auto lastRuns
        = m_store.wait([](Database &database) { return JobStore(database).lastRuns(); });
    if (!lastRuns)
        return tl::make_unexpected(lastRuns.error());
    m_runs = RunNumbers(*lastRuns);
    // Keys are used once: there can't be more. To grow by and by takes too long at a time.
    m_rows.reserve(m_lastKey);
    loadBefore(m_lastKey + 1, firstRows);
    // What was discarded when the program was killed. Nobody waits for that.
    changeInStore([](const JobStore &store) { return store.purge(); });
    return {};
}

void JobTable::loadBefore(JobKey key, int atMost)
{
    m_store.post([key, atMost](Database &database) { return JobStore(database).rows(key, atMost); },
                 this,
                 [this, atMost](const StoreResult<QList<JobRowPtr>> &rows) {
                     if (!rows) {
                         Q_EMIT notRead(rows.error());
                         return;
                     }
                     takeLoaded(*rows);
                     if (rows->size() == atMost)
                         return loadBefore(rows->first()->key, moreRows);
                     m_isLoaded = true;
                     Q_EMIT loaded();
                 });
}

void JobTable::takeLoaded(const QList<JobRowPtr> &rows)
{
    QList<JobKey> keys;
    keys.reserve(rows.size());
    for (const JobRowPtr &row : rows) {
        keys.append(row->key);
        place(row);
    }
    m_keys = keys + m_keys;
    if (keys.isEmpty())
        return;
    Q_EMIT added(keys);
    Q_EMIT changed(keys);
}

QList<JobKey> JobTable::liveKeys() const
{
    QList<JobKey> keys(m_live.cbegin(), m_live.cend());
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::optional<JobKey> JobTable::find(const QString &service, const JobId &id) const
{
    const auto there = m_byId.constFind(service);
    if (there == m_byId.cend())
        return std::nullopt;
    const auto found = there->constFind(id);
    return found == there->cend() ? std::nullopt : std::optional(*found);
}

JobKey JobTable::add(JobRow row, const JobDetails &details)
{
    row.key = ++m_lastKey;
    row.run = m_runs.next(row.label);
    row.hasCreates = abilitiesOf(row.dialect).idempotentCreate || !details.creates.isEmpty();
    m_keys.append(row.key);
    place(std::make_shared<const JobRow>(row));
    m_details.insert(row.key, details);
    m_writer.addRow(row.key);
    m_writer.addDetails(row.key, JobDetailsChange::to(details));
    m_pending.added.append(row.key);
    tickSoon();
    return row.key;
}

void JobTable::update(const JobRow &row)
{
    const JobRowPtr before = find(row.key);
    if (!before || *before == row)
        return;
    JobRow after = row;
    if (before->label != row.label)
        after.run = m_runs.relabelled(*before, row.label);
    place(std::make_shared<const JobRow>(after));
    m_writer.addRow(row.key);
    m_pending.changed.insert(row.key);
    tickSoon();
}

bool JobTable::change(JobKey key, const std::function<void(JobRow &)> &edit)
{
    const JobRowPtr before = find(key);
    if (!before)
        return false;
    JobRow row = *before;
    edit(row);
    update(row);
    return true;
}

void JobTable::changeDetails(JobKey key, const JobDetailsChange &change)
{
    if (!contains(key))
        return;
    m_details.change(key, change);
    m_writer.addDetails(key, change);
    m_pending.details.insert(key);
    tickSoon();
}

void JobTable::addToTimeline(JobKey key, const TimelineEntry &entry)
{
    changeDetails(key, {.timeline = {entry}});
}

void JobTable::remove(const QList<JobKey> &keys)
{
    takeOut(keys);
    changeInStore([keys](const JobStore &store) { return store.remove(keys); });
}

void JobTable::discard(const QList<JobKey> &keys)
{
    // What is not written yet goes with the rows, so that it comes back with them.
    m_writer.handOver();
    if (m_discarded.isEmpty())
        m_discarded.reserve(m_rows.size()); // all of them may go, chunk by chunk
    for (const JobKey key : keys) {
        if (const JobRowPtr row = find(key))
            m_discarded.insert(key, row);
    }
    takeOut(keys);
    changeInStore([keys](const JobStore &store) { return store.discard(keys); });
}

QList<JobKey> JobTable::bringBack(const QList<JobKey> &keys)
{
    QList<JobKey> back;
    for (const JobKey key : keys) {
        const JobRowPtr returning = m_discarded.take(key);
        if (!returning)
            continue;
        const auto duplicate = find(returning->service, returning->job.id);
        if (duplicate && find(*duplicate)->submission == SubmissionState::Adopted)
            remove({*duplicate});
        place(returning);
        m_writer.addRow(key);
        back.append(key);
    }
    const qsizetype before = m_keys.size();
    m_keys.append(back);
    std::sort(m_keys.begin() + before, m_keys.end());
    std::inplace_merge(m_keys.begin(), m_keys.begin() + before, m_keys.end());
    m_pending.added.append(back);
    changeInStore([back](const JobStore &store) { return store.bringBack(back); });
    removeAdoptedCreates(back);
    tickSoon();
    return back;
}

/// What was found on the service again of rows whose jobs have IDs of their own.
void JobTable::removeAdoptedCreates(const QList<JobKey> &keys)
{
    QList<JobKey> many;
    std::copy_if(keys.cbegin(), keys.cend(), std::back_inserter(many),
                 [this](JobKey key) { return find(key)->hasCreates; });
    if (many.isEmpty())
        return;
    fetchDetails(many, this, [this](const QHash<JobKey, JobDetails> &all) {
        QList<JobKey> duplicates;
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            const JobRowPtr row = find(it.key());
            if (!row)
                continue;
            for (const Create &create : it->creates) {
                const auto duplicate = find(row->service, create.id);
                if (duplicate && *duplicate != row->key
                    && find(*duplicate)->submission == SubmissionState::Adopted)
                    duplicates.append(*duplicate);
            }
        }
        if (!duplicates.isEmpty())
            remove(duplicates);
    });
}

void JobTable::takeOut(const QList<JobKey> &keys)
{
    for (const JobKey key : keys) {
        const JobRowPtr gone = m_rows.take(key);
        if (!gone)
            continue;
        if (find(gone->service, gone->job.id) == key)
            m_byId[gone->service].remove(gone->job.id);
        m_live.remove(key);
        m_details.forget(key);
        m_writer.forget(key);
        m_pending.removed.append(key);
    }
    // Both are in order: to look each of the others up would take too long at a time.
    QList<JobKey> gone = keys;
    std::sort(gone.begin(), gone.end());
    QList<JobKey> rest;
    rest.reserve(m_keys.size());
    std::set_difference(m_keys.cbegin(), m_keys.cend(), gone.cbegin(), gone.cend(),
                        std::back_inserter(rest));
    m_keys = rest;
    // Brought back before the tick, it would be announced twice.
    m_pending.added.removeIf([this](JobKey key) { return !m_rows.contains(key); });
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
    m_writer.write([context = QPointer<QObject>(context), written](const StoreResult<void> &done) {
        if (context)
            written(done);
    });
}

void JobTable::place(const JobRowPtr &row)
{
    m_rows.insert(row->key, row);
    if (!row->job.id.isEmpty())
        m_byId[row->service].insert(row->job.id, row->key);
    if (isLive(*row))
        m_live.insert(row->key);
    else
        m_live.remove(row->key);
}

void JobTable::tickSoon()
{
    if (!m_tick.isActive())
        m_tick.start();
}

void JobTable::tell()
{
    const Pending pending = std::exchange(m_pending, {});
    const auto isThere = [this](JobKey key) {
        return contains(key);
    };
    QList<JobKey> added;
    std::copy_if(pending.added.cbegin(), pending.added.cend(), std::back_inserter(added), isThere);
    QList<JobKey> changed = added;
    const QSet<JobKey> isNew(added.cbegin(), added.cend());
    for (const JobKey key : pending.changed) {
        if (isThere(key) && !isNew.contains(key))
            changed.append(key);
    }
    if (!pending.removed.isEmpty())
        Q_EMIT removed(pending.removed);
    if (!added.isEmpty())
        Q_EMIT this->added(added);
    if (!changed.isEmpty())
        Q_EMIT this->changed(changed);
    for (const JobKey key : pending.details) {
        if (isThere(key))
            Q_EMIT detailsChanged(key);
    }
}

} // namespace cd
