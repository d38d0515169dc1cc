// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/wordfindings.h"

#include "language/stopwords.h"
#include "rules/overlaps.h"
#include "rules/ruletemplate.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestWords = 4;
constexpr int mostOverlaps = 3; // of a rule, the strongest

/// Marks what stands in a description from @p start on.
void addSpan(RuleFinding &finding, const QString &description, qsizetype start, qsizetype length)
{
    finding.spans.append({false, int(start), int(length)});
    const QString word = description.sliced(start, length).simplified();
    if (!finding.words.contains(word))
        finding.words.append(word);
}

void addWord(RuleFinding &finding, const QString &description, const PlacedWord &word)
{
    addSpan(finding, description, word.start, word.length);
}

/// Whether there is as much as a word that could tell something, or could not.
bool saysVaguely(const RuleText &text)
{
    const auto tells = [](const RuleToken &token) {
        return token.isContent() && !token.at.word.at(0).isDigit();
    };
    return std::none_of(text.tokens.begin(), text.tokens.end(), tells)
        && std::any_of(text.tokens.begin(), text.tokens.end(),
                       [](const RuleToken &token) { return token.isVague || token.isFiller; });
}

RuleFinding vagueFinding(const Rule &rule, const RuleText &text)
{
    RuleFinding finding{.check = RuleCheck::Vague, .grade = FindingGrade::Hint, .rule = text.rule};
    for (const RuleToken &token : text.tokens) {
        if (token.isVague || token.isFiller)
            addWord(finding, rule.description, token.at);
    }
    return finding;
}

/// Words that tell something beside the type.
int tellingWords(const RuleText &text)
{
    QSet<QString> stems;
    for (const RuleToken &token : text.tokens) {
        if (token.isContent() && !text.typeStems.contains(token.stem))
            stems.insert(token.stem);
    }
    return int(stems.size());
}

QList<Overlap> strongestFor(qsizetype text, const QList<Overlap> &overlaps)
{
    QList<Overlap> own;
    for (const Overlap &overlap : overlaps) {
        if (overlap.one == text || overlap.other == text)
            own.append(overlap);
    }
    std::stable_sort(own.begin(), own.end(),
                     [](const Overlap &a, const Overlap &b) { return a.likeness > b.likeness; });
    return own.first(std::min<qsizetype>(own.size(), mostOverlaps));
}

/// Looks for types in descriptions.
class TypeSearch
{
public:
    explicit TypeSearch(RuleTexts &texts)
        : m_texts(texts)
    {
    }

    /// The positions in RuleTexts::all() whose types stand in @p text, and the words there.
    QMap<qsizetype, QList<std::pair<qsizetype, qsizetype>>> typesIn(const RuleText &text)
    {
        const QHash<QString, QList<qsizetype>> &byFirst = typesOf(text.language);
        QMap<qsizetype, QList<std::pair<qsizetype, qsizetype>>> found;
        for (qsizetype at = 0; at < text.tokens.size(); ++at) {
            const RuleToken &token = text.tokens.at(at);
            if (token.isExcluded)
                continue;
            for (const qsizetype type : byFirst.value(token.stem)) {
                if (const qsizetype words = wordsThere(text, at, type); words > 0)
                    found[type].append({at, words});
            }
        }
        return found;
    }

private:
    /// By the stem of the first word, and as one word ("bankstatement").
    const QHash<QString, QList<qsizetype>> &typesOf(const QString &language)
    {
        const auto known = m_byLanguage.constFind(language);
        if (known != m_byLanguage.constEnd())
            return *known;
        QHash<QString, QList<qsizetype>> types;
        for (qsizetype i = 0; i < m_texts.all().size(); ++i) {
            const QStringList words = m_texts.all().at(i).typeWords;
            if (words.isEmpty() || std::all_of(words.begin(), words.end(), [](const QString &word) {
                    return isFunctionWord(word) || isRuleFiller(word);
                }))
                continue;
            types[m_texts.stem(words.constFirst(), language)].append(i);
            if (words.size() > 1)
                types[m_texts.stem(words.join(QString()), language)].append(i);
        }
        return *m_byLanguage.insert(language, types);
    }

    /// How many words of @p text from @p at on are that type; 0: it does not stand there.
    qsizetype wordsThere(const RuleText &text, qsizetype at, qsizetype type)
    {
        const QStringList words = m_texts.all().at(type).typeWords;
        if (m_texts.stem(words.join(QString()), text.language) == text.tokens.at(at).stem)
            return 1;
        if (at + words.size() > text.tokens.size())
            return 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (m_texts.stem(words.at(i), text.language) != text.tokens.at(at + i).stem)
                return 0;
        }
        return words.size();
    }

    RuleTexts &m_texts;
    QHash<QString, QHash<QString, QList<qsizetype>>> m_byLanguage;
};

/// A rule for bank statements may say "statement", whatever another rule is called.
bool isPartOfOwn(const RuleText &own, const RuleText &other)
{
    return std::all_of(other.typeWords.begin(), other.typeWords.end(),
                       [&own](const QString &word) { return own.typeWords.contains(word); });
}

