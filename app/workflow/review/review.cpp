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
    m_counted.clear();
    m_look.stop();
    setLingering(false);
    QueueSource source{choice, {}, m_table.find(choice.against)};
    for (const JobKey key : m_table.keys()) {
        const JobRowPtr row = m_table.find(key);
        if (!isChosen(choice, *row))
            continue;
        m_counted.insert(key, resultsOf(*row));
        if (resultsOf(*row) > 0)
            source.rows.append(row);
    }
    m_table.write(m_asking.context(), [](const StoreResult<void> &) {}); // it is read after that
    m_store.post([source](Database &database) { return readQueue(database, source); },
                 m_asking.context(),
                 [this](StoreResult<ReviewQueue> read) {
                     m_isOpening = false;
                     if (!read)
                         Q_EMIT failed(read.error());
                     else
                         take(std::move(*read));
                 });
}

void Review::take(ReviewQueue queue)
{
    discard(std::exchange(m_queue, std::move(queue)));
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
    rowsChanged(m_counted.keys()); // while it was read
}

/// Many items take a while to go.
void Review::discard(ReviewQueue queue)
{
    m_store.post([queue = std::move(queue)](Database &) { return queue.items().size(); }, this,
                 [](qsizetype) {});
}

void Review::rowsChanged(const QList<JobKey> &keys)
{
    if (choice().kind == QueueKind::Audit) // that one was drawn from those that were there
        return;
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (row && isChosen(choice(), *row) && resultsOf(*row) != m_counted.value(key))
            m_changed.insert(key);
    }
    if (!m_changed.isEmpty() && !m_isLooking && !m_isOpening && !m_look.isActive())
        m_look.start();
}

void Review::readNew()
{
    QueueSource source{choice(), {}, m_table.find(choice().against)};
    for (const JobKey key : std::exchange(m_changed, {})) {
        if (const JobRowPtr row = m_table.find(key)) {
            m_counted.insert(key, resultsOf(*row));
            source.rows.append(row);
        }
    }
    m_isLooking = true;
    m_table.write(m_asking.context(), [](const StoreResult<void> &) {});
    struct Found
    {
        QList<ReviewItem> items;
        std::chrono::milliseconds took;
    };
    m_store.post(
        [source](Database &database) {
            QElapsedTimer timer;
            timer.start();
            const auto read = readQueue(database, source);
            return Found{read ? read->items() : QList<ReviewItem>(),
                         std::chrono::milliseconds(timer.elapsed())};
        },
        m_asking.context(),
        [this](const Found &found) {
            m_isLooking = false;
            m_look.setInterval(
                std::max<std::chrono::milliseconds>(looksAfter, found.took * restsTimes));
            QSet<JobKey> read;
            for (const ReviewItem &item : found.items)
                read.insert(item.job);
            m_new.removeIf([&read](const ReviewItem &item) { return read.contains(item.job); });
            m_new += m_queue.unknown(found.items);
            Q_EMIT newCountChanged(newCount());
            rowsChanged(m_counted.keys());
        });
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
    readAgain(documents); // something may have been decided since they were read
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
