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

namespace cd::local {

/// Lower case, without accents: "Numéro" is "numero".
QString folded(const QString &text);

/// The words of a text, folded: letters and digits; numbers of five digits and more are left out.
QStringList wordsOf(const QString &text);

/// Brings words to their stems, with Xapian's stemmer for one of the contract's languages (the
/// English one where Xapian has none).
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

/// A folded word without the plural's s: enough for words that are listed in the forms they take.
QString singular(const QString &word);

/// The code of the language a text is written in, told by its small words; `otherwise` where they
/// are too few.
QString languageOf(const QStringList &words, const QString &otherwise);

/// Whether a folded word is too small or too general to tell documents apart: the function words
/// of several languages.
bool isFunctionWord(const QString &word);

/// Words with which rules speak of documents ("contains", "typically", "document"): they say
/// nothing of what stands in them.
bool isRuleTalk(const QString &word);

/// Words that nearly every paper of an office holds ("date", "total", "name"): weak evidence.
bool isCommonOnPaper(const QString &word);

} // namespace cd::local
