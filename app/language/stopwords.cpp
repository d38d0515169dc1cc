// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/stopwords.h"

#include "language/wordlists.h"
#include "language/words.h"

namespace cd {

namespace {

/// What stands below a heading, by language, folded.
QMap<QString, QSet<QString>> wordsBelow(QLatin1StringView heading)
{
    QMap<QString, QSet<QString>> found;
    const QList<WordList> lists = allWordLists();
    for (const WordList &list : lists) {
        for (const WordSection &section : list.sections) {
            if (section.heading != heading)
                continue;
            for (const QString &word : section.words)
                found[list.language].insert(folded(word));
        }
    }
    return found;
}

QSet<QString> together(const QMap<QString, QSet<QString>> &byLanguage)
{
    QSet<QString> words;
    for (const QSet<QString> &list : byLanguage)
        words.unite(list);
    return words;
}

} // namespace

const QMap<QString, QSet<QString>> &stopWords()
{
    static const QMap<QString, QSet<QString>> lists = [] {
        auto all = wordsBelow(stopWordsHeading);
        all.remove(otherLanguages);
        return all;
    }();
    return lists;
}

const QSet<QString> &spacelessStopWords()
{
    static const QSet<QString> words = wordsBelow(stopWordsHeading).value(otherLanguages);
    return words;
}

const QMap<QString, QSet<QString>> &negations()
{
    static const QMap<QString, QSet<QString>> lists = wordsBelow(negationsHeading);
    return lists;
}

const QMap<QString, QSet<QString>> &vagueWords()
{
    static const QMap<QString, QSet<QString>> lists = wordsBelow(vagueHeading);
    return lists;
}

const QMap<QString, QSet<QString>> &catchAllNames()
{
    static const QMap<QString, QSet<QString>> lists = wordsBelow(catchAllHeading);
    return lists;
}

const QMap<QString, QSet<QString>> &ruleFillersByLanguage()
{
    static const QMap<QString, QSet<QString>> lists = wordsBelow(ruleFillersHeading);
    return lists;
}

const QSet<QString> &ruleFillers()
{
    static const QSet<QString> words = together(ruleFillersByLanguage());
    return words;
}

const QSet<QString> &commonOnPaper()
{
    static const QSet<QString> words = together(wordsBelow(commonOnPaperHeading));
    return words;
}

} // namespace cd
