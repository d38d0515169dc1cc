// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/complementbayes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cd::local {

namespace {

/// Chosen on nine sets of documents in two languages, with five examples a class.
constexpr double smoothingOfFeature = 0.1;
/// Where there are hardly any examples to fit the factor to, it stays near this.
constexpr double usualFactor = 24;
constexpr double trustInUsual = 4;
constexpr std::size_t mostFitted = 150; ///< more examples say the same, and take time

} // namespace

ComplementBayes::ComplementBayes(const std::vector<FeatureVector> &examples,
                                 const std::vector<int> &classes, int classCount,
                                 const Vocabulary &vocabulary)
    : m_classCount(classCount)
    , m_smoothing(smoothingOfFeature * vocabulary.size())
    , m_totals(static_cast<std::size_t>(classCount))
    , m_features(static_cast<std::size_t>(vocabulary.size()))
    , m_shares(static_cast<std::size_t>(vocabulary.size()))
{
    for (std::size_t i = 0; i < examples.size(); ++i) {
        for (const FeatureWeight &each : examples[i]) {
            const auto feature = static_cast<std::size_t>(each.feature);
            m_features[feature] += each.weight;
            m_totals[static_cast<std::size_t>(classes[i])] += each.weight;
            m_total += each.weight;
            auto &shares = m_shares[feature];
            const auto own = std::find_if(shares.begin(), shares.end(), [&](const Share &share) {
                return share.ofClass == classes[i];
            });
            if (own == shares.end())
                shares.push_back({classes[i], each.weight});
            else
                own->weight += each.weight;
        }
    }
    fit(examples, classes, vocabulary);
}

std::vector<double> ComplementBayes::probabilities(const FeatureVector &document) const
{
    return spread(scores(document), m_factor);
}

/// For each class −Σ weight · ln of the feature's part in the other classes. Most classes have none
/// of a feature: only where one has does it differ from the rest.
std::vector<double> ComplementBayes::scores(const FeatureVector &document) const
{
    double common = 0;
    double weights = 0;
    std::vector<double> scores(static_cast<std::size_t>(m_classCount));
    for (const FeatureWeight &each : document) {
        const auto feature = static_cast<std::size_t>(each.feature);
        const double all = std::log(m_features[feature] + smoothingOfFeature);
        common -= each.weight * all;
        weights += each.weight;
        for (const Share &share : m_shares[feature]) {
            const double others = std::max(0.0, m_features[feature] - share.weight);
            scores[static_cast<std::size_t>(share.ofClass)]
                += each.weight * (all - std::log(others + smoothingOfFeature));
        }
    }
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] += common + weights * std::log(m_total - m_totals[i] + m_smoothing);
    return scores;
}

/// The scores that one of the examples would get if it were none. Of its own class nothing changes:
/// that is judged by the others.
std::vector<double> ComplementBayes::scoresWithout(const FeatureVector &example, int ofClass,
                                                   const Vocabulary &vocabulary) const
{
    double squares = 0;
    double sum = 0;
    for (const FeatureWeight &each : example) {
        sum += each.weight;
        if (vocabulary.documentsWith(each.feature) > 1) // else nobody would know it
            squares += each.weight * each.weight;
    }
    std::vector<double> scores(static_cast<std::size_t>(m_classCount));
    if (squares <= 0)
        return scores;
    double weights = 0;
    for (const FeatureWeight &each : example) {
        if (vocabulary.documentsWith(each.feature) < 2)
            continue;
        const auto feature = static_cast<std::size_t>(each.feature);
        const double weight = each.weight / std::sqrt(squares);
        weights += weight;
        const double rest = std::max(0.0, m_features[feature] - each.weight);
        const double all = std::log(rest + smoothingOfFeature);
        for (double &score : scores)
            score -= weight * all;
        for (const Share &share : m_shares[feature]) {
            // Its own class's complement never held it.
            const double others = share.ofClass == ofClass ? m_features[feature] - share.weight
                                                           : rest - share.weight;
            scores[static_cast<std::size_t>(share.ofClass)]
                += weight * (all - std::log(std::max(0.0, others) + smoothingOfFeature));
        }
    }
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const double without = static_cast<int>(i) == ofClass ? 0 : sum;
        scores[i] += weights * std::log(m_total - without - m_totals[i] + m_smoothing);
    }
    return scores;
}

std::vector<double> ComplementBayes::spread(const std::vector<double> &scores, double factor) const
{
    const double best = *std::max_element(scores.begin(), scores.end());
    std::vector<double> shares;
    double sum = 0;
    for (const double score : scores) {
        shares.push_back(std::exp(factor * (score - best)));
        sum += shares.back();
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

void ComplementBayes::fit(const std::vector<FeatureVector> &examples,
                          const std::vector<int> &classes, const Vocabulary &vocabulary)
{
    m_factor = usualFactor;
    if (m_classCount < 2)
        return;
    std::vector<int> sizes(static_cast<std::size_t>(m_classCount));
    for (const int ofClass : classes)
        ++sizes[static_cast<std::size_t>(ofClass)];
    const std::size_t step = examples.size() / mostFitted + 1;
    std::vector<std::pair<std::vector<double>, std::size_t>> left;
    for (std::size_t i = 0; i < examples.size(); i += step) {
        const auto ofClass = static_cast<std::size_t>(classes[i]);
        if (sizes[ofClass] > 1) // else nothing would be left of its class
            left.emplace_back(scoresWithout(examples[i], classes[i], vocabulary), ofClass);
    }
    double best = -std::numeric_limits<double>::infinity();
    for (double factor = 1; factor < 500; factor *= 1.2) {
        const double away = std::log(factor / usualFactor);
        double likelihood = -trustInUsual * away * away;
        for (const auto &[scores, ofClass] : left)
            likelihood += std::log(std::max(1e-9, spread(scores, factor)[ofClass]));
        if (likelihood > best) {
            best = likelihood;
            m_factor = factor;
        }
    }
}

} // namespace cd::local
