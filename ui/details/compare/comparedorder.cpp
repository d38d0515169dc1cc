// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/comparedorder.h"

#include "ui/details/results/resultsorder.h"
#include "ui/widgets/lists/sortentry.h"
#include "ui/words/filterwords.h"

#include <utility>
#include <vector>

namespace cd {

namespace {

bool isWantedPair(const ComparedRuns &runs, qsizetype place, const ComparedQuestion &question)
{
    const FilePair &pair = runs.pairs.at(place);
    const FileChange change = changeOf(pair, runs.kindsHere, runs.kindsThere);
    if (question.change && change != *question.change)
        return false;
    if (question.cell) {
        if (pair.here < 0 || pair.there < 0)
            return false;
        const ResultKind &here = runs.kinds.at(runs.kindsHere.at(pair.here)).kind;
        const ResultKind &there = runs.kinds.at(runs.kindsThere.at(pair.there)).kind;
        if (here != question.cell->first || there != question.cell->second)
            return false;
    }
    if (question.words.isEmpty())
        return true;
    return haveWords({fieldText(runs, place, ComparedField::Folder) + u'/'
                          + fieldText(runs, place, ComparedField::File),
                      reasoningHere(runs, place), reasoningThere(runs, place)},
                     question.words);
}

/// Files that a job does not have come before those without a result.
double comparedRank(const ShownResults &results, int row)
{
    constexpr double withoutFile = -3;
    return row < 0 ? withoutFile : confidenceRank(results.rows.at(row));
}

} // namespace

QList<qint64> orderOf(const ComparedRuns &runs, const ComparedQuestion &question)
{
    const QCollator collator = listCollator();
    std::vector<SortEntry> entries;
    for (qsizetype place = 0; place < runs.pairs.size(); ++place) {
        if (!isWantedPair(runs, place, question))
            continue;
        const FilePair &pair = runs.pairs.at(place);
        SortEntry entry{place};
        if (question.sort == ComparedField::ConfidenceHere)
            entry.number = comparedRank(runs.here, pair.here);
        else if (question.sort == ComparedField::ConfidenceThere)
            entry.number = comparedRank(runs.there, pair.there);
        else if (question.sort)
            entry.text = sortKeyOf(collator, fieldText(runs, place, *question.sort));
        entries.push_back(std::move(entry));
    }
    return sortedKeys(std::move(entries), question.sortOrder);
}

} // namespace cd
