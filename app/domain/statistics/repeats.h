// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/confusion.h"

#include <QList>

#include <optional>

namespace cd {

/// What several runs with the same rules answered for one file: a type's index or noType; nullopt:
/// that run failed.
using RepeatedAnswers = QList<std::optional<int>>;

/// How steady answers are that were asked for several times. Failed runs are left out: each file
/// counts with the answers that it has, and with fewer than two it does not count.
struct Repeats
{
    Share same = {}; ///< files with one answer in all runs (TARa@n, arXiv:2408.04667)
    /// How probably two runs give a file the same answer: the mean over files. Nullopt: no file
    /// counts.
    std::optional<double> pairwise = {};
    QList<qsizetype> flips = {}; ///< places of the files with several answers
    qint64 failed = 0; ///< runs of files
    qint64 tooFew = 0; ///< files that do not count

    bool operator==(const Repeats &) const = default;
};

Repeats repeats(const QList<RepeatedAnswers> &files);

} // namespace cd
