// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/stretches.h"

#include <algorithm>

namespace cd::local {

namespace {

constexpr qsizetype fewestWords = 20; // of a document; fewer say too little
constexpr qsizetype stretchWords = 40;
constexpr qsizetype mostStretches = 6;
constexpr qsizetype smallestRest = 10; // words; fewer go with the stretch before them
constexpr qsizetype longWords = 480; // of a document whose middle may be about something else
constexpr qsizetype mostWords = 20'000;
constexpr qsizetype longestWord = 40; // characters
constexpr qsizetype longestSign = 2; // characters without a letter or digit

struct PlacedWord
{
    QString text;
    int page = 0;
};

/// Without the dots that lead to a price, and rulers of dashes.
bool saysSomething(const QString &word)
{
    return word.size() <= longestSign
        || std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

QList<PlacedWord> placedWords(const DocumentText &document)
{
    QList<PlacedWord> words;
    for (const PageText &page : document.pages) {
        const QStringList parts = page.text.simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (words.size() == mostWords)
                return words;
            if (saysSomething(part))
                words.append({part.left(longestWord), page.number});
        }
    }
    return words;
}

Stretch stretchOf(const QList<PlacedWord> &words, qsizetype first, qsizetype count)
{
    QStringList texts;
    for (const PlacedWord &word : words.sliced(first, count))
        texts.append(word.text);
    return {texts.join(u' '), words.at(first).page};
}

} // namespace

QList<Stretch> stretchesOf(const DocumentText &document)
{
    const QList<PlacedWord> words = placedWords(document);
    if (words.size() < fewestWords)
        return {};
    const bool isLong = words.size() >= longWords;
    const qsizetype end
        = std::min(words.size(), stretchWords * (isLong ? mostStretches - 1 : mostStretches));
    QList<Stretch> stretches;
    for (qsizetype first = 0; first < end;) {
        const qsizetype left = end - first;
        const qsizetype count = left < stretchWords + smallestRest ? left : stretchWords;
        stretches.append(stretchOf(words, first, count));
        first += count;
    }
    if (isLong)
        stretches.append(stretchOf(words, words.size() / 2, stretchWords));
    return stretches;
}

} // namespace cd::local
