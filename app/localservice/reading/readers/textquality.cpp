// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/textquality.h"

#include <algorithm>
#include <array>

namespace cd::local {

namespace {

constexpr int alphabet = 26;
/// How usual the row's letter before the column's is, in steps that double, 5 being mere chance:
/// counted in the translations of free programs into 55 languages with Latin letters, the frequent
/// languages three times.
constexpr std::array<const char *, alphabet> usualPairs{
    "56774464646878564878663245", "61106003630521500532502030", "70416007714402700435500022",
    "71049024733214710433512021", "65666564646779453988553545", "50015411600301600324400020",
    "62137034632314500544602030", "71027100601412600315512020", "65777663356768753787452335",
    "50016000401102400012400000", "71306034624403600455512030", "82258243833633720145533040",
    "75117023611342660122501020", "82678574744335720268641043", "35665563545778561876654124",
    "70327013501513740744500000", "10001000200000100000600000", "83468252824455722566643033",
    "72528225735533651268623043", "81328226824333730755633244", "55446442535667351766322123",
    "70007000600203600320300030", "60015003400002400120100030", "31104001300010140003200010",
    "51334210302334430333201000", "61025010601113410102321022"};

/// What is counted of a text.
struct Counts
{
    int words = 0; ///< of two and more characters, with a letter
    int oddWords = 0; ///< with signs or changes of script inside
    int signs = 0; ///< all that is no space
    int strangeSigns = 0; ///< that stand for nothing
    int latin = 0;
    int accented = 0; ///< of the Latin letters
    int pairs = 0;
    int pairPoints = 0;
    int vowelLetters = 0; ///< letters of alphabets whose vowels are known
    int vowels = 0;
    int ideographs = 0;
    int commonIdeographs = 0;
};

bool isStrange(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return c == QChar::ReplacementCharacter;
    }
}

/// Signs that words of all kinds have inside: names, numbers, addresses, abbreviations.
bool joinsWords(QChar c)
{
    return QStringView(u"-'’./&@_:,+*·‐‑–#=()").contains(c) || c.isMark()
        || c.category() == QChar::Other_Format;
}

bool isOneScript(QChar::Script one, QChar::Script other)
{
    // Japanese and Korean write in several at once.
    const auto isEastern = [](QChar::Script script) {
        return script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
    };
    return one == other || isEastern(one) || isEastern(other);
}

/// "Uvy{otvvy", "3HQČåQt", or letters of two alphabets in one word.
bool isOdd(QStringView word)
{
    QChar last;
    for (const QChar c : word) {
        if (!c.isLetterOrNumber() && !joinsWords(c) && !c.isSurrogate())
            return true;
        const bool bothLetters = last.isLetter() && c.isLetter();
        if (bothLetters && !isOneScript(last.script(), c.script()))
            return true;
        const bool changes = (last.isLower() && c.isUpper()) || (last.isDigit() && c.isLower());
        if (changes && word.size() > 3)
            return true;
        last = c;
    }
    return false;
}

bool isVowel(QChar c)
{
    return QStringView(u"аеёиоуыэюяіїєαεηιουω").contains(c);
}

/// Some of these are in any text in Chinese, simplified or not, and in most in Japanese.
bool isCommonIdeograph(QChar c)
{
    return QStringView(
               u"的一是不了在人有我他这這中大来來上国國个個到说說们們为為年日月会會和出生本金事者社"
               u"部方分合"
               "计計请請求书書名前后後号號電电話话円元小学學行時时间間今回下地公司用業业以可与與及"
               "二三十百万萬")
        .contains(c);
}

void countLetter(QChar letter, char16_t &last, Counts &counts)
{
    const bool isLatin = letter >= u'a' && letter <= u'z';
    counts.latin += isLatin ? 1 : 0;
    if (isLatin && last != 0) {
        counts.pairPoints += usualPairs.at(last - u'a')[letter.unicode() - u'a'] - '0';
        ++counts.pairs;
    }
    last = isLatin ? letter.unicode() : u'\0';
    if (letter.script() == QChar::Script_Han) {
        ++counts.ideographs;
        counts.commonIdeographs += isCommonIdeograph(letter) ? 1 : 0;
    }
    if (letter.script() == QChar::Script_Cyrillic || letter.script() == QChar::Script_Greek) {
        ++counts.vowelLetters;
        counts.vowels += isVowel(letter) ? 1 : 0;
    }
}

void countLetters(QStringView word, Counts &counts)
{
    const QString parts = word.toString().normalized(QString::NormalizationForm_D).toLower();
    char16_t last = 0;
    bool isAccented = false; // a letter of Vietnamese may have two marks
    for (const QChar c : parts) {
        if (!c.isMark())
            countLetter(c, last, counts);
        else if (last != 0 && !isAccented)
            ++counts.accented;
        isAccented = c.isMark();
    }
}

QStringView withoutQuotes(QStringView word)
{
    const auto isOutside = [](QChar c) {
        return !c.isLetterOrNumber() && !c.isMark();
    };
    while (!word.isEmpty() && isOutside(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && isOutside(word.back()))
        word.chop(1);
    return word;
}

void countWord(QStringView word, Counts &counts)
{
    word = withoutQuotes(word);
    if (word.size() < 2
        || std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }))
        return;
    ++counts.words;
    counts.oddWords += isOdd(word) ? 1 : 0;
    countLetters(word, counts);
}

Counts countsOf(QStringView text)
{
    constexpr qsizetype enough = 20'000; // characters of a page
    Counts counts;
    qsizetype begin = 0;
    text = text.first(std::min(text.size(), enough));
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace()) {
            ++counts.signs;
            counts.strangeSigns += isStrange(text.at(i)) ? 1 : 0;
            continue;
        }
        countWord(text.sliced(begin, i - begin), counts);
        begin = i + 1;
    }
    return counts;
}

double share(int part, int whole)
{
    return whole > 0 ? double(part) / whole : 0;
}

/// 0 where a measure has its bad value, 1 where it has its good one.
double between(double value, double bad, double good)
{
    return std::clamp((value - bad) / (good - bad), 0.0, 1.0);
}

double letterQuality(const Counts &counts)
{
    constexpr int fewPairs = 30;
    constexpr int fewLetters = 40;
    double quality = 1;
    if (counts.pairs >= fewPairs)
        quality = between(share(counts.pairPoints, counts.pairs), 3.6, 6.0);
    if (counts.latin >= fewLetters)
        quality *= between(share(counts.accented, counts.latin), 0.8, 0.5);
    if (counts.vowelLetters >= fewLetters) {
        const double vowels = share(counts.vowels, counts.vowelLetters);
        quality = std::min(quality, between(vowels, 0.15, 0.3) * between(vowels, 0.8, 0.65));
    }
    if (counts.ideographs >= fewLetters) {
        const double common = share(counts.commonIdeographs, counts.ideographs);
        quality = std::min(quality, between(common, 0, 0.03));
    }
    return quality;
}

} // namespace

double textQuality(const QString &text)
{
    constexpr int fewSigns = 20;
    constexpr int fewWords = 5;
    const Counts counts = countsOf(text);
    if (counts.signs < fewSigns)
        return 1;
    double quality = letterQuality(counts);
    quality *= between(share(counts.strangeSigns, counts.signs), 0.5, 0.05);
    if (counts.words >= fewWords)
        quality *= between(share(counts.oddWords, counts.words), 0.7, 0.2);
    return quality;
}

qsizetype lettersIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace cd::local
