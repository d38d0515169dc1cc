// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/charsetguess.h"

#include "localservice/reading/readers/charset.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>
#include <uchardet.h>
#include <unicode/ulocdata.h>
#include <unicode/uset.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleLength = 32 * 1024; ///< bytes
constexpr double goodEnough = 0.5; ///< of 1
constexpr qsizetype fewForeignLetters = 8; ///< so few don't tell one Latin alphabet from another

using CharsetNames = QList<QByteArray>;

/// Most usual first.
const CharsetNames &cyrillicSets()
{
    static const CharsetNames names{"windows-1251", "KOI8-R",     "IBM866",
                                    "KOI8-U",       "ISO-8859-5", "x-mac-cyrillic"};
    return names;
}

/// Most usual first.
CharsetNames usualFor(const QString &language)
{
    static const CharsetNames central{"windows-1250", "ISO-8859-2", "IBM852",
                                      "x-mac-centraleurroman"};
    static const CharsetNames baltic{"windows-1257", "ISO-8859-13", "ISO-8859-4", "IBM775"};
    static const CharsetNames turkish{"windows-1254", "IBM857"};
    static const CharsetNames arabic{"windows-1256", "ISO-8859-6"};
    static const CharsetNames western{"windows-1252", "IBM850", "macintosh"};
    struct Row
    {
        QLatin1StringView languages;
        CharsetNames names;
    };
    static const QList<Row> rows{
        {"ru be bg uk rs_cyrillic mn abq ady kbd ava dar inh che lbe lez tab tjk"_L1,
         cyrillicSets()},
        {"bs cs hr hu pl ro rs_latin sk sl sq"_L1, central},
        {"et lt lv"_L1, baltic},
        {"tr az ku"_L1, turkish},
        {"ar fa ug ur"_L1, arabic},
        {"th"_L1, {"windows-874"}},
        {"vi"_L1, {"windows-1258"}},
        {"ja"_L1, {"windows-31j", "EUC-JP"}},
        {"ko"_L1, {"windows-949"}},
        {"ch_sim"_L1, {"gb18030", "big5-hkscs"}},
        {"ch_tra"_L1, {"big5-hkscs", "gb18030"}},
    };
    for (const Row &row : rows) {
        if (QString(row.languages).split(u' ').contains(language))
            return row.names;
    }
    return western;
}

QByteArray icuLocale(const QString &language)
{
    static const QHash<QString, QByteArray> others{
        {u"ch_sim"_s, "zh"},        {u"ch_tra"_s, "zh_Hant"}, {u"rs_cyrillic"_s, "sr"},
        {u"rs_latin"_s, "sr_Latn"}, {u"tjk"_s, "tg"},         {u"che"_s, "ce"}};
    static const QSet<QString> caucasian{u"abq"_s, u"ady"_s, u"kbd"_s, u"ava"_s, u"dar"_s,
                                         u"inh"_s, u"lbe"_s, u"lez"_s, u"tab"_s};
    return caucasian.contains(language) ? QByteArray("ru")
                                        : others.value(language, language.toLatin1());
}

using Letters = std::unique_ptr<USet, decltype([](USet *set) { uset_close(set); })>;

/// Those that the language is written with, small.
Letters lettersOf(const QString &language)
{
    Letters letters(uset_openEmpty());
    UErrorCode status = U_ZERO_ERROR;
    ULocaleData *data = ulocdata_open(icuLocale(language).constData(), &status);
    if (U_FAILURE(status))
        return letters;
    ulocdata_getExemplarSet(data, letters.get(), 0, ULOCDATA_ES_STANDARD, &status);
    ulocdata_close(data);
    return letters;
}

bool isAsciiLetter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isLatin(char32_t c)
{
    return QChar::script(c) == QChar::Script_Latin;
}

/// How well the characters beyond ASCII fit a language, at most 1 each.
class Fitness
{
public:
    explicit Fitness(const USet *letters)
        : m_letters(letters)
    {
    }

    double of(const DecodedText &decoded)
    {
        const QList<uint> codes = decoded.text.toUcs4();
        char32_t before = ' ';
        for (const char32_t c : codes) {
            if (c > 0x7f)
                add(c, before);
            else if (isAsciiLetter(c) && isForeignLetter(before))
                m_sum -= mixing;
            before = c;
        }
        return m_count == 0 ? 0 : m_sum / double(m_count);
    }

private:
    static constexpr double mixing = 1.5; ///< alphabets within a word, or a capital behind a small

    static bool isForeignLetter(char32_t c)
    {
        return c > 0x7f && QChar::isLetter(c) && !isLatin(c);
    }

