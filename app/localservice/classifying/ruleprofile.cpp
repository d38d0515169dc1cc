// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/ruleprofile.h"

#include "localservice/classifying/kindagreement.h"
#include "localservice/classifying/topics.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// What a type's word weighs that is the name of another kind than the description's.
constexpr double misleadingName = 0.1;

QStringList singulars(QStringList words)
{
    for (QString &word : words)
        word = singular(word);
    return words;
}

/// Writes clues, each once: what comes first counts.
class ProfileWriter
{
public:
    ProfileWriter(RuleProfile &profile, Stemmer &stemmer, const Weights &weights)
        : m_profile(profile)
        , m_stemmer(stemmer)
        , m_weights(weights)
    {
    }

    void addOwn(const QList<RuleTerm> &terms, double factor, Clue::Origin origin)
    {
        // "Company" tells business papers little apart, but topics it does.
        const double common = 1 - (1 - m_weights.commonWord) * m_profile.kindness;
        for (const RuleTerm &term : terms) {
            const double weight = factor
                * (term.isPair         ? m_weights.pair
                       : term.isCommon ? common
                                       : 1);
            m_seen.insert(term.stems.join(u' '));
            m_profile.clues.append({term.stems, term.written, {}, weight, origin});
        }
    }

    void addKind(const DocumentKind &kind, double factor)
    {
        for (const QString &name : kind.names)
            addListed(name, kind, m_weights.kindWord * factor, Clue::Origin::KindName);
        for (const QString &word : kind.words)
            addListed(word, kind, m_weights.kindWord * factor, Clue::Origin::Kind);
        const QString &name = kind.names.constFirst();
        m_profile.receipt = std::max(m_profile.receipt, name == "receipt"_L1 ? factor : 0);
        m_profile.mail = std::max(m_profile.mail, name == "email"_L1 ? factor : 0);
        m_profile.code = std::max(m_profile.code, name == "source code"_L1 ? factor : 0);
    }

    void addTopic(const Topic &topic, double factor)
    {
        for (const TopicWord &word : topic.words) {
            if (m_seen.contains(word.stems.join(u' ')))
                continue;
            m_seen.insert(word.stems.join(u' '));
            m_profile.clues.append({word.stems, word.written, topic.name,
                                    m_weights.topicWord * factor * word.worth,
                                    Clue::Origin::Topic});
        }
    }

private:
    void addListed(const QString &phrase, const DocumentKind &kind, double weight,
                   Clue::Origin origin)
    {
        const QStringList words = wordsOf(phrase);
        const QString key = m_stemmer.stems(phrase).join(u' ');
        if (words.isEmpty() || m_seen.contains(key)
            || (words.size() == 1 && isFunctionWord(words.constFirst())))
            return;
        m_seen.insert(key);
        if (words.size() > 1)
            weight *= words.size() == 2 ? 1.6 : 2; // longer phrases are less often found by chance
        if (origin == Clue::Origin::Kind
            && std::all_of(words.begin(), words.end(), isCommonOnPaper))
            weight *= m_weights.commonWord;
        m_profile.clues.append({singulars(words), phrase, kind.names.constFirst(), weight, origin});
    }

    RuleProfile &m_profile;
    Stemmer &m_stemmer;
    const Weights &m_weights;
    QSet<QString> m_seen;
};

/// Words that several rules have tell them less apart, the less the more have them.
void weighSharedWords(QList<RuleProfile> &profiles, const Weights &weights)
{
    QHash<QStringList, int> sharing;
    for (const RuleProfile &profile : std::as_const(profiles)) {
        QSet<QStringList> words;
        for (const Clue &clue : profile.clues) {
            if (clue.origin != Clue::Origin::Against)
                words.insert(clue.words);
        }
        for (const QStringList &one : std::as_const(words))
            ++sharing[one];
    }
    const double all = static_cast<double>(profiles.size());
    for (RuleProfile &profile : profiles) {
        for (Clue &clue : profile.clues) {
            const double rules = std::max(1, sharing.value(clue.words));
            clue.weight *= std::pow(std::log(1 + all / rules) / std::log(1 + all), weights.sharing);
        }
    }
}

