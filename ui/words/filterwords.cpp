// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/filterwords.h"

#include <algorithm>

namespace cd {

QStringList filterWords(const QString &typed)
{
    QStringList words;
    QString word;
    bool quoted = false;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(word.toCaseFolded());
        word.clear();
    };
    for (const QChar c : typed) {
        if (c == u'"')
            quoted = !quoted;
        else if (c.isSpace() && !quoted)
            finish();
        else
            word.append(c);
    }
    finish();
    return words;
}

bool haveWords(const QStringList &texts, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&texts](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(), [&word](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    });
}

} // namespace cd
