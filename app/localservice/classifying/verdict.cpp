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
double strangerScore(const RuleProfile &stranger, const Evidence &evidence, const RuleProfile &best)
{
    return std::max(0.0, evidence.score()) * (stranger.isCarrier ? best.kindness : 1)
        * (1 - best.carrier);
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
    double most = 0;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        if (profiles.at(i).isRule || profiles.at(i).isTopic)
            continue;
        const double score
            = strangerScore(profiles.at(i), evidence.at(i), profiles.at(verdict.best));
        if (score > most) {
            most = score;
            verdict.stranger = i;
        }
    }
    double topical = 0;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        if (profiles.at(i).isTopic && evidence.at(i).topical > topical) {
            topical = evidence.at(i).topical;
            if (most <= 0)
                verdict.stranger = i;
        }
    }
    const double topicality = profiles.at(verdict.best).topicality;
    verdict.features.topicality = topicality;
    verdict.features.otherTopic = topicality
        * (logOf(topical)
           - logOf(evidence.at(verdict.best).topical + evidence.at(verdict.best).own));
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
    features.ownShare = best.score() > 0 ? std::clamp(best.own / best.score(), 0.0, 1.0) : 0.0;
    features.coverage = best.coverage;
    features.kindness = profiles.at(verdict.best).kindness;
    features.form = profiles.at(verdict.best).form;
    features.meaning = best.meaning;
    features.meaningLead
        = best.meaning - (verdict.second < 0 ? 0.0 : evidence.at(verdict.second).meaning);
    features.rules = std::log(static_cast<double>(scores.size()));
}

double oddsOfNone(const Features &features, const Weights &weights)
{
    const double asKind = weights.nullKind + weights.nullKindScore * features.score
        + weights.nullKindOwn * features.ownShare
        + weights.nullStrangerKind * features.strangerLead;
    return weights.nullBase + weights.nullScore * features.score
        + weights.nullCoverage * features.coverage + weights.nullLead * features.lead
        + weights.nullMeaning * features.meaning * (1 - features.kindness)
        + weights.nullStranger * features.strangerLead
        + weights.nullTopicality * features.topicality + weights.nullTopic * features.otherTopic
        + features.kindness * asKind;
}

/// With next to no lead it could as well be the second, whatever else speaks for the best.
double most(double lead)
{
    constexpr double steep = 10;
    return 1 - 0.5 * std::exp(-steep * std::max(0.0, lead));
}

double chanceOfBest(const Features &features, const Weights &weights)
{
    const double chance = logistic(
        weights.rightBase + weights.rightScore * features.score + weights.rightLead * features.lead
        + weights.rightOwnLead * features.ownLead + weights.rightOwnShare * features.ownShare
        + weights.rightCoverage * features.coverage
        + weights.rightMeaningLead * features.meaningLead + weights.rightRules * features.rules
        + weights.rightDoubt * features.doubt);
    return std::min(chance, most(features.lead));
}

} // namespace

QList<double> combinedScores(const QList<RuleProfile> &profiles, const QList<Evidence> &evidence,
                             const Weights &weights)
{
    QList<double> scores;
    for (qsizetype i = 0; i < profiles.size() && profiles.at(i).isRule; ++i)
        scores.append(logOf(evidence.at(i).score())
                      + weights.meaning * (1 - weights.meaningOfForm * profiles.at(i).form)
                          * evidence.at(i).meaning);
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
    if (scores.at(verdict.best) > 0)
        decide(verdict, weights);
    return verdict;
}

void decide(Verdict &verdict, const Weights &weights)
{
    verdict.features.doubt = oddsOfNone(verdict.features, weights);
    verdict.fits = verdict.features.doubt < 0;
    verdict.isStranger = !verdict.fits && verdict.features.strangerLead > 0;
    verdict.confidence = chanceOfBest(verdict.features, weights);
    if (!verdict.fits)
        verdict.confidence *= 1 - logistic(verdict.features.doubt);
}

} // namespace cd::local
