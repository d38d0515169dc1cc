// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/results/shownresults.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace cd {

/// By what persons said of them.
enum class ReviewedFilter {
    Reviewed, ///< whatever they said
    Corrected,
    Open, ///< nobody has said anything
};

/// Which of a job's files are wanted, and in which order.
struct ResultsQuestion
{
    std::optional<ResultField> sort = {}; ///< nullopt: as they are in the job
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QStringList words = {}; ///< filterWords(): each has to be in the name, folder or reasoning
    QSet<ResultKind> kinds = {}; ///< empty: all
    std::optional<double> unsureBelow = {}; ///< only those that are unsure below this confidence
    std::optional<ReviewedFilter> reviewed = {};

    bool isForSome() const
    {
        return !words.isEmpty() || !kinds.isEmpty() || unsureBelow || reviewed;
    }
    bool isForAllAsTheyAre() const { return !sort && !isForSome(); }
    bool operator==(const ResultsQuestion &) const = default;
};

bool isWanted(Reviewed standing, ReviewedFilter filter);

/// Where it stands by its confidence: those without a result first, then those whose confidence is
/// not known.
double confidenceRank(const ExportRow &row);

/// The rows that are wanted, in their order; equal ones as they stand in the job. Takes a while for
/// many, in any thread.
QList<qint64> orderOf(const ShownResults &results, const ResultsQuestion &question);

} // namespace cd
