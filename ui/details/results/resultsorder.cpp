// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/resultsorder.h"

#include "ui/widgets/lists/sortentry.h"
#include "ui/words/filterwords.h"

#include <utility>
#include <vector>

namespace cd {

namespace {

std::vector<bool> wantedKinds(const ShownResults &results, const QSet<ResultKind> &kinds)
{
    std::vector<bool> wanted;
    for (const KindCount &count : results.kinds)
        wanted.push_back(kinds.isEmpty() || kinds.contains(count.kind));
    return wanted;
}

bool hasWords(const ShownResults &results, qsizetype row, const QStringList &words)
{
    return words.isEmpty()
        || haveWords({fieldText(results, row, ResultField::Folder) + u'/'
                          + fieldText(results, row, ResultField::File),
                      fieldText(results, row, ResultField::Reasoning)},
                     words);
}

/// Open ones first, then by what was decided and the type that they got.
QString reviewedRank(const ShownResults &results, qsizetype row)
{
    return QString::number(static_cast<int>(results.rows.at(row).review.standing)) + u' '
        + fieldText(results, row, ResultField::Reviewed);
}

std::vector<SortEntry> entriesFor(const ShownResults &results, const ResultsQuestion &question)
{
    const QCollator collator = listCollator();
    const std::vector<bool> kinds = wantedKinds(results, question.kinds);
    std::vector<SortEntry> entries;
    for (qsizetype row = 0; row < results.rows.size(); ++row) {
        const bool isAsked = kinds[static_cast<size_t>(results.kindOf.at(row))]
            && (!question.unsureBelow
                || standingOf(results.rows.at(row), *question.unsureBelow) == Standing::Unsure)
            && (!question.reviewed
                || isWanted(results.rows.at(row).review.standing, *question.reviewed))
            && hasWords(results, row, question.words);
        if (!isAsked)
            continue;
        SortEntry entry{row};
        if (question.sort == ResultField::Confidence)
            entry.number = confidenceRank(results.rows.at(row));
        else if (question.sort == ResultField::Reviewed)
            entry.text = sortKeyOf(collator, reviewedRank(results, row));
        else if (question.sort)
            entry.text = sortKeyOf(collator, fieldText(results, row, *question.sort));
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

bool isWanted(Reviewed standing, ReviewedFilter filter)
{
    switch (filter) {
    case ReviewedFilter::Reviewed:
        return standing != Reviewed::Open;
    case ReviewedFilter::Corrected:
        return standing == Reviewed::Corrected;
    case ReviewedFilter::Open:
        break;
    }
    return standing == Reviewed::Open;
}

double confidenceRank(const ExportRow &row)
{
    constexpr double withoutResult = -2;
    constexpr double notKnown = -1;
    return row.result ? row.result->confidence.value_or(notKnown) : withoutResult;
}

QList<qint64> orderOf(const ShownResults &results, const ResultsQuestion &question)
{
    return sortedKeys(entriesFor(results, question), question.sortOrder);
}

} // namespace cd
