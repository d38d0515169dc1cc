// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/trial.h"

#include <QStringList>

#include <optional>

namespace cd {

/// Which rule's words beat which, where a document got another type than a person gave it.
struct Contest
{
    QString won; ///< the type that was answered; empty: none, or no rule has it
    QString right; ///< the person's; empty: none, or no rule has it
    QString here; ///< the type whose rule has the most in this trial; empty: none
    QStringList
        onlyWon; ///< words that speak for the one and not for the other, the weightiest first
    QStringList onlyRight;
    QStringList missing; ///< that the right rule says, and the document does not have

    bool operator==(const Contest &) const = default;
};

/// @p answered, @p right: types; nullopt: no type.
Contest contestOf(const Trial &trial, const std::optional<QString> &answered,
                  const std::optional<QString> &right);

} // namespace cd
