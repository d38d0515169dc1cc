// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/kindagreement.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr double wordOfPhrase = 0.5; ///< of one word where the list has a phrase
constexpr qsizetype headLength = 10; ///< words in which a description says what it describes
constexpr double fewWords = 7; ///< a description of fewer leaves more to the type's name

/// The words of a kind's list, and how much each says of it: less, the more kinds have it.
using Lexicon = QHash<QString, double>;

void addPhrase(Lexicon &lexicon, const QStringList &stems)
{
    for (const QString &stem : stems) {
        double &worth = lexicon[stem];
        worth = std::max(worth, stems.size() == 1 ? 1 : wordOfPhrase);
    }
}

QList<Lexicon> lexiconsOf(const QList<DocumentKind> &kinds, Stemmer &stemmer)
{
    QList<Lexicon> lexicons(kinds.size());
    QHash<QString, int> sharing;
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        const QStringList phrases = kinds.at(kind).names + kinds.at(kind).words;
        for (const QString &phrase : phrases)
            addPhrase(lexicons[kind], stemmer.stems(phrase));
        for (auto word = lexicons.at(kind).cbegin(); word != lexicons.at(kind).cend(); ++word)
            ++sharing[word.key()];
    }
    const double all = std::log(static_cast<double>(kinds.size()) + 1);
    for (Lexicon &lexicon : lexicons) {
        for (auto word = lexicon.begin(); word != lexicon.end(); ++word)
            *word *= 1 - std::log(sharing.value(word.key())) / all;
    }
    return lexicons;
}

/// The part of the words that the lexicon explains, 0 to 1.
double explained(const RuleWords &rule, const Lexicon &lexicon)
{
    double all = 0;
    double known = 0;
    const auto count = [&](const RuleTerm &term) {
        if (term.isPair)
            return;
        const double worth = term.isCommon ? 0.5 : 1;
        all += worth;
        for (const QString &stem : term.stems)
            known += worth * lexicon.value(stem) / static_cast<double>(term.stems.size());
    };
    std::for_each(rule.ofDescription.begin(), rule.ofDescription.end(), count);
    if (all < fewWords)
        std::for_each(rule.ofType.begin(), rule.ofType.end(), count);
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

QList<double> resemblance(const RuleWords &rule, const QList<Lexicon> &lexicons,
                          const QList<QList<QStringList>> &names, Stemmer &stemmer,
                          const Weights &weights)
{
    QList<double> parts;
    for (const Lexicon &lexicon : lexicons)
        parts.append(explained(rule, lexicon));
    QList<qsizetype> inDescription;
    qsizetype head = headLength;
    for (const QString &stretch : rule.stretches) {
        inDescription += kindsNamedIn(stretch, head, names, stemmer);
        head -= wordsOf(stretch).size();
    }
    for (qsizetype kind = 0; kind < parts.size(); ++kind) {
        if (inDescription.contains(kind))
            parts[kind] += weights.namedInDescription;
    }
    const auto said = std::count_if(rule.ofDescription.begin(), rule.ofDescription.end(),
                                    [](const RuleTerm &term) { return !term.isPair; });
    const double silence = std::max(0.0, 1 - static_cast<double>(said) / fewWords);
    for (const qsizetype kind : kindsNamedIn(rule.type, headLength, names, stemmer))
        parts[kind] += std::max(weights.namedByType, silence);
    for (double &part : parts)
        part = between(weights.explainedLow, weights.explainedHigh, part);
    return parts;
}

} // namespace

KindAgreement agreementOf(const QList<RuleWords> &rules, const QList<DocumentKind> &kinds,
                          Stemmer &stemmer, const Weights &weights)
{
    const QList<Lexicon> lexicons = lexiconsOf(kinds, stemmer);
    QList<QList<QStringList>> names;
    for (const DocumentKind &kind : kinds) {
        names.append(QList<QStringList>());
        for (const QString &name : kind.names)
            names.last().append(stemmer.stems(name));
    }
    KindAgreement agreement;
    for (const RuleWords &rule : rules)
        agreement.resembles.append(resemblance(rule, lexicons, names, stemmer, weights));
    agreement.helps = agreement.resembles;
    for (qsizetype rule = 0; rule < rules.size(); ++rule) {
        QList<double> &helps = agreement.helps[rule];
        for (qsizetype other = 0; other < rules.size(); ++other) {
            for (qsizetype kind = 0; kind < kinds.size() && other != rule; ++kind) {
                const double left = agreement.resembles.at(rule).at(kind)
                    - weights.contested * agreement.resembles.at(other).at(kind);
                helps[kind] = std::max(0.0, std::min(helps.at(kind), left));
            }
        }
        const double best = helps.isEmpty() ? 0 : *std::max_element(helps.begin(), helps.end());
        for (double &help : helps)
            help = help < weights.nearBestKind * best ? 0 : help;
    }
    return agreement;
}

} // namespace cd::local
