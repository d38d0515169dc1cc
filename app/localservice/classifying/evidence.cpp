// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/evidence.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr double saturation = 1.0; ///< BM25's k1
constexpr double lengthCorrection = 0.6; ///< BM25's b
constexpr double usualLength = 350; ///< words
constexpr double topFactor = 1.3;
constexpr double titleFactor = 2.5;
constexpr double headingFactor = 1.5;
constexpr double narrowBonus = 2.5;
constexpr double mailBonus = 9;
constexpr double strangeMailBonus = 3; ///< where no rule means mails, one may carry anything
constexpr double codeBonus = 12;

/// How many profiles hold a clue.
using Sharing = QHash<QString, int>;

QString keyOf(const Clue &clue)
{
    return (clue.listed ? u"="_s : QString()) + clue.words.join(u' ');
}

Sharing sharingOf(const QList<Profile> &profiles)
{
    Sharing sharing;
    for (const Profile &profile : profiles) {
        for (const Clue &clue : profile.clues) {
            if (clue.origin != Clue::Origin::Against)
                ++sharing[keyOf(clue)];
        }
    }
    return sharing;
}

double worthOf(const Clue &clue, const Occurrences &found, int wordCount, int sharedBy)
{
    const double length = 1 - lengthCorrection + lengthCorrection * wordCount / usualLength;
    const double often
        = found.count * (saturation + 1) / (found.count + saturation * std::max(0.5, length));
    const double rarity = 1.0 / std::sqrt(std::max(1, sharedBy));
    double worth = clue.weight * often * rarity;
    if (clue.origin == Clue::Origin::Name && found.title)
        worth *= titleFactor;
    else if (clue.origin == Clue::Origin::Kind && found.alone)
        worth *= headingFactor;
    else if (found.onTop)
        worth *= topFactor;
    return worth;
}

Evidence weigh(const Profile &profile, const DocumentWords &document, const Sharing &sharing)
{
    Evidence evidence;
    double bestName = 0;
    for (const Clue &clue : profile.clues) {
        const Occurrences found
            = clue.listed ? document.findWords(clue.words) : document.findStems(clue.words);
        if (found.count == 0)
            continue;
        const double worth
            = worthOf(clue, found, document.wordCount(), sharing.value(keyOf(clue), 1));
        if (clue.origin == Clue::Origin::Against) {
            evidence.score -= 0.25 * worth;
            continue;
        }
        evidence.found.append({clue.written, found.firstPage, worth});
        // The names of a kind mean the same and hold one another: only the best counts.
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

QList<Evidence> evidenceFor(const QList<Profile> &profiles, const DocumentWords &document)
{
    const Sharing sharing = sharingOf(profiles);
    QList<Evidence> all;
    for (const Profile &profile : profiles)
        all.append(weigh(profile, document, sharing));
    return all;
}

} // namespace cd::local
