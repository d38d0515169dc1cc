// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/trying/contest.h"

#include <algorithm>

namespace cd {

namespace {

/// Null: no rule has this type.
const RuleScore *scoreOf(const Trial &trial, const std::optional<QString> &type)
{
    const auto found
        = std::find_if(trial.rules.begin(), trial.rules.end(),
                       [&type](const RuleScore &each) { return type && each.type == *type; });
    return found == trial.rules.end() ? nullptr : &*found;
}

bool hasTerm(const RuleScore &score, const QString &word)
{
    return std::any_of(score.found.begin(), score.found.end(), [&word](const TrialTerm &each) {
        return each.written.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// @p other null: there is nobody to share with.
QStringList onlyOf(const RuleScore &score, const RuleScore *other)
{
    QStringList words;
    for (const TrialTerm &term : score.found) {
        if (!other || !hasTerm(*other, term.written))
            words.append(term.written);
    }
    return words;
}

} // namespace

Contest contestOf(const Trial &trial, const std::optional<QString> &answered,
                  const std::optional<QString> &right)
{
    Contest contest;
    const RuleScore *won = scoreOf(trial, answered);
    const RuleScore *meant = scoreOf(trial, right);
    if (trial.winner >= 0 && trial.winner < trial.rules.size())
        contest.here = trial.rules.at(trial.winner).type;
    if (won) {
        contest.won = won->type;
        contest.onlyWon = onlyOf(*won, meant);
    }
    if (meant) {
        contest.right = meant->type;
        contest.onlyRight = onlyOf(*meant, won);
        contest.missing = meant->missing;
    }
    return contest;
}

} // namespace cd
