// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands/wordquery.h"

namespace cd {

namespace {

using Piece = WordQuery::Piece;
using Fit = WordQuery::Fit;

enum Score { InAWord = 1, AtBeginnings, AtAWord, AtTheText };

bool beginsWord(const QString &text, qsizetype at)
{
    return text.at(at).isLetterOrNumber() && (at == 0 || !text.at(at - 1).isLetterOrNumber());
}

bool isSame(QChar a, QChar b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

std::optional<Fit> fitInARow(const QString &text, const QString &word)
{
    const qsizetype first = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (first < 0)
        return {};
    const auto piece = [&word](qsizetype at) {
        return Piece{static_cast<int>(at), static_cast<int>(word.size())};
    };
    if (first == 0)
        return Fit{AtTheText, {piece(0)}};
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (beginsWord(text, at))
            return Fit{AtAWord, {piece(at)}};
    }
    return Fit{InAWord, {piece(first)}};
}

/// Each letter follows the one before it, or begins a later word.
std::optional<Fit> fitAtBeginnings(const QString &text, const QString &word)
{
    Fit found{AtBeginnings, {}};
    qsizetype at = 0; // the next that may be taken
    for (const QChar letter : word) {
        const bool goesOn = !found.pieces.isEmpty() && at < text.size()
            && isSame(text.at(at), letter) && !beginsWord(text, at);
        if (goesOn) {
            ++found.pieces.last().length;
            ++at;
            continue;
        }
        while (at < text.size() && !(beginsWord(text, at) && isSame(text.at(at), letter)))
            ++at;
        if (at == text.size())
            return {};
        found.pieces.append(Piece{static_cast<int>(at), 1});
        ++at;
    }
    return found;
}

} // namespace

WordQuery::WordQuery(const QString &typed)
    : m_words(typed.simplified().split(u' ', Qt::SkipEmptyParts))
{
}

std::optional<WordQuery::Fit> WordQuery::fit(const QString &text, Letters letters) const
{
    Fit all;
    for (const QString &word : m_words) {
        std::optional<Fit> one = fitInARow(text, word);
        if (letters == Letters::OfWords && (!one || one->score == InAWord)) {
            if (auto other = fitAtBeginnings(text, word))
                one = std::move(other);
        }
        if (!one)
            return {};
        all.score += one->score;
        all.pieces += one->pieces;
    }
    return all;
}

} // namespace cd
