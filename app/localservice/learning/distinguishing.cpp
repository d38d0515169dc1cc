// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/distinguishing.h"

#include "language/segments.h"
#include "language/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr double priorDocuments = 5;

/// A term of one document: its stems, with a space between them, and as it is written there.
using TermsHere = QHash<QString, QString>;

/// How many documents have a term, and in which form.
struct TermCount
{
    int with = 0;
    int othersWith = 0;
    QHash<QString, int> forms;
};

bool isShouted(const QString &form)
{
    return form == form.toUpper() && form != form.toLower();
}

/// "Total" rather than "TOTAL", where both are written; "IBAN" where nothing else is.
QString usualForm(const QHash<QString, int> &forms)
{
    QString best;
    int most = -1;
    for (auto it = forms.begin(); it != forms.end(); ++it) {
        const bool isBetter = best.isEmpty() || isShouted(best) != isShouted(it.key())
            ? best.isEmpty() || isShouted(best)
            : it.value() > most || (it.value() == most && it.key() > best); // "total", not "Total"
        if (isBetter) {
            best = it.key();
            most = it.value();
        }
    }
    return best;
}

/// Collects terms of documents, and what is no term.
class TermCounter
{
public:
    explicit TermCounter(const QString &language)
        : m_stemmer(language)
    {
    }

    void add(const SaidDocument &document)
    {
        const TermsHere here
            = document.text.isEmpty() ? termsOf(document.words) : termsOf(document.text);
        for (auto it = here.begin(); it != here.end(); ++it) {
            TermCount &count = m_counts[it.key()];
            ++(document.isOfType ? count.with : count.othersWith);
            if (!document.text.isEmpty())
                ++count.forms[it.value()];
        }
        (document.isOfType ? m_of : m_ofOthers) += 1;
        if (!document.text.isEmpty())
            (document.isOfType ? m_textsOf : m_textsOfOthers) += 1;
    }

    LeftOutTerms leftOut() const
    {
        LeftOutTerms left{static_cast<int>(m_common.size()), static_cast<int>(m_numbers.size()),
                          static_cast<int>(m_names.size()), 0};
        left.rare = static_cast<int>(
            std::count_if(m_counts.begin(), m_counts.end(),
                          [](const TermCount &each) { return each.with + each.othersWith < 2; }));
        return left;
    }

    QList<DistinguishingTerm> scored() const
    {
        QList<DistinguishingTerm> terms;
        for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
            const QStringList stems = it.key().split(u' ');
            const bool needsText = stems.size() > 1 || isSpaceless(stems.first());
            DistinguishingTerm term{usualForm(it->forms),
                                    stems,
                                    it->with,
                                    needsText ? m_textsOf : m_of,
                                    it->othersWith,
                                    needsText ? m_textsOfOthers : m_ofOthers,
                                    0};
            if (term.with < fewestDocuments || term.ofOthers == 0
                || term.with * term.ofOthers <= term.othersWith * term.of)
                continue;
            if (term.written.isEmpty())
                term.written = m_folded.value(it.key());
            term.score = logOddsScore(term.with, term.of, term.othersWith, term.ofOthers);
            if (term.score >= leastScore)
                terms.append(term);
        }
        return terms;
    }

private:
    /// The stem of a word that can be a term; else empty, and it is noted why.
    QString stemOf(const QString &plain, const QString &written)
    {
        if (plain.isEmpty() || plain.at(0).isDigit()) {
            m_numbers.insert(written);
            return {};
        }
        if (isFunctionWord(plain)) {
            m_common.insert(plain);
            return {};
        }
        return m_stemmer.stem(plain);
    }

    TermsHere termsOf(const QStringList &words)
    {
        TermsHere here;
        for (const QString &word : words) {
            if (isSpaceless(word)) // halves of words, which say nothing to people
                continue;
            if (const QString stem = stemOf(word, word); !stem.isEmpty()) {
                here.insert(stem, word);
                m_folded.insert(stem, word);
            }
        }
        return here;
    }

    TermsHere termsOf(const QString &text)
    {
        TermsHere here;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            addLine(here, line);
        return here;
    }

    void addLine(TermsHere &here, const QString &line)
    {
        if (std::any_of(line.begin(), line.end(),
                        [](QChar c) { return c.isPunct() || c.isSymbol(); })) {
            m_names.insert(line);
            return;
        }
        QString before;
        QString stemBefore;
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const QStringList plain = writtenWords(word);
            for (qsizetype i = 0; i < std::max<qsizetype>(1, plain.size()); ++i) {
                // Folding leaves one word of one, but for scripts that do not part them.
                const QString written = plain.size() > 1 ? plain.at(i) : word;
                const QString stem = stemOf(plain.value(i), written);
                if (!stem.isEmpty() && !here.contains(stem))
                    here.insert(stem, written);
                if (!stem.isEmpty() && !stemBefore.isEmpty() && stem != stemBefore) {
                    const QString pair = stemBefore + u' ' + stem;
                    if (!here.contains(pair))
                        here.insert(pair, phraseOf({before, written}));
                }
                stemBefore = stem;
                before = written;
            }
        }
    }

    Stemmer m_stemmer;
    QHash<QString, TermCount> m_counts;
    QHash<QString, QString> m_folded; ///< by stem, where only words are known
    QSet<QString> m_common;
    QSet<QString> m_numbers;
    QSet<QString> m_names;
    int m_of = 0;
    int m_ofOthers = 0;
    int m_textsOf = 0;
    int m_textsOfOthers = 0;
};

