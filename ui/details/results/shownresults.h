// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/rule.h"
#include "ui/details/results/resultkind.h"
#include "workflow/rows/rowreviews.h"

#include <QList>
#include <QString>

namespace cd {

/// What is told of each file.
enum class ResultField { File, Folder, Type, Reviewed, Confidence, Reasoning };

/// The files of one job with their results, as they are shown. Copies are cheap, and can be read in
/// any thread.
struct ShownResults
{
    QList<ExportRow> rows;
    QList<int> kindOf; ///< by row: a place in kinds
    /// Types in the order of the rules, then those that no rule names, then other kinds. A rule
    /// without a file is there too.
    QList<KindCount> kinds;
    QString folder; ///< in which all of them lie; null: none comes from this computer
    QString whyNone; ///< said of files without a result that nothing else is known of
};

/// @p outcomes: the fileOutcomes() of @p rows.
ShownResults shownResults(const QList<ExportRow> &rows, const QList<FileOutcome> &outcomes,
                          const QList<Rule> &rules, const QString &whyNone);

QString fieldText(const ShownResults &results, qsizetype row, ResultField field);

/// Whether a person has decided anything about one of them, and be it a flag.
bool hasReviews(const ShownResults &results);

/// How far a result can be relied on.
enum class Standing {
    Sure,
    Unsure, ///< below what a person has set
    Unknown, ///< the service did not say how confident it is
    NoType, ///< no rule matched
    NoResult,
};

/// @p unsureBelow: a confidence, 0 to 1. It is compared as it is shown, with two decimals.
Standing standingOf(const ExportRow &row, double unsureBelow);
int countUnsure(const ShownResults &results, double unsureBelow);
/// How many results with a type have which confidence, from 0 to 1 in so many steps.
QList<int> confidenceSpread(const ShownResults &results, int steps);

} // namespace cd
