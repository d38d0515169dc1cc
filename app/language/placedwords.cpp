// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/placedwords.h"

#include "language/segments.h"
#include "language/words.h"

namespace cd {

namespace {

/// A character of a text, by its code point.
struct Sign
{
    char32_t code = 0;
    qsizetype units = 1;
};

Sign signAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text.at(at + 1)), 2};
    return {char32_t(c.unicode()), 1};
}

/// Accents, and what nobody sees, such as soft hyphens, part no word.
bool goesOn(char32_t code)
{
    return QChar::isLetterOrNumber(code) || QChar::isMark(code)
        || QChar::category(code) == QChar::Other_Format;
}

void addWord(QList<PlacedWord> &words, const QString &written, qsizetype start)
{
    if (const QString word = folded(written); !word.isEmpty())
        words.append({word, start, written.size()});
}

/// A run of a script without spaces, by dictionary.
void addSegments(QList<PlacedWord> &words, const QString &run, qsizetype start)
{
    const QStringList segments = segmentsOf(run);
    for (const QString &segment : segments) {
        addWord(words, segment, start);
        start += segment.size();
    }
}

} // namespace

QList<PlacedWord> placedWords(const QString &text)
{
    QList<PlacedWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        const Sign first = signAt(text, at);
        const qsizetype begin = at;
        at += first.units;
        if (!QChar::isLetterOrNumber(first.code))
            continue;
        const bool isRun = isSpaceless(first.code);
        while (at < text.size()) {
            const Sign sign = signAt(text, at);
            const bool isOther
                = QChar::isLetterOrNumber(sign.code) && isSpaceless(sign.code) != isRun;
            if (!goesOn(sign.code) || isOther)
                break;
            at += sign.units;
        }
        const QString written = text.sliced(begin, at - begin);
        if (isRun)
            addSegments(words, written, begin);
        else
            addWord(words, written, begin);
    }
    return words;
}

} // namespace cd
