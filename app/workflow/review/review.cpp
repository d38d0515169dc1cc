// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/review.h"

#include "store/reviews/reviewstore.h"
#include "store/store.h"
#include "workflow/history/jobtable.h"
#include "workflow/review/queuereader.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace cd {

using namespace std::chrono_literals;

/// What was read, and how long that took.
struct Review::Read
{
    StoreResult<ReviewQueue> queue;
    QHash<JobKey, int> counted; // results of its jobs
    std::chrono::milliseconds took;
};

namespace {

/// New results are looked for this long after the first of them came; after a read that took long,
/// so many times longer, for decisions wait behind it.
constexpr auto looksAfter = 1s;
constexpr int restsTimes = 20;

int resultsOf(const JobRow &row)
{
    return row.resultCount + row.failedFileCount;
}

} // namespace

Review::Review(Store &store, JobTable &table, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_table(table)
{
    m_look.setSingleShot(true);
    m_look.setInterval(looksAfter);
    connect(&m_look, &QTimer::timeout, this, &Review::readNew);
    connect(&table, &JobTable::changed, this, &Review::rowsChanged);
    refresh({});
}

Review::~Review() = default;

void Review::open(const QueueChoice &choice)
{
    m_asking.renew();
    m_isOpening = true;
    m_isLooking = false;
    m_changed.clear();
    m_look.stop();
    setLingering(false);
    readLater(sourceOf(choice, choice.jobs.isEmpty() ? m_table.keys() : choice.jobs),
              [this](const Read &read) {
                  m_isOpening = false;
                  if (!read.queue)
                      Q_EMIT failed(read.queue.error());
                  else
                      take(read);
              });
}

/// Those of @p keys that it is about.
QueueSource Review::sourceOf(const QueueChoice &choice, const QList<JobKey> &keys) const
{
    QueueSource source{choice, {}, m_table.find(choice.against)};
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (row && isChosen(choice, *row) && resultsOf(*row) > 0)
            source.rows.append(row);
    }
    return source;
}

/// Calls @p done with what is read once the store has the latest, unless another queue was opened.
void Review::readLater(const QueueSource &source, const std::function<void(const Read &)> &done)
{
    const auto post = [this, source, done](const StoreResult<void> &) {
        m_store.post(
            [source](Database &database) {
                QElapsedTimer timer;
                timer.start();
                Read read{readQueue(database, source), {}, {}};
                for (const JobRowPtr &row : source.rows)
                    read.counted.insert(row->key, resultsOf(*row));
                read.took = std::chrono::milliseconds(timer.elapsed());
                return read;
            },
            m_asking.context(), done);
    };
    m_table.write(m_asking.context(), post);
}

void Review::take(const Read &read)
{
    discard(std::exchange(m_queue, *read.queue));
    m_counted = read.counted;
    m_isOpened = true;
    m_seen.clear();
    const bool hadNew = !std::exchange(m_new, {}).isEmpty();
    m_mode = choice().kind == QueueKind::Audit ? ReviewMode::Audit : ReviewMode::Correct;
    m_current = m_queue.nextOpen(-1);
    if (m_current < 0 && !items().isEmpty())
        m_current = 0;
    m_shown.start();
    Q_EMIT opened();
    Q_EMIT modeChanged();
    Q_EMIT currentChanged(m_current);
    if (hadNew)
        Q_EMIT newCountChanged(0);
    const QSet<JobKey> meanwhile = std::exchange(m_changed, {});
    rowsChanged(meanwhile.values());
}

/// Many items take a while to go.
void Review::discard(ReviewQueue queue)
{
    m_store.post([queue = std::move(queue)](Database &) { return queue.items().size(); }, this,
                 [](qsizetype) {});
}

