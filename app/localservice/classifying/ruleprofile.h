// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/words.h"
#include "localservice/classifying/weights.h"

#include "domain/request/rule.h"

namespace cd::local {

/// A word or phrase that counts for (or against) a rule.
struct Clue
{
    enum class Origin {
        Own, ///< the rule says it
        Kind, ///< a list of words for a kind of document that the rule describes
        KindName,
        Topic, ///< a list of words for what the rule is about
        Against ///< the rule excludes it
    };

    QStringList words; ///< stems, or of lists singulars
    QString written; ///< in its original form
    QString kind; ///< which list it is from; empty: the rule's own
    double weight = 1;
    Origin origin = Origin::Own;
};

/// All clues for one rule, or for one kind of document that no rule describes (a "stranger").
struct RuleProfile
{
    QString name;
    QString sentence; ///< what the rule asks for
    QList<Clue> clues;
    bool isRule = true;
    /// Of strangers: it is how a text comes (mail, letter, web page …), whatever that is about.
    bool isCarrier = false;
    bool isTopic = false; ///< of strangers
    double kindness = 0; ///< how far the rule describes a known kind, 0 to 1
    double form = 0; ///< how far it describes a kind, even if other rules do so as well
    double carrier = 0; ///< the same of how a text comes
    double topicality = 0; ///< how far it is about known topics, 0 to 1
    double ownWeight = 0; ///< of all its own words
    // How far it is a kind with a layout that is recognized, 0 to 1.
    double receipt = 0; ///< printed on a narrow roll
    double mail = 0;
    double code = 0;
};

/// The profiles of the rules, in order, followed by those of the kinds that no rule describes.
QList<RuleProfile> profilesOf(const QList<Rule> &rules, Stemmer &stemmer,
                              const Weights &weights = {});

} // namespace cd::local
