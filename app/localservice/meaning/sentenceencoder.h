// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/meaning/transformer.h"
#include "localservice/meaning/wordpieces.h"

#include <optional>

namespace cd::local {

/// A small English language model: what a sentence or two are about, as numbers. It knows which
/// words go together and understands nothing. Deterministic on one kind of processor: on another
/// the last digits can differ. Thread safe.
class SentenceEncoder
{
public:
    /// Maps the file of weights, or says why it can't be used.
    static tl::expected<std::unique_ptr<const SentenceEncoder>, QString> open(const QString &path);

    /// The numbers of a text's word pieces.
    std::vector<int> pieces(const QString &text) const;
    /// Only the first pieces of a text count (Transformer::maxPieces). nullopt if it has none.
    std::optional<Meaning> encoded(const QString &text) const;

    static constexpr int maxCharacters = 2000; ///< what follows them is left out

private:
    explicit SentenceEncoder(ModelFile file);

    ModelFile m_file;
    WordPieces m_pieces;
    Transformer m_transformer;
};

} // namespace cd::local
