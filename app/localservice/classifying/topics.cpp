// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/topics.h"

#include "language/wordlists.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace cd::local {

namespace {

/// Each topic's name, its names and words of all languages.
QList<std::pair<QString, std::pair<QStringList, QStringList>>> readTopics()
{
    QList<std::pair<QString, std::pair<QStringList, QStringList>>> topics;
    const QList<WordList> lists = allTopicLists();
    for (const WordList &list : lists) {
        for (const WordSection &section : list.sections) {
            const auto known = std::find_if(topics.begin(), topics.end(), [&](const auto &topic) {
                return topic.first == section.heading;
            });
            if (known == topics.end())
                topics.append({section.heading, {section.words.mid(0, 1), section.words}});
            else
                known->second = {known->second.first + section.words.mid(0, 1),
                                 known->second.second + section.words};
        }
    }
    return topics;
}

/// A topic's words by their stems; single ones alone.
QHash<QString, double> lexiconOf(const Topic &topic)
{
    QHash<QString, double> lexicon;
    for (const TopicWord &word : topic.words) {
        if (word.stems.size() == 1)
            lexicon.insert(word.stems.constFirst(), word.worth);
    }
    return lexicon;
}

double explainedPart(const QStringList &stems, const QHash<QString, double> &lexicon)
{
    double known = 0;
    for (const QString &stem : stems)
        known += lexicon.value(stem);
    return stems.isEmpty() ? 0 : known / static_cast<double>(stems.size());
}

/// The stems of what a rule describes; of a description that says hardly anything also the type's.
QStringList describingStems(const RuleWords &rule)
{
    constexpr qsizetype few = 4;
    QStringList stems;
    for (const RuleTerm &term : rule.ofDescription) {
        if (!term.isPair)
            stems += term.stems;
    }
    for (const RuleTerm &term : rule.ofType) {
        if (!term.isPair && rule.ofDescription.size() < few)
            stems += term.stems;
    }
    return stems;
}

/// Its type has the topic's name.
bool isNamedBy(const RuleWords &rule, const Topic &topic)
{
    const auto names = [&topic](const RuleTerm &term) {
        return !term.isPair && topic.names.contains(term.stems.value(0));
    };
    return std::any_of(rule.ofType.begin(), rule.ofType.end(), names);
}

/// Those that explain most of a rule share in what they explain together.
QList<double> topicClaims(const QList<double> &parts, const Weights &weights)
{
    const double best = parts.isEmpty() ? 0 : *std::max_element(parts.begin(), parts.end());
    double together = 0;
    for (const double part : parts)
        together += part < weights.nearBestTopic * best ? 0 : part;
    const double claim = std::clamp((together - weights.topicLow)
                                        / std::max(0.01, weights.topicHigh - weights.topicLow),
                                    0.0, 1.0);
    QList<double> claims;
    for (const double part : parts)
        claims.append(best <= 0 || part < weights.nearBestTopic * best ? 0 : claim * part / best);
    return claims;
}

} // namespace

QList<Topic> topicsFor(Stemmer &stemmer)
{
    static const auto all = readTopics();
    QList<Topic> topics;
    QHash<QStringList, int> sharing;
    for (const auto &[name, words] : all) {
        Topic topic{name, {}, {}};
        QSet<QStringList> seen;
        for (const QString &called : words.first)
            topic.names.append(stemmer.stems(called).value(0));
        for (const QString &word : words.second) {
            const QStringList stems = stemmer.stems(word);
            if (stems.isEmpty() || seen.contains(stems))
                continue;
            seen.insert(stems);
            ++sharing[stems];
            topic.words.append({word, stems, 0});
        }
        topics.append(topic);
    }
    const double count = std::log(static_cast<double>(topics.size()) + 1);
    for (Topic &topic : topics) {
        for (TopicWord &word : topic.words)
            word.worth = 1 - std::log(sharing.value(word.stems)) / count;
    }
    return topics;
}

QList<QList<double>> topicPartsOf(const QList<RuleWords> &rules, const QList<Topic> &topics,
                                  const Weights &weights)
{
    QList<QHash<QString, double>> lexicons;
    for (const Topic &topic : topics)
        lexicons.append(lexiconOf(topic));
    QList<QList<double>> parts;
    for (const RuleWords &rule : rules) {
        const QStringList stems = describingStems(rule);
        parts.append(QList<double>());
        for (qsizetype topic = 0; topic < topics.size(); ++topic) {
            const double part = explainedPart(stems, lexicons.at(topic));
            const bool isNamed = isNamedBy(rule, topics.at(topic));
            parts.last().append(part + (isNamed && part > 0 ? weights.namedTopic : 0));
        }
    }
    return parts;
}

TopicAgreement topicAgreementOf(const QList<QList<double>> &parts, const QList<double> &aboutness,
                                const Weights &weights)
{
    constexpr double meantFrom = 0.2;
    constexpr double rather = 0.5; // it says what a text is about rather than what kind it is
    const qsizetype topics = parts.isEmpty() ? 0 : parts.constFirst().size();
    TopicAgreement agreement;
    agreement.isMeant = QList<bool>(topics, false);
    QList<QList<double>> claims;
    for (qsizetype rule = 0; rule < parts.size(); ++rule) {
        claims.append(topicClaims(parts.at(rule), weights));
        for (qsizetype topic = 0; topic < topics; ++topic) {
            double &claim = claims.last()[topic];
            claim *= aboutness.at(rule) < rather ? 0 : aboutness.at(rule);
            if (claim >= meantFrom)
                agreement.isMeant[topic] = true;
        }
    }
    agreement.helps = claims;
    for (qsizetype rule = 0; rule < parts.size(); ++rule) {
        for (qsizetype topic = 0; topic < topics; ++topic) {
            double others = 0;
            for (qsizetype other = 0; other < parts.size(); ++other)
                others = std::max(others, other == rule ? 0 : claims.at(other).at(topic));
            double &helps = agreement.helps[rule][topic];
            helps = std::max(0.0, helps - weights.contestedTopic * others);
        }
    }
    return agreement;
}

} // namespace cd::local