/// Whether a description is written in another script than the languages that have stop words.
bool isOfOtherScript(const QString &description)
{
    qsizetype latin = 0;
    qsizetype other = 0;
    for (const char32_t code : description.toUcs4()) {
        if (QChar::isLetter(code))
            ++(QChar::script(code) == QChar::Script_Latin ? latin : other);
    }
    return other > latin;
}

} // namespace

QList<RuleFinding> emptyWordFindings(const QList<Rule> &rules, const QList<RuleText> &texts)
{
    QList<RuleFinding> findings;
    for (const RuleText &text : texts) {
        const Rule &rule = rules.at(text.rule);
        if (text.isCatchAll || text.tokens.isEmpty())
            continue;
        if (saysVaguely(text)) {
            findings.append(vagueFinding(rule, text));
            continue;
        }
        const int words = tellingWords(text);
        if (words >= fewestWords && !hasOpenTemplate(rule.description))
            continue;
        RuleFinding finding{.check = RuleCheck::SaysLittle,
                            .grade = FindingGrade::Hint,
                            .rule = text.rule,
                            .limit = fewestWords,
                            .actual = words};
        if (const QString longer = withTemplate(rule.description, text.language);
            !longer.isEmpty()) {
            finding.mended = rules;
            (*finding.mended)[text.rule].description = longer;
        }
        findings.append(finding);
    }
    return findings;
}

QList<RuleFinding> overlapFindings(const QList<Rule> &rules, const QList<RuleText> &texts)
{
    const QList<Overlap> overlaps = overlapsOf(texts, someOverlap);
    QList<RuleFinding> findings;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (const Overlap &overlap : strongestFor(i, overlaps)) {
            const qsizetype other = overlap.one == i ? overlap.other : overlap.one;
            RuleFinding finding{.check = RuleCheck::Overlap,
                                .grade = overlap.likeness >= muchOverlap ? FindingGrade::Warning
                                                                         : FindingGrade::Hint,
                                .rule = texts.at(i).rule,
                                .other = texts.at(other).rule,
                                .likeness = overlap.likeness};
            for (const RuleToken &token : texts.at(i).tokens) {
                if (overlap.shared.contains(token.stem) && token.isContent() && !token.isExcluded)
                    addWord(finding, rules.at(finding.rule).description, token.at);
            }
            findings.append(finding);
        }
    }
    return findings;
}

QList<RuleFinding> otherTypeFindings(const QList<Rule> &rules, RuleTexts &texts)
{
    TypeSearch search(texts);
    QList<RuleFinding> findings;
    for (const RuleText &text : texts.all()) {
        const auto types = search.typesIn(text);
        for (auto type = types.cbegin(); type != types.cend(); ++type) {
            const RuleText &other = texts.all().at(type.key());
            if (other.rule == text.rule || isPartOfOwn(text, other))
                continue;
            RuleFinding finding{.check = RuleCheck::NamesOther,
                                .grade = FindingGrade::Hint,
                                .rule = text.rule,
                                .other = other.rule};
            for (const auto &[at, words] : *type) {
                const PlacedWord &first = text.tokens.at(at).at;
                const PlacedWord &last = text.tokens.at(at + words - 1).at;
                addSpan(finding, rules.at(text.rule).description, first.start,
                        last.start + last.length - first.start);
            }
            findings.append(finding);
        }
    }
    return findings;
}

QList<RuleFinding> negationFindings(const QList<Rule> &rules, const QList<RuleText> &texts)
{
    QList<RuleFinding> findings;
    for (const RuleText &text : texts) {
        RuleFinding finding{
            .check = RuleCheck::Negation, .grade = FindingGrade::Hint, .rule = text.rule};
        for (const Exclusion &one : text.exclusions) {
            // "Invoice no. 5" excludes nothing.
            const PlacedWord *last = nullptr;
            for (const RuleToken &token : text.tokens) {
                const bool isThere = token.at.start >= one.wordEnd && token.at.start < one.end;
                if (isThere && (token.isContent() || (last && !token.isFunction)))
                    last = &token.at;
            }
            if (last) {
                addSpan(finding, rules.at(text.rule).description, one.start,
                        last->start + last->length - one.start);
            }
        }
        if (!finding.spans.isEmpty())
            findings.append(finding);
    }
    return findings;
}

QList<RuleFinding> languageFindings(const QList<Rule> &rules, const QList<RuleText> &texts,
                                    const QString &reading)
{
    if (reading.isEmpty())
        return {};
    QList<RuleFinding> findings;
    QMap<QString, int> counts;
    for (const RuleText &text : texts) {
        const bool isOther = text.isSure
            ? text.language != reading
            : stopWords().contains(reading) && isOfOtherScript(rules.at(text.rule).description);
        if (!isOther)
            continue;
        const QString language = text.isSure ? text.language : QString();
        ++counts[language];
        findings.append({.check = RuleCheck::OtherLanguage,
                         .grade = FindingGrade::Hint,
                         .rule = text.rule,
                         .words = {language, reading}});
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (*count < 2 || 2 * *count <= texts.size())
            continue;
        findings.removeIf([&count](const RuleFinding &finding) {
            return finding.words.constFirst() == count.key();
        });
        findings.append({.check = RuleCheck::OtherLanguage,
                         .grade = FindingGrade::Hint,
                         .words = {count.key(), reading},
                         .actual = *count});
        break;
    }
    return findings;
}

} // namespace cd
