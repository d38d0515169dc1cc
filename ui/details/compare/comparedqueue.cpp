// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/comparedqueue.h"

namespace cd {

namespace {

std::optional<QString> typeOf(const ResultKind &kind)
{
    return kind.outcome == FileOutcome::Typed ? std::optional(kind.type) : std::nullopt;
}

} // namespace

ComparedQueue comparedQueue(const ComparedRuns &runs, const QList<qint64> &pairs,
                            const std::optional<KindPair> &cell, const QString &service)
{
    QList<ExportRow> rows;
    for (const qint64 pair : pairs) {
        const auto [here, there] = runs.pairs.at(pair);
        if (here < 0 || there < 0)
            continue;
        const ExportRow &row = runs.here.rows.at(here);
        const ExportRow &other = runs.there.rows.at(there);
        if (row.result && other.result && (cell || row.result->type != other.result->type))
            rows.append(row);
    }
    ComparedQueue queue{{}, static_cast<int>(rows.size())};
    queue.choice.kind = cell ? QueueKind::Cell : QueueKind::Disagreement;
    queue.choice.documents = documentsOf(rows, service);
    queue.choice.documents.removeAll(DocumentKey());
    if (cell) {
        queue.choice.here = typeOf(cell->first);
        queue.choice.there = typeOf(cell->second);
    }
    return queue;
}

} // namespace cd
