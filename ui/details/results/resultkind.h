// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/resultcounts.h"

#include <QString>

namespace cd {

/// What a file is counted and filtered by: its type or, without one, what became of it.
struct ResultKind
{
    FileOutcome outcome = FileOutcome::Typed; ///< never Running: those count as Waiting
    QString type = {}; ///< empty unless it is Typed

    bool operator==(const ResultKind &) const = default;
};

size_t qHash(const ResultKind &kind, size_t seed = 0) noexcept;

/// How many files of a job are of one kind, and what that kind looks like.
struct KindCount
{
    ResultKind kind;
    int mark = 0; ///< a type's place among the rules, or one of TypeMark
    int files = 0;

    bool operator==(const KindCount &) const = default;
};

/// The type, or "no rule matched", "failed" …
QString kindTitle(const ResultKind &kind);

} // namespace cd
