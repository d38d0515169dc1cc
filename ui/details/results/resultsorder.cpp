// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/resultsorder.h"

#include <QCollator>

#include <algorithm>
#include <utility>
#include <vector>

namespace cd {

namespace {

// More of a text hardly ever decides where it stands.
constexpr qsizetype comparedLetters = 100;

std::vector<bool> wantedKinds(const ShownResults &results, const QSet<ResultKind> &kinds)
{
    std::vector<bool> wanted;
    for (const KindCount &count : results.kinds)
        wanted.push_back(kinds.isEmpty() || kinds.contains(count.kind));
    return wanted;
}

bool hasWords(const ShownResults &results, qsizetype row, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString place = fieldText(results, row, ResultField::Folder) + u'/'
        + fieldText(results, row, ResultField::File);
    const QString reasoning = fieldText(results, row, ResultField::Reasoning);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return place.contains(word, Qt::CaseInsensitive)
            || reasoning.contains(word, Qt::CaseInsensitive);
    });
}

/// Without a result first, then those whose confidence is not known.
double confidenceRank(const ExportRow &row)
{
    constexpr double withoutResult = -2;
    constexpr double notKnown = -1;
    return row.result ? row.result->confidence.value_or(notKnown) : withoutResult;
}

struct ResultEntry
{
    qsizetype row;
    std::optional<QCollatorSortKey> text;
    double number;
};

/// Comparing texts as people do is slow: each gets a key once.
std::vector<ResultEntry> entriesFor(const ShownResults &results, const ResultsQuestion &question)
{
    QCollator collator;
    collator.setNumericMode(true);
    const std::vector<bool> kinds = wantedKinds(results, question.kinds);
    std::vector<ResultEntry> entries;
    for (qsizetype row = 0; row < results.rows.size(); ++row) {
        const bool isWanted = kinds[static_cast<size_t>(results.kindOf.at(row))]
            && (!question.unsureBelow
                || standingOf(results.rows.at(row), *question.unsureBelow) == Standing::Unsure)
            && hasWords(results, row, question.words);
        if (!isWanted)
            continue;
        ResultEntry entry{row, {}, 0};
        if (question.sort == ResultField::Confidence)
            entry.number = confidenceRank(results.rows.at(row));
        else if (question.sort)
            entry.text = collator.sortKey(
                fieldText(results, row, *question.sort).left(comparedLetters).toCaseFolded());
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

QList<qint64> orderOf(const ShownResults &results, const ResultsQuestion &question)
{
    std::vector<ResultEntry> entries = entriesFor(results, question);
    const bool isReversed = question.sortOrder == Qt::DescendingOrder;
    std::stable_sort(entries.begin(), entries.end(),
                     [isReversed](const ResultEntry &one, const ResultEntry &other) {
                         const ResultEntry &first = isReversed ? other : one;
                         const ResultEntry &second = isReversed ? one : other;
                         return first.text ? *first.text < *second.text
                                           : first.number < second.number;
                     });
    QList<qint64> rows;
    rows.reserve(static_cast<qsizetype>(entries.size()));
    for (const ResultEntry &entry : entries)
        rows.append(entry.row);
    return rows;
}

} // namespace cd
