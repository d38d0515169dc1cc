// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/wordcounts.h"

#include "language/words.h"

namespace cd::local {

QMap<QString, int> countedWords(const DocumentText &document)
{
    constexpr qsizetype longestWord = 100; // what is longer is no word, but it takes room
    QMap<QString, int> counts;
    for (const PageText &page : document.pages) {
        const QStringList words = wordsOf(withJoinedLines(page.text));
        for (const QString &word : words) {
            if (word.size() > longestWord)
                continue;
            const auto known = counts.find(word);
            if (known != counts.end())
                ++known.value();
            else if (counts.size() < mostWords)
                counts.insert(word, 1);
        }
        if (counts.size() >= mostWords)
            break;
    }
    return counts;
}

} // namespace cd::local
