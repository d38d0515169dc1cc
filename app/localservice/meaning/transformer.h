// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/meaning/bytematrix.h"
#include "localservice/meaning/modelfile.h"

#include <array>
#include <vector>

namespace cd::local {

/// What a text is about, as a place among other texts: a direction of length 1.
using Meaning = std::array<float, 512>;

/// Universal Sentence Encoder Lite: two layers of a transformer. The weights are the file's, which
/// has to outlive it.
class Transformer
{
public:
    static constexpr int pieceCount = 8000;
    static constexpr int maxPieces = 128; ///< of a text; further ones are left out

    explicit Transformer(ModelFile &file);

    /// @p pieces are numbers below pieceCount, at least one.
    Meaning encoded(const std::vector<int> &pieces) const;

private:
    struct Norm
    {
        const float *scale = nullptr;
        const float *bias = nullptr;
    };

    struct Layer
    {
        Norm first;
        ByteMatrix queriesKeysValues;
        ByteMatrix attended;
        Norm second;
        ByteMatrix wider;
        ByteMatrix narrower;
    };

    Lines looked(const std::vector<int> &pieces) const;
    Lines normed(const Lines &lines, const Norm &norm) const;
    void addForward(Lines &lines, const Layer &layer) const;

    const float *m_numbers = nullptr; ///< a scale for each layer, and the least deviation
    const float *m_wordSteps = nullptr;
    const qint8 *m_words = nullptr;
    const float *m_timescales = nullptr;
    std::array<Layer, 2> m_layers;
    ByteMatrix m_widening; ///< of the words, to be added to the first layer's result
    ByteMatrix m_last;
};

} // namespace cd::local
