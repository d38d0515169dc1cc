// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// Some words, and how well texts fit them. Every word has to occur, in any order and case.
class WordQuery
{
public:
    /// Characters of a text, by their place.
    struct Piece
    {
        int start;
        int length;
    };
    struct Fit
    {
        int score = 0; ///< more: better; to be compared within one query
        QList<Piece> pieces; ///< what the words were found in
    };
    enum class Letters {
        InARow,
        OfWords, ///< also those at the beginnings of words: "sr" and "sares" find "Save results"
    };

    explicit WordQuery(const QString &typed = {});

    bool isEmpty() const { return m_words.isEmpty(); } ///< everything fits
    const QStringList &words() const { return m_words; }
    /// How @p text fits; nullopt: not.
    std::optional<Fit> fit(const QString &text, Letters letters) const;

private:
    QStringList m_words;
};

} // namespace cd
