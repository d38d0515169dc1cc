// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/evaluate/evaluatefigures.h"

#include "domain/statistics/bootstrap.h"

namespace cd {

namespace {

RunComparison compare(const Evaluation &later, EvaluationSource source, const EarlierRun &earlier)
{
    source.rules.clear();
    source.firstTypes = later.types;
    source.answers = earlier.files;
    return {earlier.name, pairedEvaluations(evaluate(source), later)};
}

std::optional<double> valueOf(FigureBound::Figure figure, const Confusion &confusion)
{
    return figure == FigureBound::Figure::Accuracy ? confusion.right().value()
                                                   : confusion.macroF1();
}

} // namespace

EvaluateFigures evaluateFigures(const QList<LabelledFile> &labels, const QStringList &rules,
                                const QList<RunFile> &answers,
                                const std::optional<EarlierRun> &earlier,
                                const QList<FigureBound> &bounds)
{
    const EvaluationSource source{.rules = rules, .files = labels, .answers = answers};
    EvaluateFigures figures{.evaluation = evaluate(source)};
    figures.macroF1Interval = macroF1Interval(figures.evaluation.confusion);
    if (earlier)
        figures.against = compare(figures.evaluation, source, *earlier);
    for (const FigureBound &bound : bounds) {
        const auto value = valueOf(bound.figure, figures.evaluation.confusion);
        if (!value || *value < bound.least)
            figures.missed.append(bound);
    }
    return figures;
}

} // namespace cd
