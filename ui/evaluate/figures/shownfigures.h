// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/calibration.h"
#include "domain/statistics/threshold.h"
#include "ui/charts/typeschart.h"
#include "workflow/evaluating/evaluator.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace cd {

/// What is said of one type.
struct TypeRow
{
    int type = 0; ///< of Evaluation::types
    TypeFigures figures = {};

    bool operator==(const TypeRow &) const = default;
};

/// A type that is answered where it is wrong.
struct WrongAnswers
{
    int answer = noType;
    qint64 files = 0;

    bool operator==(const WrongAnswers &) const = default;
};

/// From how many answers of a type on it has a threshold of its own.
inline constexpr qint64 fewestForThreshold = 60;

/// The figures of an evaluation that are more than counting.
struct ShownFigures
{
    QStringList types;
    /// That occur, the lowest F1 first: those with enough files, those with few, and those whose F1
    /// is not defined.
    QList<TypeRow> rows;
    qint64 errors = 0;
    std::optional<WrongAnswers> mostWrong = {}; ///< what most errors were answered as
    Calibration calibration = {};
    QList<ChartedType> counts = {}; ///< of all types, and of no type
    QList<int> ownThresholds = {}; ///< types with fewestForThreshold answers

    bool operator==(const ShownFigures &) const = default;
};

/// Takes a while for many files, in any thread.
ShownFigures shownFigures(const Evaluation &evaluation);

/// If answers from a confidence on were accepted. @p type: only those that are of this type;
/// nullopt: all. Takes a while for many files, in any thread.
Thresholds shownThresholds(const Evaluation &evaluation, const Promise &promise,
                           std::optional<int> type);

/// Where the labels come from that a figure rests on.
struct LabelSources
{
    int folder = 0;
    int table = 0;
    int review = 0; ///< of the set's own
    int corrected = 0; ///< later ones of a review, in place of the set's

    bool operator==(const LabelSources &) const = default;
};
LabelSources labelSources(const Evaluation &evaluation);

/// What a type is called, with no type among them.
QString typeNameAt(const QStringList &types, int type);

} // namespace cd
