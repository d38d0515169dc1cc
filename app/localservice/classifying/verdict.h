// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/evidence.h"

namespace cd::local {

/// What the two decisions go by: whether any rule fits, and how sure it is that it is the best one.
struct Features
{
    double score = 0; ///< of the best rule
    double lead = 0; ///< over the second best
    double ownLead = 0; ///< the same of the rule's own words alone
    double ownShare = 0; ///< the part of the best rule's score that its own words make, 0 to 1
    double coverage = 0; ///< the part of its own words that was found, 0 to 1
    double kindness = 0; ///< how far the best rule describes a known kind, 0 to 1
    double form = 0; ///< the same even if other rules describe it too
    double strangerLead = 0; ///< of the best kind that no rule describes, over the best rule
    double topicality = 0; ///< how far the best rule is about known topics, 0 to 1
    double otherTopic = 0; ///< of the best topic that no rule is about, over the best rule's
    double meaning = 0; ///< how close the best rule is in meaning
    double meaningLead = 0; ///< and how much closer than the second best
    double rules = 0; ///< log of their number
    double doubt = 0; ///< log odds that no rule fits
};

/// Which profiles scored best, and what follows from that.
struct Verdict
{
    qsizetype best = -1; ///< the best rule, as an index into the profiles; -1: none
    qsizetype second = -1; ///< the second best rule; -1: none
    qsizetype stranger = -1; ///< the best kind that no rule describes; -1: none
    bool fits = false; ///< the evidence for the best rule is sufficient
    bool isStranger = false; ///< it does not fit, and a stranger scores higher
    double confidence = 0; ///< how likely the best rule is right, 0 to 1
    Features features = {};
};

/// Each rule's score in one number, from its words and its meaning. Comparable between the rules of
/// one document.
QList<double> combinedScores(const QList<RuleProfile> &profiles, const QList<Evidence> &evidence,
                             const Weights &weights = {});

/// @p scores are combinedScores(), or what somebody made of them.
Verdict verdictOn(const QList<RuleProfile> &profiles, const QList<Evidence> &evidence,
                  const QList<double> &scores, const Weights &weights = {});

/// Whether it fits, and how sure that is, by the features alone.
void decide(Verdict &verdict, const Weights &weights);

} // namespace cd::local
