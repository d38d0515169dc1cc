// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/verdict.h"

#include <algorithm>
#include <cmath>

namespace cd::local {

namespace {

constexpr double enoughScore = 5; ///< below, nothing is said of a document
constexpr double strangerLead = 1.15; ///< so far must an unnamed kind be ahead
/// Rules of no known kind have fewer words to find, so they need less evidence.
constexpr double enoughForOwnWords = 3;
constexpr double strangerLeadOverOwnWords = 1.5;
/// Fitted to how often labelled documents were classified correctly at each lead.
constexpr double confidencePerLead = 4.5;

Verdict ranked(const QList<RuleProfile> &profiles, const QList<Evidence> &evidence)
{
    Verdict verdict;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const auto ahead = [&](qsizetype other) {
            return other < 0 || evidence.at(i).score > evidence.at(other).score;
        };
        if (!profiles.at(i).isRule) {
            if (ahead(verdict.stranger))
                verdict.stranger = i;
        } else if (ahead(verdict.best)) {
            verdict.second = verdict.best;
            verdict.best = i;
        } else if (ahead(verdict.second)) {
            verdict.second = i;
        }
    }
    return verdict;
}

} // namespace

Verdict verdictOn(const QList<RuleProfile> &profiles, const QList<Evidence> &evidence)
{
    Verdict verdict = ranked(profiles, evidence);
    if (verdict.best < 0)
        return verdict;
    const auto scoreOf = [&](qsizetype profile) {
        return profile < 0 ? 0.0 : std::max(0.0, evidence.at(profile).score);
    };
    const double best = scoreOf(verdict.best);
    const bool known = profiles.at(verdict.best).isKnownKind;
    verdict.isStranger
        = scoreOf(verdict.stranger) >= best * (known ? strangerLead : strangerLeadOverOwnWords);
    verdict.fits = !verdict.isStranger && best >= (known ? enoughScore : enoughForOwnWords);
    if (best <= 0)
        return verdict;
    const double founded = best / (best + enoughScore);
    const double lead = (1 - scoreOf(verdict.second) / best) * founded;
    verdict.confidence
        = verdict.fits ? 1 - 0.5 * std::exp(-confidencePerLead * lead) : 0.5 * founded;
    return verdict;
}

} // namespace cd::local
