// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rulefinding.h"
#include "rules/ruletexts.h"

namespace cd {

/// R5 and R9: whether a description says anything. At most one of them for a rule.
QList<RuleFinding> emptyWordFindings(const QList<Rule> &rules, const QList<RuleText> &texts);
/// R6.
QList<RuleFinding> overlapFindings(const QList<Rule> &rules, const QList<RuleText> &texts);
/// R7. What a description excludes is negationFindings()' business.
QList<RuleFinding> otherTypeFindings(const QList<Rule> &rules, RuleTexts &texts);
/// R8.
QList<RuleFinding> negationFindings(const QList<Rule> &rules, const QList<RuleText> &texts);
/// R12. One finding for all where most rules are in one other language.
QList<RuleFinding> languageFindings(const QList<Rule> &rules, const QList<RuleText> &texts,
                                    const QString &reading);

} // namespace cd