void Review::rowsChanged(const QList<JobKey> &keys)
{
    if (m_isOpening) { // they are looked at in the queue to come
        m_changed.unite(QSet<JobKey>(keys.cbegin(), keys.cend()));
        return;
    }
    const bool isFixed = choice().kind == QueueKind::Audit || choice().kind == QueueKind::Given;
    if (!m_isOpened || isFixed) // drawn, or chosen, from those that were there
        return;
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (row && resultsOf(*row) != m_counted.value(key) && isAmong(choice(), *row))
            m_changed.insert(key);
    }
    if (!m_changed.isEmpty() && !m_isLooking && !m_look.isActive())
        m_look.start();
}

void Review::readNew()
{
    m_isLooking = true;
    readLater(sourceOf(choice(), std::exchange(m_changed, {}).values()), [this](const Read &read) {
        m_isLooking = false;
        m_look.setInterval(std::max<std::chrono::milliseconds>(looksAfter, read.took * restsTimes));
        m_counted.insert(read.counted);
        takeNew(read.queue ? read.queue->items() : QList<ReviewItem>());
        if (!m_changed.isEmpty())
            m_look.start();
    });
}

/// @p found: all that their jobs have now.
void Review::takeNew(const QList<ReviewItem> &found)
{
    QSet<JobKey> read;
    for (const ReviewItem &item : found)
        read.insert(item.job);
    m_new.removeIf([&read](const ReviewItem &item) { return read.contains(item.job); });
    m_new += m_queue.unknown(found);
    Q_EMIT newCountChanged(newCount());
}

void Review::addNew()
{
    if (m_new.isEmpty())
        return;
    const QList<ReviewItem> added = std::exchange(m_new, {});
    m_queue.append(added);
    QList<DocumentKey> documents;
    for (const ReviewItem &item : added)
        documents.append(item.document);
    QList<int> places;
    for (auto place = items().size() - added.size(); place < items().size(); ++place)
        places.append(int(place));
    Q_EMIT newCountChanged(0);
    Q_EMIT itemsChanged(places);
    refresh(documents); // something may have been decided since they were read
    if (m_current < 0)
        goToNext();
}

void Review::setCurrent(int index)
{
    const int place = index >= 0 && index < items().size() ? index : -1;
    setLingering(false);
    if (place == m_current)
        return;
    m_current = place;
    m_shown.start();
    Q_EMIT currentChanged(m_current);
}

QList<int> Review::following(int atMost) const
{
    QList<int> next;
    for (int place = m_current; next.size() < atMost;) {
        place = m_queue.nextOpen(place);
        if (place < 0 || place == m_current || next.contains(place))
            break;
        next.append(place);
    }
    return next;
}

void Review::goToNext()
{
    setCurrent(m_queue.nextOpen(m_current));
}

void Review::setMode(ReviewMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_isLingering = false;
    m_queue.setAuditing(mode == ReviewMode::Audit);
    Q_EMIT modeChanged();
}

bool Review::isRevealed(int index) const
{
    if (m_mode == ReviewMode::Correct)
        return true;
    if (index < 0 || index >= items().size())
        return false;
    const ReviewItem &item = items().at(index);
    return !isOpen(index) || m_seen.contains(item.document);
}

void Review::setLingering(bool isLingering)
{
    if (std::exchange(m_isLingering, isLingering) != isLingering)
        Q_EMIT modeChanged();
}

void Review::goOn()
{
    if (m_isLingering)
        goToNext();
}

ReviewCounts Review::counts() const
{
    constexpr qsizetype enough = 5;
    ReviewCounts counts = m_queue.counts();
    QList<double> paces;
    for (const Decision &decision : m_newest) {
        const bool isVerdict = decision.isLabel() || decision.kind == Decision::Kind::CannotTell;
        if (isVerdict && !decision.isBulk && decision.seconds > 0)
            paces.append(decision.seconds);
    }
    if (paces.size() >= enough) {
        const auto middle = paces.begin() + paces.size() / 2;
        std::nth_element(paces.begin(), middle, paces.end());
        counts.secondsLeft = qRound(*middle * counts.open);
    }
    return counts;
}

} // namespace cd
