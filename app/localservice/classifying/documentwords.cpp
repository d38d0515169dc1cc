// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/documentwords.h"

#include "language/segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

constexpr int topLines = 12;

static QString reversed(QString word)
{
    std::reverse(word.begin(), word.end());
    return word;
}

DocumentWords::DocumentWords(const DocumentText &document, Stemmer &stemmer)
{
    for (const PageText &page : document.pages) {
        if (m_places.size() < maxWords)
            addPage(page, stemmer);
    }
    m_stems.fill();
    m_singulars.fill();
    m_sorted = m_stems.positions.keys();
    for (const QString &stem : std::as_const(m_sorted))
        m_reversed.append(reversed(stem));
    std::sort(m_sorted.begin(), m_sorted.end());
    std::sort(m_reversed.begin(), m_reversed.end());
    readLines(document);
}

void DocumentWords::addPage(const PageText &page, Stemmer &stemmer)
{
    int number = 0;
    const QStringList lines = withJoinedLines(page.text).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = wordsOf(line);
        if (words.isEmpty())
            continue;
        for (const QString &word : words) {
            m_stems.words.append(stemmer.stem(word));
            m_singulars.words.append(singular(word));
            m_places.append({page.number, number, static_cast<int>(words.size())});
            m_pairs += isSpaceless(word) ? 1 : 0;
        }
        ++number;
    }
}

void DocumentWords::readLines(const DocumentText &document)
{
    m_mail = document.format == "mail"_L1;
    const auto first
        = std::find_if(document.pages.cbegin(), document.pages.cend(),
                       [](const PageText &page) { return !page.text.trimmed().isEmpty(); });
    if (first == document.pages.cend())
        return;
    const QString &text = first->text;
    static const QRegularExpression header(
        uR"(^\W*(from|to|cc|sent|subject|date|von|an|gesendet|betreff|de|envoye|objet|van|aan|onderwerp)\s*:\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression statement(
        uR"([;{}]\s*$|^\s*[}\])]|\w\([^)]*\)[:;]?\s*$|^\s*(def|class|import|from|return|if|for|#include|//|#|\*)\b.*[:;(]\s*$|^\s*\w+(\.\w+)* = \S)"_s);
    QList<qsizetype> lengths;
    int headers = 0;
    int statements = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const qsizetype length = columnsOf(line.simplified());
        if (length == 0)
            continue;
        if (lengths.size() < topLines && header.match(folded(line)).hasMatch())
            ++headers;
        lengths.append(length);
        if (statement.match(line).hasMatch())
            ++statements;
    }
    m_mail = m_mail || headers >= 3;
    m_code = lengths.size() >= 10 && statements * 3 > lengths.size();
    if (lengths.size() < 10 || wordCount() > 500)
        return;
    std::sort(lengths.begin(), lengths.end());
    m_narrow
        = lengths.at(lengths.size() * 3 / 4) <= 32 && lengths.at(lengths.size() * 95 / 100) <= 60;
}

void DocumentWords::Index::fill()
{
    for (int i = 0; i < words.size(); ++i)
        positions[words.at(i)].append(i);
}

Occurrences DocumentWords::findStems(const QStringList &stems) const
{
    Occurrences found = find(stems, m_stems);
    if (stems.size() == 1 && !isSpaceless(stems.constFirst()))
        findWithin(stems.constFirst(), found);
    return found;
}

/// "Film" in "filmmaker", "Regierung" in "Bundesregierung".
void DocumentWords::findWithin(const QString &stem, Occurrences &found) const
{
    constexpr qsizetype shortest = 5; ///< shorter ones begin or end too many words
    if (stem.size() < shortest)
        return;
    const auto count = [&](const QString &longer) {
        const QList<int> &at = *m_stems.positions.constFind(longer);
        found.within += static_cast<int>(at.size());
        const int page = m_places.at(at.constFirst()).page;
        found.firstPage = found.firstPage == 0 ? page : std::min(found.firstPage, page);
    };
    const auto each = [&](const QStringList &words, const QString &beginning, const auto &use) {
        auto word = std::upper_bound(words.begin(), words.end(), beginning);
        for (; word != words.end() && word->startsWith(beginning); ++word)
            use(*word);
    };
    each(m_sorted, stem, count);
    each(m_reversed, reversed(stem), [&](const QString &word) { count(reversed(word)); });
}

Occurrences DocumentWords::findWords(const QStringList &words) const
{
    return find(words, m_singulars);
}

Occurrences DocumentWords::find(const QStringList &phrase, const Index &index) const
{
    Occurrences found;
    if (phrase.isEmpty())
        return found;
    const QList<int> starts = index.positions.value(phrase.constFirst());
    for (const int start : starts) {
        bool whole = start + phrase.size() <= index.words.size();
        for (qsizetype i = 1; whole && i < phrase.size(); ++i)
            whole = index.words.at(start + i) == phrase.at(i);
        if (!whole)
            continue;
        const Place &place = m_places.at(start);
        ++found.count;
        if (found.firstPage == 0)
            found.firstPage = place.page;
        found.alone = found.alone || place.lineLength <= phrase.size() + 2;
        found.onTop
            = found.onTop || (place.page == m_places.constFirst().page && place.line < topLines);
    }
    return found;
}

int DocumentWords::wordCount() const
{
    return static_cast<int>(m_places.size()) - m_pairs / 2;
}

bool DocumentWords::isNarrow() const
{
    return m_narrow;
}

bool DocumentWords::isCode() const
{
    return m_code;
}

bool DocumentWords::isMail() const
{
    return m_mail;
}

} // namespace cd::local
