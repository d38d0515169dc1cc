// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/pairedevaluations.h"
#include "workflow/evaluating/evaluator.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace cd {

/// An earlier run beside the one that is evaluated, over the same labelled files.
struct RunPair
{
    EvaluationPtr first; ///< the earlier one
    EvaluationPtr second; ///< the one that is evaluated
    PairedEvaluations pairs;
    double p = 1; ///< exact McNemar
    double corrected = 1; ///< after Holm, for as many runs as are compared
    std::optional<Difference> difference = {};
};

using RunPairs = QList<std::shared_ptr<const RunPair>>;

/// @p run beside each of @p others. Takes a while for many files, in any thread.
RunPairs pairRuns(const EvaluationPtr &run, const QList<EvaluationPtr> &others);

} // namespace cd
