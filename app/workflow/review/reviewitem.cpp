// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/reviewitem.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <utility>

namespace cd {

namespace {

bool isUntyped(const std::optional<Suggestion> &answer)
{
    return answer && !answer->type;
}

bool belongs(const ReviewItem &item, const QueueChoice &choice)
{
    switch (choice.kind) {
    case QueueKind::LeastSure:
    case QueueKind::Audit:
        return item.answer.has_value();
    case QueueKind::Given:
        return !choice.documents.isEmpty();
    case QueueKind::NoType:
        return isUntyped(item.answer);
    case QueueKind::Failed:
        return !item.answer;
    case QueueKind::Disagreement:
        return item.answer && item.other && item.answer->type != item.other->type;
    case QueueKind::Cell:
        return item.answer && item.other && item.answer->type == choice.here
            && item.other->type == choice.there;
    case QueueKind::Flagged:
        return item.state.isFlagged;
    case QueueKind::Conflicts:
        break;
    }
    return !item.state.against.isEmpty();
}

/// The same for a seed on any machine.
void shuffle(QList<ReviewItem> &items, QRandomGenerator &chance)
{
    for (qsizetype left = items.size(); left > 1; --left)
        std::swap(items[left - 1], items[chance.bounded(int(left))]);
}

/// Those without a type after all that have one; a type of unknown confidence before them.
double sureness(const ReviewItem &item)
{
    constexpr double unknown = 2;
    constexpr double untyped = 3;
    return isUntyped(item.answer) ? untyped : item.answer->confidence.value_or(unknown);
}

void leastSureFirst(QList<ReviewItem> &items, quint32 seed)
{
    QRandomGenerator chance(seed);
    shuffle(items, chance);
    std::stable_sort(items.begin(), items.end(),
                     [](const ReviewItem &one, const ReviewItem &other) {
                         return sureness(one) < sureness(other);
                     });
}

void keepFirstOfEach(QList<ReviewItem> &items)
{
    QSet<DocumentKey> seen;
    items.removeIf([&seen](const ReviewItem &item) {
        const bool isCopy = seen.contains(item.document);
        seen.insert(item.document);
        return isCopy;
    });
}

void asGiven(QList<ReviewItem> &items, const QList<DocumentKey> &documents)
{
    keepFirstOfEach(items);
    QHash<DocumentKey, qsizetype> places;
    for (qsizetype place = documents.size() - 1; place >= 0; --place)
        places.insert(documents.at(place), place);
    std::sort(items.begin(), items.end(),
              [&places](const ReviewItem &one, const ReviewItem &other) {
                  return places.value(one.document) < places.value(other.document);
              });
}

/// Each document has the same chance, however many files have its content.
void draw(QList<ReviewItem> &items, int count, quint32 seed)
{
    QRandomGenerator chance(seed);
    shuffle(items, chance); // which of its answers is asked about
    keepFirstOfEach(items);
    std::sort(items.begin(), items.end(), [](const ReviewItem &one, const ReviewItem &other) {
        return one.document.value < other.document.value;
    });
    shuffle(items, chance);
    items.resize(std::clamp<qsizetype>(count, 0, items.size()));
}

} // namespace

Reviewed reviewed(const ReviewItem &item)
{
    return reviewed(item.state, item.answer);
}

QList<ReviewItem> queueOf(QList<ReviewItem> items, const QueueChoice &choice)
{
    const QSet<DocumentKey> only(choice.documents.cbegin(), choice.documents.cend());
    items.removeIf([&choice, &only](const ReviewItem &item) {
        return !belongs(item, choice) || (!only.isEmpty() && !only.contains(item.document));
    });
    if (choice.kind == QueueKind::LeastSure)
        leastSureFirst(items, choice.seed);
    else if (choice.kind == QueueKind::Audit)
        draw(items, choice.audited, choice.seed);
    else if (choice.kind == QueueKind::Given)
        asGiven(items, choice.documents);
    return items;
}

} // namespace cd
