// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lists/sortentry.h"

#include <algorithm>

namespace cd {

QCollator listCollator()
{
    QCollator collator;
    collator.setNumericMode(true);
    return collator;
}

QCollatorSortKey sortKeyOf(const QCollator &collator, const QString &text)
{
    constexpr qsizetype comparedLetters = 100;
    return collator.sortKey(text.left(comparedLetters).toCaseFolded());
}

QList<OrderedTableModel::Key> sortedKeys(std::vector<SortEntry> entries, Qt::SortOrder order)
{
    const bool isReversed = order == Qt::DescendingOrder;
    std::stable_sort(
        entries.begin(), entries.end(), [isReversed](const SortEntry &one, const SortEntry &other) {
            if (one.group != other.group)
                return one.group < other.group;
            const SortEntry &first = isReversed ? other : one;
            const SortEntry &second = isReversed ? one : other;
            return first.text ? *first.text < *second.text : first.number < second.number;
        });
    QList<OrderedTableModel::Key> keys;
    keys.reserve(static_cast<qsizetype>(entries.size()));
    for (const SortEntry &entry : entries)
        keys.append(entry.key);
    return keys;
}

} // namespace cd
