// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/weights.h"
#include "rules/rulewords.h"

namespace cd::local {

/// A word or phrase of a topic.
struct TopicWord
{
    QString written;
    QStringList stems;
    double worth = 0; ///< 0 to 1, the less the more topics have it
};

/// What a text may be about: a sport, medicine, the stock market.
struct Topic
{
    QString name;
    QStringList names; ///< stems of what each language calls it: the first of its words
    QList<TopicWord> words; ///< in several languages, each once
};

/// All of resources/words/topics-….txt, by one language's stems.
QList<Topic> topicsFor(Stemmer &stemmer);

/// By rule and topic, 0 to 1: how far the topic's words help to find what the rule describes, by
/// the part of its description that they explain. None that another rule is about as well helps
/// to tell them apart.
struct TopicAgreement
{
    QList<QList<double>> helps;
    QList<bool> isMeant; ///< by topic: some rule is about it, even if several are
};

/// By rule and topic: the part of its description that the topic's words explain, 0 to 1.
QList<QList<double>> topicPartsOf(const QList<RuleWords> &rules, const QList<Topic> &topics,
                                  const Weights &weights);

/// @p aboutness: by rule, how far it says what a text is about rather than what kind it is.
TopicAgreement topicAgreementOf(const QList<QList<double>> &parts, const QList<double> &aboutness,
                                const Weights &weights);

} // namespace cd::local
