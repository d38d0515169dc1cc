// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cd::local {

/// Parts a text into the word pieces that the language model knows, by number: of all ways to part
/// it the likeliest.
class WordPieces
{
public:
    /// @p lines are the pieces, one a line, by number; an empty line is none. @p scores has one for
    /// each, the logarithm of how likely it is; lines that have none are left out.
    WordPieces(const QString &lines, std::span<const float> scores);
    Q_DISABLE_COPY_MOVE(WordPieces)

    /// Characters that no piece has are left out.
    std::vector<int> of(const QString &text) const;

private:
    struct Piece
    {
        double score = 0;
        int number = 0;
    };

    std::u32string m_text; ///< of all pieces, which m_pieces looks into
    std::unordered_map<std::u32string_view, Piece> m_pieces;
    std::size_t m_longest = 1;
};

} // namespace cd::local
