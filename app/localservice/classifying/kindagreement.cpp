// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/kindagreement.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headLength = 10; ///< words in which a description says what it describes
constexpr double fewWords = 4; ///< a description of fewer leaves the kind to the type's name
constexpr qsizetype enoughWords = 7; ///< with which it needs the type's words no more
constexpr double agreesFrom = 0.15; ///< the part of a description that a kind explains
constexpr double wordOfPhrase = 0.5; ///< what one word of a phrase says of what it names
constexpr double filler = 0.5; ///< and a word that any description may use

/// How people describe a kind: the words for it and for what is on its pages, and how much each
/// says of it, which is the less the more kinds have it.
using Lexicon = QHash<QString, double>;

void addPhrases(Lexicon &lexicon, const QStringList &phrases, double worth, Stemmer &stemmer)
{
    for (const QString &phrase : phrases) {
        const QStringList stems = stemmer.stems(phrase);
        for (const QString &stem : stems) {
            double &known = lexicon[stem];
            known = std::max(known, stems.size() == 1 ? worth : worth * wordOfPhrase);
        }
    }
}

QList<Lexicon> lexiconsOf(const QList<DocumentKind> &kinds, Stemmer &stemmer,
                          const Weights &weights)
{
    QList<Lexicon> lexicons(kinds.size());
    QHash<QString, int> sharing;
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        Lexicon &lexicon = lexicons[kind];
        addPhrases(lexicon, kinds.at(kind).names, 1, stemmer);
        addPhrases(lexicon, kinds.at(kind).about, 1, stemmer);
        addPhrases(lexicon, kinds.at(kind).words, weights.pageWord, stemmer);
        for (auto word = lexicon.cbegin(); word != lexicon.cend(); ++word)
            ++sharing[word.key()];
    }
    const double all = std::log(static_cast<double>(kinds.size()) + 1);
    for (Lexicon &lexicon : lexicons) {
        for (auto word = lexicon.begin(); word != lexicon.end(); ++word)
            *word *= 1 - std::log(sharing.value(word.key())) / all;
    }
    return lexicons;
}

/// The words of a rule's text that may say what it means, and what each weighs.
QList<std::pair<QString, double>> tellingWords(const QStringList &stretches, Stemmer &stemmer)
{
    QList<std::pair<QString, double>> telling;
    for (const QString &stretch : stretches) {
        const QStringList words = wordsOf(stretch);
        for (const QString &word : words) {
            if (!isFunctionWord(word))
                telling.append({stemmer.stem(word), isRuleFiller(word) ? filler : 1});
        }
    }
    return telling;
}

/// The part of the words that the lexicon explains, 0 to 1. Fillers count where they say something.
double explained(const QList<std::pair<QString, double>> &words, const Lexicon &lexicon)
{
    double all = 0;
    double known = 0;
    for (const auto &[stem, weight] : words) {
        const double worth = lexicon.value(stem);
        known += weight * worth;
        all += worth > 0 || weight >= 1 ? weight : 0;
    }
    return all > 0 ? known / all : 0;
}

struct Name
{
    qsizetype kind;
    qsizetype begin;
    qsizetype length;
};

/// Which kinds a text names, single words only among its first ones; a longer name hides the
/// shorter ones within it.
QList<qsizetype> kindsNamedIn(const QString &text, qsizetype within,
                              const QList<QList<QStringList>> &names, Stemmer &stemmer)
{
    QList<Name> found;
    const QStringList words = stemmer.stems(text);
    for (qsizetype kind = 0; kind < names.size(); ++kind) {
        for (const QStringList &name : names.at(kind)) {
            const auto place = std::search(words.begin(), words.end(), name.begin(), name.end());
            const qsizetype begin = place - words.begin();
            if (place != words.end() && !name.isEmpty() && (name.size() > 1 || begin < within))
                found.append({kind, begin, name.size()});
        }
    }
    QList<qsizetype> named;
    for (const Name &one : std::as_const(found)) {
        const bool hidden = std::any_of(found.cbegin(), found.cend(), [&one](const Name &other) {
            return other.begin <= one.begin && other.length > one.length
                && other.begin + other.length >= one.begin + one.length;
        });
        if (!hidden && !named.contains(one.kind))
            named.append(one.kind);
    }
    return named;
}

double between(double low, double high, double value)
{
    return std::clamp((value - low) / std::max(0.01, high - low), 0.0, 1.0);
}

/// What a rule says of each kind.
struct Resemblance
{
    QList<double> parts; ///< the part of its words that the kind explains, and more if it names it
    QList<qsizetype> named;
    bool nameMisleads = false;
};

