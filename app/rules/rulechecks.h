// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rulefinding.h"

#include <QHash>

namespace cd {

/// How often the newest results of a preset have which type, for RuleCheck::Chosen.
struct ChosenCounts
{
    QHash<QString, int> byType; ///< an empty type: no rule matched
    int all = 0; ///< results that were looked at

    bool operator==(const ChosenCounts &) const = default;
};

/// All that the checks find in @p rules, by rule and, of each, the worst first; what is about all
/// of them comes last. @p language: what documents are read in, one of allLanguages(); empty: not
/// said. Empty rules are passed over. Thread safe; takes tens of milliseconds for 200 rules, so it
/// is not for the window's thread.
QList<RuleFinding> checkRules(const QList<Rule> &rules, const QString &language = {},
                              const ChosenCounts &chosen = {});

} // namespace cd
