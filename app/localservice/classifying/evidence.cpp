// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/evidence.h"

#include <algorithm>

namespace cd::local {

namespace {

constexpr double saturation = 1.0; ///< BM25's k1
constexpr double lengthCorrection = 0.25; ///< BM25's b
constexpr double usualLength = 350; ///< words
constexpr double topFactor = 1.3;
constexpr double headingFactor = 1.5;
constexpr double narrowBonus = 4;
constexpr double mailBonus = 9;
constexpr double strangeMailBonus = 3; ///< where no rule means mails, one may carry anything
constexpr double codeBonus = 12;

double worthOf(const Clue &clue, const Occurrences &found, int wordCount)
{
    const double length = 1 - lengthCorrection + lengthCorrection * wordCount / usualLength;
    const double often
        = found.count * (saturation + 1) / (found.count + saturation * std::max(0.5, length));
    double worth = clue.weight * often;
    if (clue.origin == Clue::Origin::Kind && found.alone)
        worth *= headingFactor;
    else if (found.onTop)
        worth *= topFactor;
    return worth;
}

Evidence weigh(const RuleProfile &profile, const DocumentWords &document)
{
    Evidence evidence;
    double bestName = 0;
    for (const Clue &clue : profile.clues) {
        const Occurrences found
            = clue.listed ? document.findWords(clue.words) : document.findStems(clue.words);
        if (found.count == 0)
            continue;
        const double worth = worthOf(clue, found, document.wordCount());
        if (clue.origin == Clue::Origin::Against) {
            evidence.score -= 0.25 * worth;
            continue;
        }
        evidence.found.append({clue.written, found.firstPage, worth});
        // The names of a kind are synonyms or contain one another, so only the best match counts.
        if (clue.origin == Clue::Origin::Name)
            bestName = std::max(bestName, worth);
        else
            evidence.score += worth;
    }
    evidence.score += bestName;
    if (profile.isReceipt && document.isNarrow())
        evidence.score += narrowBonus;
    if (profile.isMail && document.isMail())
        evidence.score += profile.isRule ? mailBonus : strangeMailBonus;
    if (profile.isCode && document.isCode())
        evidence.score += codeBonus;
    std::stable_sort(evidence.found.begin(), evidence.found.end(),
                     [](const auto &a, const auto &b) { return a.worth > b.worth; });
    return evidence;
}

} // namespace

QList<Evidence> evidenceFor(const QList<RuleProfile> &profiles, const DocumentWords &document)
{
    QList<Evidence> all;
    for (const RuleProfile &profile : profiles)
        all.append(weigh(profile, document));
    return all;
}

} // namespace cd::local
