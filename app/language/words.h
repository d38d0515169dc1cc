// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace Xapian {
class Stem;
}

namespace cd {

/// Lower case, without accents and without characters that nobody sees (such as soft hyphens):
/// "Numéro" is "numero".
QString folded(const QString &text);

/// Splits a text into words of letters and digits, folded. Numbers with five or more digits are
/// left out. Scripts without spaces are split into overlapping pairs of characters, in documents
/// and rules alike, so that a phrase is found wherever it stands.
QStringList wordsOf(const QString &text);

/// The same with words of scripts without spaces cut by a dictionary: what a rule's words are, and
/// how many it has.
QStringList writtenWords(const QString &text);
/// writtenWords() put together again as they are written.
QString phraseOf(const QStringList &words);

/// Without hyphens that part a word at the end of a line; the line keeps the whole word.
QString withJoinedLines(const QString &text);

/// Reduces words to their stems with Xapian's stemmer for one of the contract's languages (the
/// English one if Xapian has none). Not thread safe.
class Stemmer
{
public:
    explicit Stemmer(const QString &languageCode);
    ~Stemmer();
    Q_DISABLE_COPY_MOVE(Stemmer)

    QString stem(const QString &word);
    QStringList stems(const QString &phrase);

private:
    std::unique_ptr<Xapian::Stem> m_stem;
    QHash<QString, QString> m_known;
};

/// A folded word without a plural s: sufficient for word lists, which have other forms too.
QString singular(const QString &word);

/// Detects the language of a text by its stop words; returns its code, or @p otherwise if there are
/// too few of them.
QString languageOf(const QStringList &words, const QString &otherwise);

/// Whether a folded word is a stop word in one of several languages: too general to tell documents
/// apart.
bool isFunctionWord(const QString &word);

/// Words that rules use to describe documents ("contains", "typically", "document"), and that don't
/// have to occur in them.
bool isRuleFiller(const QString &word);

/// Words that nearly all business documents contain ("date", "total", "name"): weak evidence.
bool isCommonOnPaper(const QString &word);

} // namespace cd
