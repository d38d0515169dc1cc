// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"
#include "domain/statistics/pairs.h"

#include <QList>
#include <QStringList>

namespace cd {

/// What became of a file from one run to a later one.
enum class PairOutcome {
    Broken, ///< was right, is wrong
    Fixed, ///< was wrong, is right
    BothWrong, ///< with the same answer
    BothWrongOtherwise, ///< with different answers
    BothRight,
};

/// A document that both runs have answered.
struct PairedFile
{
    qsizetype first = 0; ///< its place in Evaluation::files of the earlier run
    qsizetype second = 0; ///< the same, of the later one
    Answered before = {}; ///< types: indexes of PairedEvaluations::types
    Answered after = {};
    PairOutcome outcome = PairOutcome::BothRight;

    bool operator==(const PairedFile &) const = default;
};

/// How many files of a type became right, and wrong.
struct TypeChange
{
    int type = noType; ///< the label: an index of PairedEvaluations::types, or noType
    qint64 files = 0;
    qint64 fixed = 0;
    qint64 broken = 0;

    bool operator==(const TypeChange &) const = default;
};

/// Two runs over the same labelled files, each document once.
struct PairedEvaluations
{
    QStringList types; ///< of the later run, then others of the earlier one
    QList<PairedFile> files; ///< in the order of the later run's
    PairedCounts counts;
    QList<TypeChange> byType; ///< those with files, in the order of the types; no type comes last
    int onlyFirst = 0; ///< judged in one run alone: in none of the lists
    int onlySecond = 0;
    /// Documents that both have answered and nobody can label.
    int unlabelled = 0;
    int unlabelledDiffering = 0; ///< of them, those with another answer

    bool operator==(const PairedEvaluations &) const = default;
};

/// @p first: the earlier run. Where they differ about a label, which happens when only one of them
/// knows the type, the later run's counts. Takes a while for many files, in any thread.
PairedEvaluations pairedEvaluations(const Evaluation &first, const Evaluation &second);

} // namespace cd
