// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/ruletexts.h"

#include "language/stopwords.h"
#include "language/wordlists.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QStringList foldedWords(const QList<PlacedWord> &placed)
{
    QStringList words;
    words.reserve(placed.size());
    for (const PlacedWord &one : placed)
        words.append(one.word);
    return words;
}

bool isWithin(const PlacedWord &word, const QList<Exclusion> &exclusions)
{
    return std::any_of(exclusions.begin(), exclusions.end(), [&word](const Exclusion &one) {
        return word.start >= one.start && word.start < one.end;
    });
}

} // namespace

bool isEmptyRule(const Rule &rule)
{
    return rule.type.trimmed().isEmpty() && rule.description.trimmed().isEmpty();
}

QString languageShown(const QStringList &words)
{
    constexpr qsizetype fewest = 3;
    QString best;
    qsizetype most = 0;
    qsizetype second = 0;
    const auto &lists = stopWords();
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        const auto found = std::count_if(words.begin(), words.end(), [&list](const QString &word) {
            return list.value().contains(word);
        });
        if (found > most) {
            second = std::exchange(most, found);
            best = list.key();
        } else {
            second = std::max(second, qsizetype(found));
        }
    }
    // Languages share some of these words.
    return most >= fewest && 2 * most > 3 * second ? best : QString();
}

bool isListed(const QString &word, const QMap<QString, QSet<QString>> &lists,
              const QString &language)
{
    if (!language.isEmpty())
        return lists.value(language).contains(word) || lists.value(otherLanguages).contains(word);
    return std::any_of(lists.begin(), lists.end(),
                       [&word](const QSet<QString> &list) { return list.contains(word); });
}

RuleTexts::RuleTexts(const QList<Rule> &rules, const QString &reading)
{
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (isEmptyRule(rules.at(i)))
            continue;
        RuleText text;
        text.rule = int(i);
        const QList<PlacedWord> words = placedWords(rules.at(i).description);
        text.tokens.reserve(words.size());
        for (const PlacedWord &word : words)
            text.tokens.append({.at = word, .stem = {}});
        m_texts.append(text);
    }
    tellLanguages(reading);
    for (RuleText &text : m_texts) {
        readType(text, rules.at(text.rule).type);
        readDescription(text, rules.at(text.rule).description);
    }
}

/// A short rule is in the language of the others, as far as its own words don't show another.
void RuleTexts::tellLanguages(const QString &reading)
{
    QStringList all;
    for (RuleText &text : m_texts) {
        QStringList words;
        for (const RuleToken &token : std::as_const(text.tokens))
            words.append(token.at.word);
        text.language = languageShown(words);
        text.isSure = !text.language.isEmpty();
        all += words;
    }
    QString common = languageShown(all);
    if (common.isEmpty() && stopWords().contains(reading))
        common = reading;
    for (RuleText &text : m_texts) {
        if (!text.isSure)
            text.language = common;
    }
}

QString RuleTexts::stem(const QString &word, const QString &language)
{
    const QString code = language.isEmpty() ? u"en"_s : language;
    return m_stemmers.try_emplace(code, code).first->second.stem(word);
}

void RuleTexts::readType(RuleText &text, const QString &type)
{
    text.typeWords = foldedWords(placedWords(typeAsWords(type)));
    for (const QString &word : std::as_const(text.typeWords))
        text.typeStems.append(stem(word, text.language));
    // Types are often English where descriptions are not: "other" takes the rest in any language.
    const auto isRest = [](const QString &word) {
        return isListed(word, catchAllNames(), {});
    };
    const auto isNothing = [](const QString &word) {
        return isRuleFiller(word) || isFunctionWord(word) || isListed(word, vagueWords(), {});
    };
    text.isCatchAll = std::any_of(text.typeWords.begin(), text.typeWords.end(), isRest)
        && std::all_of(text.typeWords.begin(), text.typeWords.end(),
                       [&](const QString &word) { return isRest(word) || isNothing(word); });
}

void RuleTexts::readDescription(RuleText &text, const QString &description)
{
    const QList<Exclusion> exclusions = exclusionsIn(description);
    for (const Exclusion &one : exclusions) {
        if (isListed(one.word, negations(), text.language))
            text.exclusions.append(one);
    }
    for (RuleToken &token : text.tokens) {
        const QString &word = token.at.word;
        token.stem = stem(word, text.language);
        token.isFunction = isFunctionWord(word);
        token.isFiller = isListed(word, ruleFillersByLanguage(), text.language);
        token.isVague = isListed(word, vagueWords(), text.language);
        token.isExcluded = isWithin(token.at, text.exclusions);
    }
}

} // namespace cd
