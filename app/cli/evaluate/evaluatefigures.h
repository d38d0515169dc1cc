// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/evaluate/evaluateoptions.h"
#include "domain/evaluation/pairedevaluations.h"
#include "domain/statistics/proportion.h"

#include <optional>

namespace cd {

/// What is compared with.
struct EarlierRun
{
    QString name; ///< of the file, or of the job
    QList<RunFile> files;
};

/// Files that both runs answered, under the same labels.
struct RunComparison
{
    QString name;
    PairedEvaluations pairs = {};
};

/// All that the command tells.
struct EvaluateFigures
{
    Evaluation evaluation;
    std::optional<Interval> macroF1Interval = {};
    std::optional<RunComparison> against = {};
    QList<FigureBound> missed = {};
};

/// @p labels: each document once. May take a second with 100,000 files.
EvaluateFigures evaluateFigures(const QList<LabelledFile> &labels, const QStringList &rules,
                                const QList<RunFile> &answers,
                                const std::optional<EarlierRun> &earlier,
                                const QList<FigureBound> &bounds);

} // namespace cd
