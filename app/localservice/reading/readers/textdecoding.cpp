// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/textdecoding.h"

#include "localservice/reading/readers/charset.h"
#include "localservice/reading/readers/charsetguess.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// A text and the set it was decoded by.
struct Reading
{
    DecodedText decoded;
    QByteArray charset;
    bool isGuessed = false;
};

qsizetype beyondAscii(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x7f; });
}

/// The beginning of a long file may end within a character.
QByteArray withoutLastLine(const QByteArray &bytes)
{
    const qsizetype last = bytes.lastIndexOf('\n');
    return last > 0 && bytes.size() - last < 10'000 ? bytes.first(last) : bytes;
}

/// As UTF-8, if it is that but for a few bytes.
std::optional<Reading> asUtf8(const QByteArray &bytes)
{
    DecodedText decoded = decodedAs(bytes, "UTF-8");
    if (decoded.lost > 0) {
        const DecodedText shorter = decodedAs(withoutLastLine(bytes), "UTF-8");
        if (shorter.lost == 0)
            decoded = shorter;
    }
    constexpr qsizetype oftenRight = 10;
    if (beyondAscii(decoded.text) < decoded.lost * oftenRight)
        return {};
    return Reading{decoded, "UTF-8"};
}

/// As it is declared, unless the bytes contradict.
std::optional<Reading> asDeclared(const QByteArray &bytes, const TextHints &hints)
{
    for (const QByteArray &label : {hints.charset, charsetDeclaredIn(bytes)}) {
        const QByteArray charset = charsetNamed(label);
        // ASCII is what programs say that don't know; and zeros are what UTF-16 is known by.
        const bool isWide = charset.startsWith("UTF-16") || charset.startsWith("UTF-32");
        if (charset.isEmpty() || charset == "UTF-8" || (isWide && !bytes.contains('\0')))
            continue;
        const DecodedText decoded = decodedAs(bytes, charset);
        if (decoded.lost * 10 <= beyondAscii(decoded.text))
            return Reading{decoded, charset};
    }
    return {};
}

/// Pages and mails are often stored anew as UTF-8 and still say what they were. Several characters
/// of two and more bytes come about in no other set by chance.
bool isSurelyUtf8(const std::optional<Reading> &utf8, const std::optional<Reading> &declared)
{
    constexpr qsizetype several = 4;
    if (!utf8 || utf8->decoded.lost > 0)
        return false;
    const qsizetype count = beyondAscii(utf8->decoded.text);
    return count >= several || (count > 0 && declared->charset == "windows-1252");
}

Reading readingOf(const QByteArray &bytes, const TextHints &hints)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        const QByteArray name = QStringConverter::nameForEncoding(*marked);
        return {decodedAs(bytes, name), name};
    }
    const auto utf8 = asUtf8(bytes);
    const auto declared = asDeclared(bytes, hints);
    if (declared && !isSurelyUtf8(utf8, declared))
        return *declared;
    if (hasJapaneseEscapes(bytes))
        return {decodedAs(bytes, "ISO-2022-JP"), "ISO-2022-JP"};
    if (const QByteArray wide = unmarkedUtf16(bytes); !wide.isEmpty())
        return {decodedAs(bytes, wide), wide};
    if (utf8)
        return *utf8;
    const QByteArray guess = guessedCharset(bytes, hints.language);
    return {decodedAs(bytes, guess), guess, true};
}

QStringList notesOn(const Reading &reading)
{
    QStringList notes;
    const QString name = QString::fromLatin1(reading.charset);
    if (reading.isGuessed)
        notes.append(u"No encoding is declared; %1 was guessed."_s.arg(name));
    if (reading.decoded.lost > 0)
        notes.append(
            u"Places that are no characters in %1: %2."_s.arg(name).arg(reading.decoded.lost));
    return notes;
}

} // namespace

QString decodeText(const QByteArray &bytes, const TextHints &hints, QStringList *notes)
{
    const Reading reading = readingOf(bytes, hints);
    if (notes)
        notes->append(notesOn(reading));
    QString text = reading.decoded.text;
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    text.remove(QChar(u'\0'));
    return text;
}

QByteArray charsetOf(const QByteArray &bytes, const TextHints &hints)
{
    return readingOf(bytes, hints).charset;
}

bool looksBinary(const QByteArray &head)
{
    if (QStringConverter::encodingForData(head) || !unmarkedUtf16(head).isEmpty())
        return false;
    const auto odd = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    });
    return odd * 50 > head.size();
}

} // namespace cd::local
