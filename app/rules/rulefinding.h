// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "domain/request/rule.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// What is checked of rules. The numbers are their names ("R6"), for presets, commands and
/// handbook: they never change.
enum class RuleCheck {
    Type = 1, ///< missing, too long, or with other characters than the service takes
    ShortDescription = 2,
    LongDescription = 3,
    SameType = 4, ///< exactly, or but for case, spaces, hyphens and underscores
    SaysLittle = 5, ///< it repeats its type, or has too few words that tell anything
    Overlap = 6, ///< two descriptions say much the same
    NamesOther = 7, ///< another rule's type stands in its description
    Negation = 8, ///< it says what is not there
    Vague = 9, ///< words that fit any document
    CatchAll = 10, ///< of all rules: whether one takes the rest
    ManyRules = 11,
    OtherLanguage = 12, ///< than documents are read in
    Chosen = 13, ///< never, or nearly always, in the last results of the preset
};

QString checkName(RuleCheck check); ///< "R6"

enum class FindingGrade { Error, Warning, Hint }; ///< the worst first

/// Where words stand in a rule.
struct RuleSpan
{
    bool isInType = false; ///< else in its description
    int start = 0; ///< in UTF-16 units
    int length = 0;

    bool operator==(const RuleSpan &) const = default;
};

/// One thing that a check found. It holds no words for people: ui/words makes those.
struct RuleFinding
{
    RuleCheck check = RuleCheck::Type;
    FindingGrade grade = FindingGrade::Error;
    int rule = -1; ///< -1: it is about all of them
    int other
        = -1; ///< the other rule, where it is about two; SameType and Overlap are told of both
    QList<RuleSpan> spans = {}; ///< in the rule
    /// The words concerned, as they are written there, each once. Of SameType: the other type; of
    /// OtherLanguage: the codes of the rule's language (empty: another script) and the documents'.
    QStringList words = {};
    int limit = 0; ///< of characters, words, rules, or percent; of Chosen, if never: results
    int actual = 0; ///< of OtherLanguage, about all: how many rules
    double likeness = 0; ///< of Overlap, 0 to 1
    /// What "fix" makes of all the rules; nullopt: nothing can be mended at one key.
    std::optional<QList<Rule>> mended = {};

    bool operator==(const RuleFinding &) const = default;
};

/// "Fine as it is": @p finding is told no more, as long as its rule says the same. Errors can't be
/// set aside.
DismissedHint dismissalOf(const RuleFinding &finding, const QList<Rule> &rules);
bool isDismissed(const RuleFinding &finding, const QList<Rule> &rules,
                 const QList<DismissedHint> &dismissed);

} // namespace cd
