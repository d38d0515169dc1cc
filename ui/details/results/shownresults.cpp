// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/shownresults.h"

#include "ui/look/typemark.h"
#include "ui/words/foldertext.h"
#include "ui/words/formats.h"
#include "ui/words/resultwords.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr std::array untypedKinds{
    std::pair{FileOutcome::Untyped, TypeMark::NoType},
    std::pair{FileOutcome::Failed, TypeMark::Failed},
    std::pair{FileOutcome::Cancelled, TypeMark::Other},
    std::pair{FileOutcome::LeftOut, TypeMark::Other},
    std::pair{FileOutcome::Waiting, TypeMark::Other},
};

ResultKind kindOf(const ExportRow &row, FileOutcome outcome)
{
    if (outcome == FileOutcome::Typed)
        return {outcome, row.result->type.value_or(QString())};
    return {outcome == FileOutcome::Running ? FileOutcome::Waiting : outcome};
}

/// All kinds of a job, each with its place.
class Kinds
{
public:
    explicit Kinds(const QList<Rule> &rules)
    {
        for (const Rule &rule : rules)
            addType(rule.type);
    }
    void addType(const QString &type)
    {
        const ResultKind kind{FileOutcome::Typed, type};
        if (!m_places.contains(kind))
            add(kind, static_cast<int>(m_all.size()));
    }
    void addOthers()
    {
        for (const auto &[outcome, mark] : untypedKinds)
            add({outcome}, mark);
    }
    int count(const ResultKind &kind)
    {
        const int place = m_places.value(kind);
        ++m_all[place].files;
        return place;
    }
    const QList<KindCount> &all() const { return m_all; }

private:
    void add(const ResultKind &kind, int mark)
    {
        m_places.insert(kind, static_cast<int>(m_all.size()));
        m_all.append({kind, mark, 0});
    }

    QList<KindCount> m_all;
    QHash<ResultKind, int> m_places;
};

QString reasonText(const ShownResults &results, const ExportRow &row)
{
    if (row.result)
        return row.result->reasoning;
    return row.said.isEmpty() ? results.whyNone : row.said;
}

QString confidenceCell(const ShownResults &results, qsizetype row)
{
    const ExportRow &shown = results.rows.at(row);
    if (shown.result)
        return confidenceText(shown.result->confidence);
    const bool isOpen
        = results.kinds.at(results.kindOf.at(row)).kind.outcome == FileOutcome::Waiting;
    return isOpen ? QString() : u"–"_s;
}

} // namespace

ShownResults shownResults(const QList<ExportRow> &rows, const QList<FileOutcome> &outcomes,
                          const QList<Rule> &rules, const QString &whyNone)
{
    ShownResults results{.rows = rows, .kindOf = {}, .kinds = {}, .folder = {}, .whyNone = whyNone};
    Kinds kinds(rules);
    for (const ExportRow &row : rows) {
        results.folder = commonFolder(results.folder, row.path);
        if (row.result && row.result->type)
            kinds.addType(*row.result->type);
    }
    kinds.addOthers();
    results.kindOf.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        results.kindOf.append(kinds.count(kindOf(rows.at(i), outcomes.at(i))));
    results.kinds = kinds.all();
    return results;
}

QString fieldText(const ShownResults &results, qsizetype row, ResultField field)
{
    const ExportRow &shown = results.rows.at(row);
    switch (field) {
    case ResultField::File:
        return shown.fileName.isEmpty() ? shown.fileId.value : shown.fileName;
    case ResultField::Folder:
        return folderText(shown.path, results.folder);
    case ResultField::Type:
        return kindTitle(results.kinds.at(results.kindOf.at(row)).kind);
    case ResultField::Reviewed:
        return reviewText(shown.review);
    case ResultField::Confidence:
        return confidenceCell(results, row);
    case ResultField::Reasoning:
        break;
    }
    return reasonText(results, shown);
}

bool hasReviews(const ShownResults &results)
{
    return std::any_of(results.rows.cbegin(), results.rows.cend(),
                       [](const ExportRow &row) { return row.review != RowReview(); });
}

Standing standingOf(const ExportRow &row, double unsureBelow)
{
    if (!row.result)
        return Standing::NoResult;
    if (!row.result->type)
        return Standing::NoType;
    if (!row.result->confidence)
        return Standing::Unknown;
    const auto shown = [](double value) {
        return std::lround(value * 100);
    };
    return shown(*row.result->confidence) < shown(unsureBelow) ? Standing::Unsure : Standing::Sure;
}

int countUnsure(const ShownResults &results, double unsureBelow)
{
    return static_cast<int>(std::count_if(
        results.rows.cbegin(), results.rows.cend(), [unsureBelow](const ExportRow &row) {
            return standingOf(row, unsureBelow) == Standing::Unsure;
        }));
}

QList<int> confidenceSpread(const ShownResults &results, int steps)
{
    QList<int> spread(steps);
    for (const ExportRow &row : results.rows) {
        if (row.result && row.result->type && row.result->confidence) {
            // As it is shown: 0.7 may be held as a little less.
            const double shown = std::round(*row.result->confidence * 100) / 100;
            const auto step = static_cast<int>(shown * steps + 1e-9);
            ++spread[std::clamp(step, 0, steps - 1)];
        }
    }
    return spread;
}

} // namespace cd
