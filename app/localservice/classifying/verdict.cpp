// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/verdict.h"

#include <algorithm>
#include <cmath>

namespace cd::local {

namespace {

double logOf(double score)
{
    return std::log1p(std::max(0.0, score));
}

double logistic(double value)
{
    return 1 / (1 + std::exp(-value));
}

/// How a text comes (mail, letter …) does not keep it from being about what a rule describes; the
/// more a rule describes a kind itself, the more does another kind speak against it.
double strangerScore(const RuleProfile &stranger, const Evidence &evidence, double kindness)
{
    return std::max(0.0, evidence.score()) * (stranger.isCarrier ? kindness : 1);
}

void rank(Verdict &verdict, const QList<RuleProfile> &profiles, const QList<double> &scores)
{
    for (qsizetype i = 0; i < scores.size() && profiles.at(i).isRule; ++i) {
        if (verdict.best < 0 || scores.at(i) > scores.at(verdict.best)) {
            verdict.second = verdict.best;
            verdict.best = i;
        } else if (verdict.second < 0 || scores.at(i) > scores.at(verdict.second)) {
            verdict.second = i;
        }
    }
}

void findStranger(Verdict &verdict, const QList<RuleProfile> &profiles,
                  const QList<Evidence> &evidence)
{
    const double kindness = profiles.at(verdict.best).kindness;
    double most = 0;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        if (profiles.at(i).isRule)
            continue;
        const double score = strangerScore(profiles.at(i), evidence.at(i), kindness);
        if (score > most) {
            most = score;
            verdict.stranger = i;
        }
    }
    verdict.features.strangerLead = logOf(most) - logOf(evidence.at(verdict.best).score());
}

void describe(Features &features, const Verdict &verdict, const QList<RuleProfile> &profiles,
              const QList<Evidence> &evidence, const QList<double> &scores)
{
    const Evidence &best = evidence.at(verdict.best);
    features.score = logOf(best.score());
    features.lead
        = scores.at(verdict.best) - (verdict.second < 0 ? 0.0 : scores.at(verdict.second));
    features.ownLead
        = logOf(best.own) - (verdict.second < 0 ? 0.0 : logOf(evidence.at(verdict.second).own));
    features.ownShare
        = best.score() > 0 ? std::clamp(best.own / best.score(), 0.0, 1.0) : 0.0;
    features.coverage = best.coverage;
    features.kindness = profiles.at(verdict.best).kindness;
    features.meaning = best.meaning;
    features.meaningLead
        = best.meaning - (verdict.second < 0 ? 0.0 : evidence.at(verdict.second).meaning);
    features.rules = std::log(static_cast<double>(scores.size()));
}

double chanceOfNone(const Features &features, const Weights &weights)
{
    return logistic(weights.nullBase + weights.nullScore * features.score
                    + weights.nullCoverage * features.coverage + weights.nullLead * features.lead
                    + weights.nullMeaning * features.meaning
                    + features.strangerLead
                        * (weights.nullStranger + weights.nullStrangerKind * features.kindness));
}

double chanceOfBest(const Features &features, const Weights &weights)
{
    return logistic(weights.rightBase + weights.rightScore * features.score
                    + weights.rightLead * features.lead + weights.rightOwnLead * features.ownLead
                    + weights.rightOwnShare * features.ownShare
                    + weights.rightCoverage * features.coverage
                    + weights.rightMeaningLead * features.meaningLead
                    + weights.rightRules * features.rules);
}

} // namespace

QList<double> combinedScores(const QList<RuleProfile> &profiles, const QList<Evidence> &evidence,
                             const Weights &weights)
{
    QList<double> scores;
    for (qsizetype i = 0; i < profiles.size() && profiles.at(i).isRule; ++i)
        scores.append(logOf(evidence.at(i).score()) + weights.meaning * evidence.at(i).meaning);
    return scores;
}

Verdict verdictOn(const QList<RuleProfile> &profiles, const QList<Evidence> &evidence,
                  const QList<double> &scores, const Weights &weights)
{
    Verdict verdict;
    rank(verdict, profiles, scores);
    if (verdict.best < 0)
        return verdict;
    findStranger(verdict, profiles, evidence);
    describe(verdict.features, verdict, profiles, evidence, scores);
    if (scores.at(verdict.best) <= 0)
        return verdict;
    const double none = chanceOfNone(verdict.features, weights);
    verdict.fits = none < 0.5;
    verdict.isStranger = !verdict.fits && verdict.features.strangerLead > 0;
    verdict.confidence = (1 - none) * chanceOfBest(verdict.features, weights);
    return verdict;
}

} // namespace cd::local
