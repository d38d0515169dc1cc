// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/evidence.h"

#include <algorithm>

namespace cd::local {

namespace {

constexpr double usualLength = 350; ///< words

double worthOf(const Clue &clue, const Occurrences &found, double length, const Weights &weights)
{
    const double count = found.count + weights.partOfWord * found.within;
    const double often
        = count * (weights.saturation + 1) / (count + weights.saturation * std::max(0.5, length));
    const bool isHeading = clue.origin == Clue::Origin::Kind && found.alone;
    return clue.weight * often * (isHeading ? weights.heading : found.onTop ? weights.top : 1);
}

Evidence weigh(const RuleProfile &profile, const DocumentWords &document, const Weights &weights)
{
    Evidence evidence;
    double bestName = 0;
    double foundWeight = 0;
    const double length = 1 - weights.lengthCorrection
        + weights.lengthCorrection * document.wordCount() / usualLength;
    for (const Clue &clue : profile.clues) {
        const Occurrences found = clue.kind.isEmpty() ? document.findStems(clue.words)
                                                      : document.findWords(clue.words);
        if (found.count + found.within == 0)
            continue;
        const double worth = worthOf(clue, found, length, weights);
        if (clue.origin == Clue::Origin::Against) {
            evidence.own -= weights.against * worth;
            continue;
        }
        evidence.found.append({clue.written, clue.kind, found.firstPage, worth});
        if (clue.origin == Clue::Origin::Own) {
            evidence.own += worth;
            foundWeight += clue.weight;
        } else if (clue.origin == Clue::Origin::Kind) {
            evidence.listed += worth;
        } else {
            // The names of a kind are synonyms or contain one another: only the best one counts.
            bestName = std::max(bestName, worth);
        }
    }
    evidence.listed += bestName;
    evidence.listed += document.isNarrow() ? weights.narrow * profile.receipt : 0;
    evidence.listed += document.isMail() ? weights.mail * profile.mail : 0;
    evidence.listed += document.isCode() ? weights.code * profile.code : 0;
    evidence.coverage = profile.ownWeight > 0 ? foundWeight / profile.ownWeight : 0;
    std::stable_sort(evidence.found.begin(), evidence.found.end(),
                     [](const auto &a, const auto &b) { return a.worth > b.worth; });
    return evidence;
}

} // namespace

QList<Evidence> evidenceFor(const QList<RuleProfile> &profiles, const DocumentWords &document,
                            const Weights &weights)
{
    QList<Evidence> all;
    for (const RuleProfile &profile : profiles)
        all.append(weigh(profile, document, weights));
    return all;
}

} // namespace cd::local
