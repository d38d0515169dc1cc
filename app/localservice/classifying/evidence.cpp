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
    double place = found.onTop ? weights.top : 1;
    if (found.alone && clue.origin == Clue::Origin::Kind)
        place = weights.heading;
    else if (found.alone && clue.origin == Clue::Origin::KindName)
        place = weights.title;
    return clue.weight * often * place;
}

Evidence weigh(const RuleProfile &profile, const DocumentWords &document, const Weights &weights)
{
    Evidence evidence;
    double bestName = 0;
    double foundWeight = 0;
    const double length = 1 - weights.lengthCorrection
        + weights.lengthCorrection * document.wordCount() / usualLength;
    for (const Clue &clue : profile.clues) {
        const Occurrences found = clue.kind.isEmpty() || clue.origin == Clue::Origin::Topic
            ? document.findStems(clue.words)
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
        } else if (clue.origin == Clue::Origin::Topic) {
            evidence.topical += worth;
        } else if (clue.origin == Clue::Origin::Kind) {
            evidence.listed += worth;
        } else {
            // The names of a kind are synonyms or contain one another: only the best one counts.
            bestName = std::max(bestName, worth);
        }
    }
    evidence.listed += bestName;
    // A layout alone says nothing: it strengthens what the words say.
    evidence.listed *= 1 + (document.isNarrow() ? weights.narrow * profile.receipt : 0)
        + (document.isMail() ? weights.mail * profile.mail : 0)
        + (document.isCode() ? weights.code * profile.code : 0);
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

void addMeaning(QList<Evidence> &evidence, const MeaningScores &scores,
                const DocumentMeaning &document)
{
    constexpr double close = 1; // deviations from texts that have nothing to do with the rule
    constexpr qsizetype words = 8;
    const QList<Closeness> all = scores.of(document);
    for (qsizetype i = 0; i < all.size(); ++i) {
        evidence[i].meaning = all.at(i).score;
        if (all.at(i).stretch < 0 || all.at(i).score < close)
            continue;
        const Stretch &stretch = document.stretches.at(all.at(i).stretch);
        evidence[i].closest = stretch.text.simplified().section(u' ', 0, words - 1);
        evidence[i].closestPage = stretch.page;
    }
}

} // namespace cd::local
