// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/reviewqueue.h"

#include <algorithm>

namespace cd {

namespace {

/// While it has no number it is on its way to the disk.
bool isNewerThan(const std::optional<Decision> &verdict, qint64 number)
{
    return verdict && (verdict->number == 0 || verdict->number > number);
}

} // namespace

ReviewQueue::ReviewQueue(const QueueChoice &choice, const QList<ReviewItem> &items, qint64 last)
    : m_choice(choice)
    , m_items(items)
    , m_last(last)
    , m_isAuditing(choice.kind == QueueKind::Audit)
{
    index(0);
}

bool ReviewQueue::isOpen(int index) const
{
    const ReviewState &state = m_items.at(index).state;
    if (!state.verdict)
        return true;
    if (m_isAuditing)
        return !state.isAudited;
    if (m_choice.kind == QueueKind::Flagged)
        return state.isFlagged && !isNewerThan(state.verdict, m_last);
    if (m_choice.kind == QueueKind::Given)
        return !isNewerThan(state.verdict, m_last);
    return m_choice.kind == QueueKind::Conflicts && !state.against.isEmpty();
}

int ReviewQueue::nextOpen(int index) const
{
    const int count = int(m_items.size());
    for (int step = 1; m_counts.open > 0 && step <= count; ++step) {
        if (const int place = (index + step) % count; isOpen(place))
            return place;
    }
    return -1;
}

QList<int> ReviewQueue::placesOf(const DocumentKey &document) const
{
    return m_places.value(document);
}

int ReviewQueue::placeOf(const DocumentKey &document, JobKey job) const
{
    const QList<int> places = placesOf(document);
    const auto found = std::ranges::find_if(
        places, [this, job](int place) { return m_items.at(place).job == job; });
    if (found != places.cend())
        return *found;
    return places.isEmpty() ? -1 : places.constFirst();
}

QList<int> ReviewQueue::setState(const DocumentKey &document, const ReviewState &state)
{
    QList<int> changed;
    for (const int place : placesOf(document)) {
        if (m_items.at(place).state == state)
            continue;
        --countOf(place);
        m_items[place].state = state;
        ++countOf(place);
        changed.append(place);
    }
    return changed;
}

void ReviewQueue::append(const QList<ReviewItem> &items)
{
    const auto from = int(m_items.size());
    m_items += items;
    index(from);
}

QList<ReviewItem> ReviewQueue::unknown(const QList<ReviewItem> &items) const
{
    QList<ReviewItem> others = items;
    others.removeIf([this](const ReviewItem &item) {
        return std::ranges::any_of(placesOf(item.document),
                                   [&](int place) { return m_items.at(place).job == item.job; });
    });
    return others;
}

void ReviewQueue::setAuditing(bool isAuditing)
{
    m_isAuditing = isAuditing && m_choice.kind == QueueKind::Audit;
    m_counts = {};
    for (int i = 0; i < int(m_items.size()); ++i)
        ++countOf(i);
}

int &ReviewQueue::countOf(int index)
{
    if (isOpen(index))
        return m_counts.open;
    switch (reviewed(m_items.at(index))) {
    case Reviewed::Open:
        return m_counts.open;
    case Reviewed::Confirmed:
        return m_counts.confirmed;
    case Reviewed::Corrected:
        return m_counts.corrected;
    case Reviewed::CannotTell:
        break;
    }
    return m_counts.cannotTell;
}

void ReviewQueue::index(int from)
{
    for (int i = from; i < int(m_items.size()); ++i) {
        m_places[m_items.at(i).document].append(i);
        ++countOf(i);
    }
}

} // namespace cd
