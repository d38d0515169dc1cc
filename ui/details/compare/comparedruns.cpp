// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/comparedruns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

ShownResults resultsOf(const ComparedJob &job)
{
    const QList<ExportRow> rows = exportRows(job.details);
    const QList<Rule> &rules = job.details.request.rules;
    return shownResults(rows, fileOutcomes(job.row, job.details, rows),
                        rules.isEmpty() ? job.row.job.rules : rules, {});
}

/// The kinds of two jobs, as one list.
class JointKinds
{
public:
    void addTypes(const ShownResults &results) { add(results, true); }
    void addOthers(const ShownResults &results) { add(results, false); }

    /// Those of @p results, file by file.
    KindNumbers number(const ShownResults &results)
    {
        KindNumbers numbers;
        numbers.reserve(results.kindOf.size());
        for (const int kind : results.kindOf) {
            const int place = m_places.value(results.kinds.at(kind).kind);
            ++m_all[place].files;
            numbers.append(place);
        }
        return numbers;
    }
    const QList<KindCount> &all() const { return m_all; }

private:
    void add(const ShownResults &results, bool areTypes)
    {
        for (const KindCount &count : results.kinds) {
            const bool isType = count.kind.outcome == FileOutcome::Typed;
            if (isType != areTypes || m_places.contains(count.kind))
                continue;
            const int place = static_cast<int>(m_all.size());
            m_places.insert(count.kind, place);
            m_all.append({count.kind, isType ? place : count.mark, 0});
        }
    }

    QList<KindCount> m_all;
    QHash<ResultKind, int> m_places;
};

QString textOf(const ShownResults &results, int row, ResultField field)
{
    return row < 0 ? u"–"_s : fieldText(results, row, field);
}

QString reasoningOf(const ShownResults &results, int row)
{
    return row < 0 ? QString() : fieldText(results, row, ResultField::Reasoning);
}

} // namespace

ComparedRuns compareRuns(const ComparedJob &here, const ComparedJob &there)
{
    ComparedRuns runs;
    runs.here = resultsOf(here);
    runs.there = resultsOf(there);
    JointKinds kinds;
    for (const ShownResults *results : {&runs.here, &runs.there})
        kinds.addTypes(*results);
    for (const ShownResults *results : {&runs.here, &runs.there})
        kinds.addOthers(*results);
    runs.kindsHere = kinds.number(runs.here);
    runs.kindsThere = kinds.number(runs.there);
    runs.kinds = kinds.all();
    runs.pairs = pairFiles(runs.here.rows, runs.there.rows);
    runs.counts = countChanges(runs.pairs, runs.kindsHere, runs.kindsThere,
                               static_cast<int>(runs.kinds.size()));
    return runs;
}

QString fieldText(const ComparedRuns &runs, qsizetype pair, ComparedField field)
{
    const auto [here, there] = runs.pairs.at(pair);
    const ShownResults &owner = here >= 0 ? runs.here : runs.there;
    const int row = here >= 0 ? here : there;
    switch (field) {
    case ComparedField::File:
        return fieldText(owner, row, ResultField::File);
    case ComparedField::Folder:
        return fieldText(owner, row, ResultField::Folder);
    case ComparedField::TypeHere:
        return textOf(runs.here, here, ResultField::Type);
    case ComparedField::ConfidenceHere:
        return textOf(runs.here, here, ResultField::Confidence);
    case ComparedField::TypeThere:
        return textOf(runs.there, there, ResultField::Type);
    case ComparedField::ConfidenceThere:
        break;
    }
    return textOf(runs.there, there, ResultField::Confidence);
}

QString reasoningHere(const ComparedRuns &runs, qsizetype pair)
{
    return reasoningOf(runs.here, runs.pairs.at(pair).here);
}

QString reasoningThere(const ComparedRuns &runs, qsizetype pair)
{
    return reasoningOf(runs.there, runs.pairs.at(pair).there);
}

const ExportRow &fileOf(const ComparedRuns &runs, qsizetype pair)
{
    const auto [here, there] = runs.pairs.at(pair);
    return here >= 0 ? runs.here.rows.at(here) : runs.there.rows.at(there);
}

} // namespace cd
