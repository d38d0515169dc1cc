// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulewords.h"

#include "language/segments.h"
#include "language/wordlists.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression anyOf(const QStringList &words)
{
    QStringList escaped;
    for (const QString &word : words)
        escaped.append(QRegularExpression::escape(word));
    return QRegularExpression(uR"(\b(%1)\b)"_s.arg(escaped.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

QStringList allNegations()
{
    QStringList words;
    const QList<WordList> lists = allWordLists();
    for (const WordList &list : lists) {
        for (const WordSection &section : list.sections) {
            if (section.heading == negationsHeading)
                words += section.words;
        }
    }
    words.removeDuplicates();
    return words;
}

/// Where the stretches of a text stand that no punctuation parts.
QList<std::pair<qsizetype, qsizetype>> stretchesOf(const QString &text)
{
    static const QRegularExpression punctuation(
        uR"([.,;:()\[\]"!?/\n、。，；：（）「」『』【】！？]|\s[-–—]\s)"_s);
    QList<std::pair<qsizetype, qsizetype>> stretches;
    qsizetype begin = 0;
    const auto end = [&](qsizetype at) {
        if (at > begin)
            stretches.append({begin, at});
    };
    for (const auto &match : punctuation.globalMatch(text)) {
        end(match.capturedStart());
        begin = match.capturedEnd();
    }
    end(text.size());
    return stretches;
}

/// What a stretch excludes; nullopt: nothing.
std::optional<Exclusion> exclusionIn(const QString &stretch, qsizetype offset)
{
    static const QRegularExpression negation = anyOf(allNegations());
    static const QRegularExpression turn = anyOf({u"but"_s, u"sondern"_s, u"mais"_s, u"maar"_s});
    const auto match = negation.match(stretch);
    if (!match.hasMatch())
        return {};
    const auto back = turn.match(stretch, match.capturedEnd());
    const qsizetype end = back.hasMatch() ? back.capturedStart() : stretch.size();
    return Exclusion{folded(match.captured()), offset + match.capturedStart(),
                     offset + match.capturedEnd(), offset + end};
}

/// Parts a description into what it says for and against, in stretches without punctuation.
void partDescription(const QString &description, QStringList &forIt, QStringList &against)
{
    for (const auto &[begin, end] : stretchesOf(description)) {
        const QString stretch = description.sliced(begin, end - begin);
        const auto exclusion = exclusionIn(stretch, begin);
        if (!exclusion) {
            forIt.append(stretch);
            continue;
        }
        const auto piece = [&description](qsizetype from, qsizetype to) {
            return description.sliced(from, to - from);
        };
        forIt.append(piece(begin, exclusion->start));
        against.append(piece(exclusion->wordEnd, exclusion->end));
        if (exclusion->end < end)
            forIt.append(piece(exclusion->end, end));
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

QString typeAsWords(const QString &type)
{
    static const QRegularExpression camel(uR"((\p{Ll})(\p{Lu}))"_s);
    QString words = type;
    words.replace(camel, u"\\1 \\2"_s);
    return words.replace(u'_', u' ').replace(u'-', u' ');
}

QList<Exclusion> exclusionsIn(const QString &text)
{
    QList<Exclusion> exclusions;
    for (const auto &[begin, end] : stretchesOf(text)) {
        if (const auto found = exclusionIn(text.sliced(begin, end - begin), begin))
            exclusions.append(*found);
    }
    return exclusions;
}

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
