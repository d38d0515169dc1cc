// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/reviewitem.h"

#include <QHash>
#include <QList>

namespace cd {

/// How far a queue is. They add up to its items.
struct ReviewCounts
{
    int open = 0;
    int confirmed = 0;
    int corrected = 0;
    int cannotTell = 0;
    std::optional<int> secondsLeft = {}; ///< at the pace so far; nullopt: too few to tell

    int all() const { return open + confirmed + corrected + cannotTell; }
    bool operator==(const ReviewCounts &) const = default;
};

/// The items of a queue in their order, and which of them are still to be decided. Documents that
/// stand in it several times have one state.
class ReviewQueue
{
public:
    ReviewQueue() = default;
    /// @p last: the number of the newest decision when it was read.
    ReviewQueue(const QueueChoice &choice, const QList<ReviewItem> &items, qint64 last = 0);

    const QueueChoice &choice() const { return m_choice; }
    const QList<ReviewItem> &items() const { return m_items; }
    /// The counts, without secondsLeft.
    const ReviewCounts &counts() const { return m_counts; }
    /// In an audit those are open that no audit has decided, whatever else was said of them; of
    /// flagged and given ones, those that nobody decided since the queue was read; of conflicts,
    /// those that are one still. Else those without a decision.
    bool isOpen(int index) const;
    /// From behind @p index, around the end; -1: there is none.
    int nextOpen(int index) const;
    /// Where this document stands, in order.
    QList<int> placesOf(const DocumentKey &document) const;
    /// @p job: where it stands several times, this one is preferred. -1: it is not here.
    int placeOf(const DocumentKey &document, JobKey job) const;

    /// Returns where something changed.
    QList<int> setState(const DocumentKey &document, const ReviewState &state);
    void append(const QList<ReviewItem> &items);
    /// Those of @p items whose document is not here as one of their job.
    QList<ReviewItem> unknown(const QList<ReviewItem> &items) const;
    /// Whether an audit asks for audit labels, or for any.
    void setAuditing(bool isAuditing);

private:
    int &countOf(int index);
    void index(int from);

    QueueChoice m_choice;
    QList<ReviewItem> m_items;
    QHash<DocumentKey, QList<int>> m_places;
    ReviewCounts m_counts;
    qint64 m_last = 0;
    bool m_isAuditing = false;
};

} // namespace cd
