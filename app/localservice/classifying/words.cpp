// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/words.h"

#include "localservice/classifying/stopwords.h"

#include <algorithm>
#include <xapian.h>

namespace cd::local {

using namespace Qt::StringLiterals;

QString folded(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(parts.size());
    for (const QChar c : parts) {
        if (c == u'ß')
            plain += "ss"_L1;
        else if (!c.isMark())
            plain += c.toLower();
    }
    return plain;
}

QStringList wordsOf(const QString &text)
{
    constexpr qsizetype longestNumber = 4;
    QStringList words;
    const QString plain = folded(text);
    qsizetype begin = 0;
    while (begin < plain.size()) {
        qsizetype end = begin;
        bool anyLetter = false;
        while (end < plain.size() && plain.at(end).isLetterOrNumber())
            anyLetter |= plain.at(end++).isLetter();
        if (end > begin && (anyLetter || end - begin <= longestNumber))
            words.append(plain.sliced(begin, end - begin));
        begin = end + 1;
    }
    return words;
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

bool isFunctionWord(const QString &word)
{
    const auto &lists = stopWords();
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

} // namespace cd::local
