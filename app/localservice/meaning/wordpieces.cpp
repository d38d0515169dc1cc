// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/wordpieces.h"

#include <algorithm>

namespace cd::local {

namespace {

constexpr char32_t space = U'\u2581'; // what the pieces have for one
constexpr double unknownScore = -15; // of a character that no piece has
constexpr int unknown = 0;

/// The likeliest way to part a text as far as one of its characters.
struct Way
{
    double score = 0;
    std::size_t from = 0; ///< where its last piece begins
    int number = unknown; ///< of its last piece
    bool there = false;
};

std::u32string written(const QString &text)
{
    std::u32string all = text.normalized(QString::NormalizationForm_KC).toStdU32String();
    if (!all.empty())
        all.insert(all.begin(), U' ');
    std::replace(all.begin(), all.end(), U' ', space);
    return all;
}

} // namespace

WordPieces::WordPieces(const QString &lines, std::span<const float> scores)
    : m_text(lines.toStdU32String())
{
    std::u32string_view left = m_text;
    const int count = static_cast<int>(scores.size());
    for (int number = 0; number < count && !left.empty(); ++number) {
        const std::u32string_view piece = left.substr(0, left.find(U'\n'));
        left.remove_prefix(std::min(left.size(), piece.size() + 1));
        if (piece.empty())
            continue;
        m_pieces.insert_or_assign(piece, Piece{double(scores[std::size_t(number)]), number});
        m_longest = std::max(m_longest, piece.size());
    }
}

std::vector<int> WordPieces::of(const QString &text) const
{
    const std::u32string all = written(text);
    const std::u32string_view view = all;
    std::vector<Way> ways(all.size() + 1);
    ways.front().there = true;
    for (std::size_t end = 1; end <= all.size(); ++end) {
        Way &best = ways[end];
        for (std::size_t from = end - std::min(end, m_longest); from < end; ++from) {
            const auto found = m_pieces.find(view.substr(from, end - from));
            const bool known = found != m_pieces.end();
            if (!ways[from].there || (!known && end - from > 1))
                continue;
            const double score = ways[from].score + (known ? found->second.score : unknownScore);
            if (!best.there || score >= best.score)
                best = {score, from, known ? found->second.number : unknown, true};
        }
    }
    std::vector<int> numbers;
    for (std::size_t end = all.size(); end > 0; end = ways[end].from) {
        if (ways[end].number != unknown)
            numbers.push_back(ways[end].number);
    }
    std::reverse(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace cd::local