QString languageOfAll(const QList<SaidDocument> &documents)
{
    constexpr qsizetype enough = 20000;
    QStringList words;
    for (const SaidDocument &document : documents) {
        if (words.size() < enough)
            words += document.text.isEmpty() ? document.words : wordsOf(document.text);
    }
    return languageOf(words, u"en"_s);
}

/// Best first; of those that are as good, phrases, which say more.
bool isBetter(const DistinguishingTerm &a, const DistinguishingTerm &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    if (a.stems.size() != b.stems.size())
        return a.stems.size() > b.stems.size();
    return a.stems < b.stems;
}

/// Whether one of them has all words of the other.
bool isPartOf(const DistinguishingTerm &a, const DistinguishingTerm &b)
{
    const DistinguishingTerm &less = a.stems.size() < b.stems.size() ? a : b;
    const DistinguishingTerm &more = &less == &a ? b : a;
    return std::all_of(less.stems.begin(), less.stems.end(),
                       [&more](const QString &stem) { return more.stems.contains(stem); });
}

QList<DistinguishingTerm> withoutRepeats(QList<DistinguishingTerm> terms)
{
    std::sort(terms.begin(), terms.end(), isBetter);
    QList<DistinguishingTerm> kept;
    for (const DistinguishingTerm &term : std::as_const(terms)) {
        if (kept.size() == mostTerms)
            break;
        const bool isRepeat
            = std::any_of(kept.cbegin(), kept.cend(), [&term](const DistinguishingTerm &better) {
                  return isPartOf(better, term) && term.with <= better.with;
              });
        if (!isRepeat)
            kept.append(term);
    }
    return kept;
}

} // namespace

double logOddsScore(int with, int of, int othersWith, int ofOthers)
{
    if (of <= 0 || ofOthers <= 0)
        return 0;
    // Where all documents have a term, or none, nothing tells them apart.
    const int all = of + ofOthers;
    const int allWith = with + othersWith;
    if (allWith == 0 || allWith == all)
        return 0;
    const double prior = priorDocuments * allWith / all;
    const double priorWithout = priorDocuments - prior;
    const double has = with + prior;
    const double lacks = of - with + priorWithout;
    const double othersHave = othersWith + prior;
    const double othersLack = ofOthers - othersWith + priorWithout;
    const double ratio = std::log(has / lacks) - std::log(othersHave / othersLack);
    return ratio / std::sqrt(1 / has + 1 / lacks + 1 / othersHave + 1 / othersLack);
}

DistinguishingTerms distinguishingTerms(const QList<SaidDocument> &documents,
                                        const QString &language)
{
    const QString spoken = language.isEmpty() ? languageOfAll(documents) : language;
    TermCounter counter(spoken);
    for (const SaidDocument &document : documents)
        counter.add(document);
    return {withoutRepeats(counter.scored()), counter.leftOut(), spoken};
}

SaidTerms::SaidTerms(const QString &text, const QString &language)
    : m_stems(u" "_s)
{
    Stemmer stemmer(language);
    const QStringList words = writtenWords(text);
    for (const QString &word : words)
        m_stems += stemmer.stem(word) + u' ';
}

bool SaidTerms::has(const QStringList &stems) const
{
    return m_stems.contains(u' ' + stems.join(u' ') + u' ');
}

} // namespace cd::local
