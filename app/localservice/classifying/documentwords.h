// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/words.h"
#include "localservice/reading/document.h"

#include <QHash>

namespace cd::local {

/// Where a phrase occurs in a document.
struct Occurrences
{
    int count = 0;
    int within = 0; ///< as the beginning or end of a longer word; single stems only
    int firstPage = 0; ///< from 1; 0: it does not occur
    bool onTop = false; ///< within the first lines
    bool alone = false; ///< on a line with little else, such as a heading
};

/// An index of a document's words (as stems and as singulars) with their positions, to look up
/// phrases. Only the first maxWords words of a document are indexed.
class DocumentWords
{
public:
    DocumentWords(const DocumentText &document, Stemmer &stemmer);

    /// Finds a phrase of stems.
    Occurrences findStems(const QStringList &stems) const;
    /// Finds a phrase of singular() words.
    Occurrences findWords(const QStringList &words) const;
    /// Pairs of characters (wordsOf()) count half: about two make a word.
    int wordCount() const;
    /// It has many short lines, like a receipt from a till.
    bool isNarrow() const;
    /// It is, or begins as, an e-mail with its header lines.
    bool isMail() const;
    /// It has the punctuation and indentation of source code.
    bool isCode() const;

    static constexpr int maxWords = 20'000;

private:
    struct Place
    {
        int page = 0;
        int line = 0; ///< not empty lines of the page, from 0
        int lineLength = 0; ///< words
    };

    /// The words in one form, and where each stands.
    struct Index
    {
        QStringList words;
        QHash<QString, QList<int>> positions;

        void fill();
    };

    Occurrences find(const QStringList &phrase, const Index &index) const;
    void findWithin(const QString &stem, Occurrences &found) const;
    void addPage(const PageText &page, Stemmer &stemmer);
    void readLines(const DocumentText &document);

    Index m_stems;
    Index m_singulars;
    QStringList m_sorted; ///< the different stems
    QStringList m_reversed; ///< the same read backwards, sorted
    QList<Place> m_places;
    int m_pairs = 0; ///< of characters of scripts without spaces
    bool m_narrow = false;
    bool m_mail = false;
    bool m_code = false;
};

} // namespace cd::local