    void add(char32_t c, char32_t before)
    {
        ++m_count;
        if (QChar::isLetter(c) || QChar::isMark(c)) {
            const bool isKnown
                = uset_contains(m_letters, static_cast<UChar32>(QChar::toLower(c))) != 0;
            m_sum += !isKnown ? -1 : QChar::isUpper(c) ? 0.6 : 1;
            if (isAsciiLetter(before) && !isLatin(c) && QChar::isLetter(c))
                m_sum -= mixing;
            if (QChar::isUpper(c) && QChar::isLower(before))
                m_sum -= mixing;
        } else if (c == 0xfffd || QChar::category(c) == QChar::Other_Control) {
            m_sum -= 4;
        } else if (QChar::isPunct(c)) {
            m_sum += 0.3;
        }
    }

    const USet *m_letters;
    double m_sum = 0;
    qsizetype m_count = 0;
};

/// Empty if the language's letters are found in none.
QByteArray bestOf(const CharsetNames &names, const QByteArray &sample, const QString &language)
{
    const Letters letters = lettersOf(language);
    QByteArray best;
    double most = goodEnough;
    for (const QByteArray &name : names) {
        const double fitness = Fitness(letters.get()).of(decodedAs(sample, name));
        if (fitness > most) {
            most = fitness;
            best = name;
        }
    }
    return best;
}

QByteArray detected(const QByteArray &sample)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
        uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.constData(), static_cast<size_t>(sample.size()))
        != 0)
        return {};
    uchardet_data_end(detector.get());
    return charsetNamed(uchardet_get_charset(detector.get()));
}

/// Whether a detector's word may be taken: it errs where there is little to go by.
bool isCredible(const DecodedText &decoded)
{
    qsizetype foreign = 0;
    qsizetype latin = 0;
    const QList<uint> codes = decoded.text.toUcs4();
    for (const char32_t c : codes) {
        if (c > 0x7f && QChar::isLetter(c))
            ++(isLatin(c) ? latin : foreign);
    }
    if (decoded.lost * 20 > latin + foreign)
        return false;
    return foreign >= latin ? foreign > 0 : latin >= fewForeignLetters;
}

QByteArray sampleOf(const QByteArray &bytes)
{
    if (bytes.size() <= sampleLength)
        return bytes;
    const qsizetype end = bytes.lastIndexOf('\n', sampleLength);
    return bytes.first(end > 0 ? end : sampleLength);
}

/// Two letters of ASCII would pass for an ideograph.
bool isAsciiButForZeros(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0 || byte == '\n' || byte == '\r' || byte == '\t'
            || (byte >= ' ' && byte < 0x7f);
    });
}

/// Whether these are characters as texts have them, and no other numbers of two bytes.
bool reads(const DecodedText &decoded)
{
    qsizetype odd = decoded.lost;
    const QList<uint> codes = decoded.text.toUcs4();
    for (const char32_t c : codes) {
        const auto category = QChar::category(c);
        const bool isSpace = c == '\n' || c == '\r' || c == '\t' || c == '\f';
        odd += (category == QChar::Other_Control && !isSpace)
            || category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse
            || category == QChar::Other_Surrogate;
    }
    return odd * 50 <= codes.size();
}

} // namespace

QByteArray guessedCharset(const QByteArray &bytes, const QString &language)
{
    const QByteArray sample = sampleOf(bytes);
    const QByteArray usual = bestOf(usualFor(language), sample, language);
    if (!usual.isEmpty())
        return usual;
    QByteArray other = detected(sample);
    if (cyrillicSets().contains(other)) {
        // It takes one of these for another in a line or two.
        const QByteArray better = bestOf(cyrillicSets(), sample, u"ru"_s);
        other = better.isEmpty() ? other : better;
    }
    if (!other.isEmpty() && isCredible(decodedAs(sample, other)))
        return other;
    return "windows-1252";
}

QByteArray unmarkedUtf16(const QByteArray &bytes)
{
    const QByteArray sample = bytes.first(std::min(bytes.size(), sampleLength) / 2 * 2);
    const qsizetype pairs = sample.size() / 2;
    qsizetype first = 0; // zeros that are the first byte of two
    qsizetype second = 0;
    for (qsizetype i = 0; i < sample.size(); i += 2) {
        first += sample.at(i) == '\0' ? 1 : 0;
        second += sample.at(i + 1) == '\0' ? 1 : 0;
    }
    // Blanks and line ends have a zero in every script; both bytes zero is no character.
    const qsizetype zeros = std::max(first, second);
    if (pairs < 2 || zeros * 25 < pairs || std::min(first, second) * 20 > zeros)
        return {};
    if (zeros * 3 < pairs && isAsciiButForZeros(sample))
        return {};
    const QByteArray name = first > second ? "UTF-16BE" : "UTF-16LE";
    return reads(decodedAs(sample, name)) ? name : QByteArray();
}

bool hasJapaneseEscapes(const QByteArray &bytes)
{
    const bool isAscii = std::none_of(bytes.cbegin(), bytes.cend(),
                                      [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
    return isAscii
        && (bytes.contains("\x1b$B") || bytes.contains("\x1b$@") || bytes.contains("\x1b(J")
            || bytes.contains("\x1b(I"));
}

} // namespace cd::local
