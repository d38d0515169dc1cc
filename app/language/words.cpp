// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/words.h"

#include "language/segments.h"
#include "language/stopwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <xapian.h>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// Characters that take no place on paper, or only stretch a word: soft hyphens, joiners, signs of
/// direction, fillers.
bool isUnseen(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Format || code == 0x0640 || code == 0x115f || code == 0x1160
        || code == 0x3164;
}

/// A run of letters and digits, or of characters of a script without spaces.
struct Run
{
    QStringView text;
    bool isSpaceless = false;
    bool anyLetter = false;
};

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    return c.isHighSurrogate() && at + 1 < text.size() ? QChar::surrogateToUcs4(c, text.at(at + 1))
                                                       : char32_t(c.unicode());
}

template<typename Use>
void eachRun(QStringView plain, const Use &use)
{
    qsizetype at = 0;
    while (at < plain.size()) {
        const qsizetype begin = at;
        Run run;
        while (at < plain.size()) {
            const char32_t c = characterAt(plain, at);
            if (!QChar::isLetterOrNumber(c))
                break;
            const bool isOther = isSpaceless(c) != run.isSpaceless;
            if (isOther && at > begin)
                break;
            run.isSpaceless = run.isSpaceless != isOther;
            run.anyLetter = run.anyLetter || QChar::isLetter(c);
            at += QChar::requiresSurrogates(c) ? 2 : 1;
        }
        run.text = plain.sliced(begin, at - begin);
        if (at > begin)
            use(run);
        else
            at += QChar::requiresSurrogates(characterAt(plain, at)) ? 2 : 1;
    }
}

/// The words of a folded text; those of scripts without spaces as pairs, or whole.
QStringList wordsOfPlain(const QString &plain, bool asPairs)
{
    constexpr qsizetype longestNumber = 4;
    QStringList words;
    eachRun(plain, [&](const Run &run) {
        if (run.isSpaceless && asPairs)
            words += pairsOf(run.text);
        else if (run.anyLetter || run.text.size() <= longestNumber)
            words.append(run.text.toString());
    });
    return words;
}

} // namespace

QString folded(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.unicode() < 0x80)
            plain += c.toLower();
        else if (c == u'ß')
            plain += "ss"_L1;
        else if (!c.isMark() && !isUnseen(c))
            plain += c.toLower();
    }
    return plain;
}

QStringList wordsOf(const QString &text)
{
    return wordsOfPlain(folded(text), true);
}

QStringList writtenWords(const QString &text)
{
    const QString plain = folded(text);
    bool anySpaceless = false;
    eachRun(plain, [&](const Run &run) { anySpaceless = anySpaceless || run.isSpaceless; });
    if (!anySpaceless)
        return wordsOfPlain(plain, false);
    QStringList words;
    const QStringList segments = segmentsOf(text); // before folding, which takes vowels from Thai
    for (const QString &segment : segments)
        words += wordsOfPlain(folded(segment), false);
    return words;
}

QString phraseOf(const QStringList &words)
{
    QString phrase;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && !(isSpaceless(words.at(i - 1)) && isSpaceless(words.at(i))))
            phrase += u' ';
        phrase += words.at(i);
    }
    return phrase;
}

QString withJoinedLines(const QString &text)
{
    static const QRegularExpression parted(
        uR"((?<=[\p{L}\p{M}])[-\x{2010}\x{ad}][ \t]*\n[ \t]*(\p{Ll}[\p{L}\p{M}]*(?:\x{ad}[\p{L}\p{M}]+)*)[ \t]*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString joined;
    qsizetype end = 0;
    for (const auto &match : parted.globalMatch(text)) {
        // "Liefer- und Rechnungsadresse" is no word that was parted.
        if (isFunctionWord(folded(match.captured(1))))
            continue;
        // A word may go on over several lines.
        if (end > 0 && match.capturedStart() == end)
            joined.chop(1);
        joined += QStringView(text).sliced(end, match.capturedStart() - end);
        joined += match.captured(1) + u'\n';
        end = match.capturedEnd();
    }
    return joined + text.sliced(end);
}

static std::string xapianLanguage(const QString &code)
{
    static const QSet<QString> known{u"ar"_s, u"ca"_s, u"da"_s, u"nl"_s, u"en"_s, u"fi"_s,
                                     u"fr"_s, u"de"_s, u"hu"_s, u"id"_s, u"ga"_s, u"it"_s,
                                     u"lt"_s, u"ne"_s, u"no"_s, u"pt"_s, u"ro"_s, u"ru"_s,
                                     u"es"_s, u"sv"_s, u"ta"_s, u"tr"_s};
    return known.contains(code) ? code.toStdString() : std::string("en");
}

Stemmer::Stemmer(const QString &languageCode)
    : m_stem(std::make_unique<Xapian::Stem>(xapianLanguage(languageCode)))
{
}

Stemmer::~Stemmer() = default;

QString Stemmer::stem(const QString &word)
{
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd())
        return *known;
    const QString stem = QString::fromStdString((*m_stem)(word.toStdString()));
    m_known.insert(word, stem);
    return stem;
}

QStringList Stemmer::stems(const QString &phrase)
{
    QStringList stems = wordsOf(phrase);
    for (QString &word : stems)
        word = stem(word);
    return stems;
}

QString singular(const QString &word)
{
    const bool plural = word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1);
    return plural ? word.chopped(1) : word;
}

QString languageOf(const QStringList &words, const QString &otherwise)
{
    QString best = otherwise;
    // A few function words may be names or loan words.
    qsizetype most = std::max<qsizetype>(4, words.size() / 20);
    const auto &lists = stopWords();
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        const auto found = std::count_if(words.begin(), words.end(), [&list](const QString &word) {
            return list.value().contains(word);
        });
        if (found > most) {
            most = found;
            best = list.key();
        }
    }
    return best;
}

/// Words written in it alone are endings and particles.
static bool isHiragana(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(),
                       [](QChar c) { return c.script() == QChar::Script_Hiragana; });
}

bool isFunctionWord(const QString &word)
{
    const auto &lists = stopWords();
    if (isSpaceless(word))
        return spacelessStopWords().contains(word) || isHiragana(word);
    return word.size() < 2 || word.at(0).isDigit()
        || std::any_of(lists.begin(), lists.end(),
                       [&word](const QSet<QString> &list) { return list.contains(word); });
}

bool isRuleFiller(const QString &word)
{
    return ruleFillers().contains(word);
}

bool isCommonOnPaper(const QString &word)
{
    return commonOnPaper().contains(word);
}

} // namespace cd
