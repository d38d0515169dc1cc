// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/segments.h"

#include <algorithm>
#include <memory>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>

namespace cd {

bool isSpaceless(char32_t character)
{
    if (character < 0x0e00)
        return false;
    if (character == 0x30fc) // the mark for a long vowel of Kana belongs to no script
        return true;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_TaiLe:
    case QChar::Script_NewTaiLue:
    case QChar::Script_TaiTham:
    case QChar::Script_TaiViet:
        return QChar::isLetter(character);
    default:
        return false;
    }
}

static qsizetype unitsAt(QStringView text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
}

bool isSpaceless(QStringView word)
{
    if (word.isEmpty())
        return false;
    return isSpaceless(unitsAt(word, 0) == 2 ? QChar::surrogateToUcs4(word.at(0), word.at(1))
                                             : char32_t(word.at(0).unicode()));
}

QStringList pairsOf(QStringView run)
{
    QStringList pairs;
    qsizetype begin = 0;
    qsizetype middle = run.isEmpty() ? 0 : unitsAt(run, 0);
    while (middle < run.size()) {
        const qsizetype end = middle + unitsAt(run, middle);
        pairs.append(run.sliced(begin, end - begin).toString());
        begin = middle;
        middle = end;
    }
    if (pairs.isEmpty() && !run.isEmpty())
        pairs.append(run.toString());
    return pairs;
}

QStringList segmentsOf(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> breaks(
        ubrk_open(UBRK_WORD, "", units, static_cast<int32_t>(text.size()), &status), ubrk_close);
    if (U_FAILURE(status))
        return {text};
    QStringList segments;
    int32_t begin = ubrk_first(breaks.get());
    for (int32_t end = ubrk_next(breaks.get()); end != UBRK_DONE; end = ubrk_next(breaks.get())) {
        segments.append(text.sliced(begin, end - begin));
        begin = end;
    }
    return segments;
}

qsizetype columnsOf(const QString &line)
{
    const auto wide = std::count_if(line.cbegin(), line.cend(), [](QChar c) {
        const int width
            = c.unicode() < 0x1100 ? 0 : u_getIntPropertyValue(c.unicode(), UCHAR_EAST_ASIAN_WIDTH);
        return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
    });
    return line.size() + wide;
}

} // namespace cd
