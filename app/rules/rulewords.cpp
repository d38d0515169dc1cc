// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulewords.h"

#include "language/segments.h"

#include <QRegularExpression>
#include <QSet>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString typeAsWords(const QString &type)
{
    static const QRegularExpression camel(uR"((\p{Ll})(\p{Lu}))"_s);
    QString words = type;
    words.replace(camel, u"\\1 \\2"_s);
    return words.replace(u'_', u' ').replace(u'-', u' ');
}

/// Parts a description into what it says for and against, in stretches without punctuation.
void partDescription(const QString &description, QStringList &forIt, QStringList &against)
{
    static const QRegularExpression punctuation(
        uR"([.,;:()\[\]"!?/\n、。，；：（）「」『』【】！？]|\s[-–—]\s)"_s);
    static const QRegularExpression negation(
        uR"(\b(not|never|without|except|excluding|excludes|unlike|rather than|instead of|no|nor|kein|keine|nicht|ohne|pas|sans|niet|geen|zonder|senza|sin)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression turn(uR"(\b(but|sondern|mais|maar)\b)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QStringList stretches = description.split(punctuation, Qt::SkipEmptyParts);
    for (const QString &stretch : stretches) {
        const auto match = negation.match(stretch);
        if (!match.hasMatch()) {
            forIt.append(stretch);
            continue;
        }
        forIt.append(stretch.first(match.capturedStart()));
        const QString rest = stretch.sliced(match.capturedEnd());
        const qsizetype back = rest.indexOf(turn);
        against.append(back < 0 ? rest : rest.first(back));
        if (back >= 0)
            forIt.append(rest.sliced(back));
    }
}

/// Two letters of a script without spaces that writes sounds: every text has them.
bool isSyllable(const QString &word)
{
    return word.size() < 3 && isSpaceless(word) && word.at(0).script() != QChar::Script_Han;
}

/// Collects terms, each once.
class TermWriter
{
public:
    explicit TermWriter(Stemmer &stemmer)
        : m_stemmer(stemmer)
    {
    }

    QList<RuleTerm> termsOf(const QStringList &stretches)
    {
        m_terms.clear();
        for (const QString &stretch : stretches) {
            QStringList run;
            const QStringList words = writtenWords(stretch) << QString();
            for (const QString &word : words) {
                if (!isFunctionWord(word) && !isRuleFiller(word)) {
                    run.append(word);
                    continue;
                }
                for (qsizetype i = 0; i + 1 < run.size(); ++i)
                    add(phraseOf(run.mid(i, 2)), true, false);
                for (const QString &single : std::as_const(run))
                    add(single, false, isCommonOnPaper(single));
                run.clear();
            }
        }
        return m_terms;
    }

private:
    void add(const QString &phrase, bool isPair, bool isCommon)
    {
        const QStringList stems = m_stemmer.stems(phrase);
        const QString key = stems.join(u' ');
        if (stems.isEmpty() || m_seen.contains(key) || (!isPair && isSyllable(phrase)))
            return;
        m_seen.insert(key);
        m_terms.append({phrase, stems, isPair, isCommon});
    }

    Stemmer &m_stemmer;
    QSet<QString> m_seen;
    QList<RuleTerm> m_terms;
};

} // namespace

RuleWords::RuleWords(const Rule &rule, Stemmer &stemmer)
    : type(typeAsWords(rule.type))
{
    QStringList excluded;
    partDescription(withJoinedLines(rule.description), stretches, excluded);
    // A word that both say is one of the description's, which says what the type means.
    TermWriter writer(stemmer);
    ofDescription = writer.termsOf(stretches);
    ofType = writer.termsOf({type});
    against = writer.termsOf(excluded);
}

QString RuleWords::sentence() const
{
    constexpr qsizetype enough = 7; // words, for a sentence that needs no type
    const QString said = stretches.join(u',').simplified();
    return wordsOf(said).size() < enough ? type + u". "_s + said : said;
}

} // namespace cd
