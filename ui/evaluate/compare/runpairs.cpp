// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/compare/runpairs.h"

namespace cd {

RunPairs pairRuns(const EvaluationPtr &run, const QList<EvaluationPtr> &others)
{
    QList<RunPair> made;
    QList<double> p;
    for (const EvaluationPtr &other : others) {
        if (!run || !other)
            continue;
        RunPair pair{.first = other, .second = run, .pairs = pairedEvaluations(*other, *run)};
        pair.p = mcnemar(pair.pairs.counts);
        pair.difference = difference(pair.pairs.counts);
        p.append(pair.p);
        made.append(pair);
    }
    const QList<double> corrected = holm(p);
    RunPairs pairs;
    for (qsizetype i = 0; i < made.size(); ++i) {
        made[i].corrected = corrected.at(i);
        pairs.append(std::make_shared<const RunPair>(made.at(i)));
    }
    return pairs;
}

} // namespace cd
