// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/accuracy/decisions.h"

#include <algorithm>
#include <cmath>

namespace cd::bench {

using local::Features;
using local::Weights;

namespace {

/// A lead by words that the author of the rule did not write is never worth more than one by his.
constexpr double leastOfOwn = 0.1;

using Matrix = std::vector<std::vector<double>>;

/// Gaussian elimination; the matrix is positive definite.
std::vector<double> solved(Matrix rows, std::vector<double> right)
{
    const std::size_t size = right.size();
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t k = i + 1; k < size; ++k) {
            const double factor = rows[k][i] / rows[i][i];
            for (std::size_t c = i; c < size; ++c)
                rows[k][c] -= factor * rows[i][c];
            right[k] -= factor * right[i];
        }
    }
    for (std::size_t i = size; i-- > 0;) {
        for (std::size_t c = i + 1; c < size; ++c)
            right[i] -= rows[i][c] * right[c];
        right[i] /= rows[i][i];
    }
    return right;
}

} // namespace

const std::vector<Term> &noneTerms()
{
    static const std::vector<Term> terms{
        {&Weights::nullBase,
         [](const Features &) {
             return 1.0;
         }},
        {&Weights::nullScore,
         [](const Features &f) {
             return f.score;
         }},
        {&Weights::nullCoverage,
         [](const Features &f) {
             return f.coverage;
         }},
        {&Weights::nullLead,
         [](const Features &f) {
             return f.lead;
         }},
        {&Weights::nullKind,
         [](const Features &f) {
             return f.kindness;
         }},
        {&Weights::nullKindScore,
         [](const Features &f) {
             return f.kindness * f.score;
         }},
        {&Weights::nullKindOwn,
         [](const Features &f) {
             return f.kindness * f.ownShare;
         }},
        {&Weights::nullMeaning,
         [](const Features &f) {
             return f.meaning * (1 - f.kindness);
         }},
        {&Weights::nullStranger,
         [](const Features &f) {
             return f.strangerLead;
         }},
        {&Weights::nullTopicality,
         [](const Features &f) {
             return f.topicality;
         }},
        {&Weights::nullTopic,
         [](const Features &f) {
             return f.otherTopic;
         }},
        {&Weights::nullStrangerKind,
         [](const Features &f) {
             return f.strangerLead * f.kindness;
         }},
    };
    return terms;
}

const std::vector<Term> &rightTerms()
{
    static const std::vector<Term> terms{
        {&Weights::rightBase,
         [](const Features &) {
             return 1.0;
         }},
        {&Weights::rightScore,
         [](const Features &f) {
             return f.score;
         }},
        {&Weights::rightLead,
         [](const Features &f) {
             return f.lead;
         }},
        {&Weights::rightOwnLead, [](const Features &f) { return f.ownLead; }, leastOfOwn},
        {&Weights::rightOwnShare, [](const Features &f) { return f.ownShare; }, leastOfOwn},
        {&Weights::rightCoverage,
         [](const Features &f) {
             return f.coverage;
         }},
        {&Weights::rightMeaningLead,
         [](const Features &f) {
             return f.meaningLead;
         }},
        {&Weights::rightRules,
         [](const Features &f) {
             return f.rules;
         }},
        {&Weights::rightDoubt,
         [](const Features &f) {
             return f.doubt;
         }},
    };
    return terms;
}

/// Newton's steps with a little ridge, which keep to the least values.
void fitLogistic(const std::vector<Term> &terms, const std::vector<Example> &examples,
                 Weights &weights)
{
    constexpr double ridge = 1e-3;
    const std::size_t size = terms.size();
    Matrix values;
    double all = 0;
    for (const Example &example : examples) {
        values.emplace_back();
        for (const Term &term : terms)
            values.back().push_back(term.of(example.features));
        all += example.weight;
    }
    std::vector<double> found(size, 0.0);
    for (int round = 0; round < 30; ++round) {
        std::vector<double> gradient(size, 0.0);
        Matrix curvature(size, std::vector<double>(size, 0.0));
        for (std::size_t k = 1; k < size; ++k) {
            gradient[k] = -ridge * found[k];
            curvature[k][k] = ridge;
        }
        curvature[0][0] = 1e-9;
        for (std::size_t i = 0; i < examples.size(); ++i) {
            double sum = 0;
            for (std::size_t k = 0; k < size; ++k)
                sum += found[k] * values[i][k];
            const double chance = 1 / (1 + std::exp(-sum));
            const double share = examples[i].weight / all;
            for (std::size_t k = 0; k < size; ++k) {
                gradient[k] += share * ((examples[i].yes ? 1 : 0) - chance) * values[i][k];
                for (std::size_t c = 0; c < size; ++c)
                    curvature[k][c] += share * chance * (1 - chance) * values[i][k] * values[i][c];
            }
        }
        // What lies at its least value and would go below it stays there.
        for (std::size_t k = 0; k < size; ++k) {
            if (round == 0 || found[k] > terms[k].least || gradient[k] > 0)
                continue;
            gradient[k] = 0;
            for (std::size_t c = 0; c < size; ++c)
                curvature[k][c] = curvature[c][k] = c == k ? 1 : 0;
        }
        const std::vector<double> step = solved(curvature, gradient);
        for (std::size_t k = 0; k < size; ++k)
            found[k] = std::max(terms[k].least, found[k] + std::clamp(step[k], -2.0, 2.0));
    }
    for (std::size_t k = 0; k < size; ++k)
        weights.*terms[k].weight = found[k];
}

} // namespace cd::bench