/// Rules that say much would be found by chance more often than those that say little.
void weighByLength(QList<RuleProfile> &profiles, const Weights &weights)
{
    double sum = 0;
    for (RuleProfile &profile : profiles) {
        for (const Clue &clue : std::as_const(profile.clues))
            profile.ownWeight += clue.origin == Clue::Origin::Own ? clue.weight : 0;
        sum += profile.ownWeight;
    }
    const double usual = sum / static_cast<double>(std::max<qsizetype>(1, profiles.size()));
    for (RuleProfile &profile : profiles) {
        if (profile.ownWeight <= 0)
            continue;
        const double factor = std::pow(profile.ownWeight / usual, -weights.ruleLength);
        for (Clue &clue : profile.clues)
            clue.weight *= clue.kind.isEmpty() ? factor : 1;
        profile.ownWeight *= factor;
    }
}

/// The kinds that rules mean, and what those are a sort of.
QSet<QString> meantNames(const QList<DocumentKind> &kinds, const KindAgreement &agreement)
{
    QSet<QString> meant;
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        if (agreement.isMeant.at(kind))
            meant += {kinds.at(kind).names.constFirst(), kinds.at(kind).broader};
    }
    meant.remove(QString());
    return meant;
}

} // namespace

QList<RuleProfile> profilesOf(const QList<Rule> &rules, Stemmer &stemmer, const Weights &weights)
{
    const QList<DocumentKind> &kinds = documentKinds();
    QList<RuleWords> words;
    for (const Rule &rule : rules)
        words.append(RuleWords(rule, stemmer));
    const QList<Topic> topics = topicsFor(stemmer);
    const QList<QList<double>> parts = topicPartsOf(words, topics, weights);
    QList<double> bestParts;
    for (const QList<double> &each : parts)
        bestParts.append(*std::max_element(each.begin(), each.end()));
    const KindAgreement agreement = agreementOf(words, kinds, bestParts, stemmer, weights);
    const TopicAgreement about = topicAgreementOf(parts, agreement.aboutness, weights);
    QList<RuleProfile> profiles;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        RuleProfile profile;
        profile.name = rules.at(i).type;
        profile.sentence = words.at(i).sentence();
        const QList<double> &helps = agreement.helps.at(i);
        profile.kindness = *std::max_element(helps.begin(), helps.end());
        profile.form = agreement.describesKind.at(i);
        profile.carrier = agreement.describesCarrier.at(i);
        ProfileWriter writer(profile, stemmer, weights);
        writer.addOwn(words.at(i).ofDescription, 1, Clue::Origin::Own);
        const double ofType = agreement.nameMisleads.at(i) ? misleadingName : weights.typeWord;
        writer.addOwn(words.at(i).ofType, ofType, Clue::Origin::Own);
        writer.addOwn(words.at(i).against, 1, Clue::Origin::Against);
        for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
            if (helps.at(kind) > 0)
                writer.addKind(kinds.at(kind), helps.at(kind));
        }
        for (qsizetype topic = 0; topic < topics.size(); ++topic) {
            const double help = about.helps.at(i).at(topic);
            profile.topicality = std::max(profile.topicality, help);
            if (help > 0)
                writer.addTopic(topics.at(topic), help);
        }
        profiles.append(profile);
    }
    weighSharedWords(profiles, weights);
    weighByLength(profiles, weights);
    const QSet<QString> meant = meantNames(kinds, agreement);
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        if (meant.contains(kinds.at(kind).names.constFirst())
            || meant.contains(kinds.at(kind).broader))
            continue;
        RuleProfile profile;
        profile.name = kinds.at(kind).names.constFirst();
        profile.isRule = false;
        profile.isCarrier = kinds.at(kind).isCarrier;
        // Papers and mails about programs use the words of program code, which its layout tells.
        const bool isCode = profile.name == "source code"_L1;
        ProfileWriter(profile, stemmer, weights).addKind(kinds.at(kind), isCode ? 0.4 : 1);
        profiles.append(profile);
    }
    const bool anyTopic = std::any_of(profiles.cbegin(), profiles.cend(),
                                      [](const auto &profile) { return profile.topicality > 0; });
    for (qsizetype topic = 0; anyTopic && topic < topics.size(); ++topic) {
        if (about.isMeant.at(topic))
            continue;
        RuleProfile profile;
        profile.name = topics.at(topic).name;
        profile.isRule = false;
        profile.isTopic = true;
        ProfileWriter(profile, stemmer, weights).addTopic(topics.at(topic), 1);
        profiles.append(profile);
    }
    return profiles;
}

} // namespace cd::local
