// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/words.h"
#include "localservice/reading/document.h"

#include <QHash>

namespace cd::local {

/// Where a phrase stands in a document.
struct Occurrences
{
    int count = 0;
    int firstPage = 0; ///< from 1; 0: nowhere
    bool onTop = false; ///< within the first lines
    bool alone = false; ///< a line says little else: a heading
};

/// A document as stems with their places, to look phrases up in. Of long documents the first
/// maxWords words count.
class DocumentWords
{
public:
    DocumentWords(const DocumentText &document, Stemmer &stemmer);

    /// A phrase of stems.
    Occurrences findStems(const QStringList &stems) const;
    /// A phrase of singular() words.
    Occurrences findWords(const QStringList &words) const;
    int wordCount() const;
    /// Many short lines, as till rolls have them.
    bool isNarrow() const;
    /// It is, or begins as, an e-mail with its header lines.
    bool isMail() const;
    /// Signs and indents as programs have them.
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
    void addPage(const PageText &page, Stemmer &stemmer);
    void readLines(const DocumentText &document);

    Index m_stems;
    Index m_singulars;
    QList<Place> m_places;
    bool m_narrow = false;
    bool m_mail = false;
    bool m_code = false;
};

} // namespace cd::local
