// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/learning/vocabulary.h"

#include <QList>

namespace cd::local {

/// Complement naive Bayes: a document belongs to the class whose complement, the examples of all
/// other classes, it is least like (Rennie, Shih, Teevan and Karger, "Tackling the Poor Assumptions
/// of Naive Bayes Text Classifiers", ICML 2003). The scores become probabilities by one factor,
/// fitted to the examples with each left out in turn (as in Guo et al., "On Calibration of Modern
/// Neural Networks", ICML 2017).
class ComplementBayes
{
public:
    /// @p examples are weighed by @p vocabulary; @p classes says of each which one it is, from 0.
    ComplementBayes(const std::vector<FeatureVector> &examples, const std::vector<int> &classes,
                    int classCount, const Vocabulary &vocabulary);

    /// Of each class; they add up to 1. Each is as likely as the others before anything is seen.
    std::vector<double> probabilities(const FeatureVector &document) const;

private:
    struct Share
    {
        int ofClass = 0;
        double weight = 0;
    };

    void fit(const std::vector<FeatureVector> &examples, const std::vector<int> &classes,
             const Vocabulary &vocabulary);
    std::vector<double> scores(const FeatureVector &document) const;
    std::vector<double> scoresWithout(const FeatureVector &example, int ofClass,
                                      const Vocabulary &vocabulary) const;
    std::vector<double> spread(const std::vector<double> &scores, double factor) const;

    int m_classCount = 0;
    double m_smoothing = 0; ///< of all features together
    std::vector<double> m_totals; ///< weights of each class
    double m_total = 0;
    std::vector<double> m_features; ///< weight of each feature in all examples
    std::vector<std::vector<Share>> m_shares; ///< the same by class, of those that have it
    double m_factor = 1;
};

} // namespace cd::local