Resemblance resemblanceOf(const RuleWords &rule, const QList<Lexicon> &lexicons,
                          const QList<QList<QStringList>> &names, Stemmer &stemmer,
                          const Weights &weights)
{
    auto words = tellingWords(rule.stretches, stemmer);
    const double silence = std::max(0.0, 1 - static_cast<double>(words.size()) / fewWords);
    if (words.size() < enoughWords)
        words += tellingWords({rule.type}, stemmer);
    Resemblance resemblance;
    for (const Lexicon &lexicon : lexicons)
        resemblance.parts.append(explained(words, lexicon));
    qsizetype head = headLength;
    for (const QString &stretch : rule.stretches) {
        for (const qsizetype kind : kindsNamedIn(stretch, head, names, stemmer)) {
            if (!resemblance.named.contains(kind))
                resemblance.named.append(kind);
        }
        head -= wordsOf(stretch).size();
    }
    for (const qsizetype kind : std::as_const(resemblance.named))
        resemblance.parts[kind] += weights.namedInDescription;
    const QList<qsizetype> byType = kindsNamedIn(rule.type, headLength, names, stemmer);
    resemblance.nameMisleads = silence <= 0 && !byType.isEmpty()
        && std::none_of(byType.begin(), byType.end(),
                        [&](qsizetype kind) { return resemblance.parts.at(kind) >= agreesFrom; });
    for (const qsizetype kind : byType)
        resemblance.parts[kind] += std::max(weights.namedByType, silence);
    return resemblance;
}

/// How far a rule claims each kind: those that it is most like.
QList<double> claimsOf(const QList<double> &parts, const Weights &weights)
{
    const double best = parts.isEmpty() ? 0 : *std::max_element(parts.begin(), parts.end());
    QList<double> claims;
    for (const double part : parts) {
        claims.append(part < weights.nearBestKind * best
                          ? 0
                          : between(weights.explainedLow, weights.explainedHigh, part));
    }
    return claims;
}

/// By cubes, so that a few words in common don't count beside what explains the most.
/// To be called a mail or an article says little: those may be about anything.
double aboutnessOf(const Resemblance &rule, const QList<DocumentKind> &kinds, double topic,
                   const Weights &weights)
{
    double best = 0;
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        const bool isCalled = kinds.at(kind).isCarrier && rule.named.contains(kind);
        best = std::max(best, rule.parts.at(kind) - (isCalled ? weights.namedInDescription : 0));
    }
    const double about = std::pow(topic, 3);
    return about <= 0 ? 0 : about / (about + std::pow(best, 3));
}

} // namespace

KindAgreement agreementOf(const QList<RuleWords> &rules, const QList<DocumentKind> &kinds,
                          const QList<double> &topicParts, Stemmer &stemmer, const Weights &weights)
{
    constexpr double meantFrom = 0.5;
    const QList<Lexicon> lexicons = lexiconsOf(kinds, stemmer, weights);
    QList<QList<QStringList>> names;
    for (const DocumentKind &kind : kinds) {
        names.append(QList<QStringList>());
        for (const QString &name : kind.names)
            names.last().append(stemmer.stems(name));
    }
    KindAgreement agreement;
    agreement.isMeant = QList<bool>(kinds.size(), false);
    QList<QList<double>> claims;
    for (const RuleWords &rule : rules) {
        const Resemblance resemblance = resemblanceOf(rule, lexicons, names, stemmer, weights);
        agreement.nameMisleads.append(resemblance.nameMisleads);
        const double aboutness = aboutnessOf(resemblance, kinds,
                                             topicParts.value(agreement.aboutness.size()), weights);
        agreement.aboutness.append(aboutness);
        claims.append(claimsOf(resemblance.parts, weights));
        for (double &claim : claims.last())
            claim *= 1 - aboutness;
        double described = 0;
        double carrier = 0;
        for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
            double &most = kinds.at(kind).isCarrier ? carrier : described;
            most = std::max(most, claims.constLast().at(kind));
        }
        agreement.describesKind.append(described);
        agreement.describesCarrier.append(carrier);
        for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
            if (resemblance.named.contains(kind) || claims.constLast().at(kind) >= meantFrom)
                agreement.isMeant[kind] = true;
        }
    }
    agreement.helps = claims;
    for (qsizetype rule = 0; rule < rules.size(); ++rule) {
        for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
            double others = 0;
            for (qsizetype other = 0; other < rules.size(); ++other)
                others = std::max(others, other == rule ? 0 : claims.at(other).at(kind));
            double &helps = agreement.helps[rule][kind];
            helps = std::max(0.0, helps - weights.contested * others);
        }
    }
    return agreement;
}

} // namespace cd::local
