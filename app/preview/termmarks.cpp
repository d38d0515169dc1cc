// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/termmarks.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace cd {

namespace {

/// A word without what stands around it.
struct Token
{
    QString text;
    qsizetype begin = 0;
    qsizetype end = 0;
};

using Tokens = QList<Token>;

Tokens tokensOf(const QString &text)
{
    Tokens tokens;
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isInWord
            = at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark());
        if (isInWord && begin < 0)
            begin = at;
        if (isInWord || begin < 0)
            continue;
        tokens.append({text.sliced(begin, at - begin).toCaseFolded(), begin, at});
        begin = -1;
    }
    return tokens;
}

/// Each token counts as the word that it stands in.
Tokens tokensOf(const QStringList &words)
{
    Tokens all;
    for (qsizetype word = 0; word < words.size(); ++word) {
        Tokens tokens = tokensOf(words.at(word));
        for (Token &token : tokens) {
            token.begin = word;
            token.end = word + 1;
        }
        all += tokens;
    }
    return all;
}

struct Pattern
{
    QStringList words;
    TermUse use = TermUse::Chosen;
};

/// The longest first; of equal ones, those that speak for the chosen type.
QList<Pattern> patternsOf(const QList<SoughtTerm> &terms)
{
    QList<Pattern> patterns;
    for (const SoughtTerm &term : terms) {
        Pattern pattern{{}, term.use};
        const Tokens tokens = tokensOf(term.text);
        for (const Token &token : tokens)
            pattern.words.append(token.text);
        if (!pattern.words.isEmpty())
            patterns.append(pattern);
    }
    std::stable_sort(patterns.begin(), patterns.end(), [](const Pattern &a, const Pattern &b) {
        return a.words.size() != b.words.size() ? a.words.size() > b.words.size() : a.use < b.use;
    });
    return patterns;
}

bool standsAt(const Pattern &pattern, const Tokens &tokens, qsizetype at)
{
    if (at + pattern.words.size() > tokens.size())
        return false;
    return std::equal(pattern.words.cbegin(), pattern.words.cend(), std::next(tokens.cbegin(), at),
                      [](const QString &word, const Token &token) { return word == token.text; });
}

QList<TermMark> marksIn(const Tokens &tokens, const QList<SoughtTerm> &terms)
{
    QHash<QString, QList<Pattern>> byFirst;
    const QList<Pattern> patterns = patternsOf(terms);
    for (const Pattern &pattern : patterns)
        byFirst[pattern.words.constFirst()].append(pattern);
    QList<TermMark> marks;
    for (qsizetype at = 0; at < tokens.size();) {
        const QList<Pattern> here = byFirst.value(tokens.at(at).text);
        const auto found = std::find_if(here.cbegin(), here.cend(), [&](const Pattern &pattern) {
            return standsAt(pattern, tokens, at);
        });
        if (found == here.cend()) {
            ++at;
            continue;
        }
        const qsizetype next = at + found->words.size();
        const TermMark mark{tokens.at(at).begin, tokens.at(next - 1).end, found->use};
        if (marks.isEmpty() || mark.begin >= marks.constLast().end) // else in the same word
            marks.append(mark);
        at = next;
    }
    return marks;
}

} // namespace

QList<TermMark> marksInText(const QString &text, const QList<SoughtTerm> &terms)
{
    return marksIn(tokensOf(text), terms);
}

QList<TermMark> marksInWords(const QStringList &words, const QList<SoughtTerm> &terms)
{
    return marksIn(tokensOf(words), terms);
}

} // namespace cd
