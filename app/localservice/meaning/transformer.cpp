// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/transformer.h"

#include <algorithm>
#include <cmath>

namespace cd::local {

namespace {

constexpr int wordWidth = 256; // numbers of a word piece
constexpr int width = 512; // and of a text, from the first layer on
constexpr int hiddenWidth = 1536;
constexpr int heads = 4;
constexpr int wordTableRows = Transformer::pieceCount + 2;
constexpr float wordWeight = 2;

void add(Lines &lines, const Lines &others)
{
    const int count = lines.count() * lines.width();
    for (int i = 0; i < count; ++i)
        lines.line(0)[i] += others.line(0)[i];
}

/// Lets numbers that can be anything be parts of 1.
void softenMaximum(std::vector<float> &numbers)
{
    const float largest = *std::max_element(numbers.cbegin(), numbers.cend());
    float sum = 0;
    for (float &number : numbers) {
        number = std::exp(number - largest);
        sum += number;
    }
    for (float &number : numbers)
        number /= sum;
}

/// What one head adds to the lines of @p result from column @p first on. Queries, keys and values
/// are parts of each line of @p lines, @p side wide.
void attend(const Lines &lines, int first, int headWidth, float scale, Lines &result)
{
    const int count = lines.count();
    const int side = result.width();
    // The keys by column, so that the loops below run over neighbours.
    std::vector<float> keys(static_cast<std::size_t>(headWidth * count));
    for (int i = 0; i < count; ++i) {
        for (int column = 0; column < headWidth; ++column)
            keys[static_cast<std::size_t>(column * count + i)]
                = lines.line(i)[side + first + column];
    }
    std::vector<float> parts(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        std::fill(parts.begin(), parts.end(), 0.0F);
        for (int column = 0; column < headWidth; ++column) {
            const float query = lines.line(i)[first + column] * scale;
            const float *key = keys.data() + column * count;
            for (int other = 0; other < count; ++other)
                parts.data()[other] += query * key[other];
        }
        softenMaximum(parts);
        float *sum = result.line(i) + first;
        for (int other = 0; other < count; ++other) {
            const float *value = lines.line(other) + 2 * side + first;
            for (int column = 0; column < headWidth; ++column)
                sum[column] += parts.data()[other] * value[column];
        }
    }
}

Lines attendedBy(const Lines &queriesKeysValues, float scale)
{
    Lines result(queriesKeysValues.count(), queriesKeysValues.width() / 3);
    const int headWidth = result.width() / heads;
    for (int head = 0; head < heads; ++head)
        attend(queriesKeysValues, head * headWidth, headWidth, scale, result);
    return result;
}

Lines meanOf(const Lines &lines)
{
    Lines mean(1, lines.width());
    for (int i = 0; i < lines.count(); ++i) {
        for (int column = 0; column < lines.width(); ++column)
            mean.line(0)[column] += lines.line(i)[column] / static_cast<float>(lines.count());
    }
    return mean;
}

} // namespace

Transformer::Transformer(ModelFile &file)
    : m_numbers(file.floats(3))
    , m_wordSteps(file.floats(wordTableRows))
    , m_words(file.bytes(qsizetype(wordTableRows) * wordWidth))
    , m_timescales(file.floats(wordWidth / 2))
{
    int side = wordWidth;
    for (Layer &layer : m_layers) {
        layer.first.scale = file.floats(side);
        layer.first.bias = file.floats(side);
        layer.queriesKeysValues = file.matrix(side, 3 * side);
        layer.attended = file.matrix(side, width);
        side = width;
        layer.second.scale = file.floats(side);
        layer.second.bias = file.floats(side);
        layer.wider = file.matrix(side, hiddenWidth);
        layer.narrower = file.matrix(hiddenWidth, side);
    }
    m_widening = file.matrix(wordWidth, width);
    m_last = file.matrix(width, width);
}

/// The numbers of each piece, and where it stands.
Lines Transformer::looked(const std::vector<int> &pieces) const
{
    const auto count = std::min(pieces.size(), static_cast<std::size_t>(maxPieces));
    Lines lines(static_cast<int>(count), wordWidth);
    for (int i = 0; i < lines.count(); ++i) {
        float *line = lines.line(i);
        const int piece = pieces[static_cast<std::size_t>(i)];
        const qint8 *word = m_words + qsizetype(piece) * wordWidth;
        for (int column = 0; column < wordWidth; ++column)
            line[column] = wordWeight * m_wordSteps[piece] * static_cast<float>(word[column]);
        for (int column = 0; column < wordWidth / 2; ++column) {
            const float angle = static_cast<float>(i) * m_timescales[column];
            line[column] += std::sin(angle);
            line[wordWidth / 2 + column] += std::cos(angle);
        }
    }
    return lines;
}

Lines Transformer::normed(const Lines &lines, const Norm &norm) const
{
    const int side = lines.width();
    Lines result(lines.count(), side);
    for (int i = 0; i < lines.count(); ++i) {
        const float *line = lines.line(i);
        double sum = 0;
        double squares = 0;
        for (int column = 0; column < side; ++column)
            sum += double(line[column]);
        const double mean = sum / side;
        for (int column = 0; column < side; ++column)
            squares += (double(line[column]) - mean) * (double(line[column]) - mean);
        const double factor = 1 / std::sqrt(squares / side + double(m_numbers[2]));
        for (int column = 0; column < side; ++column)
            result.line(i)[column]
                = static_cast<float>((double(line[column]) - mean) * factor) * norm.scale[column]
                + norm.bias[column];
    }
    return result;
}

void Transformer::addForward(Lines &lines, const Layer &layer) const
{
    Lines hidden = multiplied(normed(lines, layer.second), layer.wider);
    const int count = hidden.count() * hidden.width();
    for (int i = 0; i < count; ++i)
        hidden.line(0)[i] = std::max(hidden.line(0)[i], 0.0F);
    add(lines, multiplied(hidden, layer.narrower));
}

Meaning Transformer::encoded(const std::vector<int> &pieces) const
{
    Lines lines = looked(pieces);
    const float *scale = m_numbers;
    for (const Layer &layer : m_layers) {
        const Lines mixed = multiplied(normed(lines, layer.first), layer.queriesKeysValues);
        if (lines.width() != width)
            lines = multiplied(lines, m_widening);
        add(lines, multiplied(attendedBy(mixed, *scale++), layer.attended));
        addForward(lines, layer);
    }
    const Lines last = multiplied(meanOf(lines), m_last);
    Meaning meaning;
    double squares = 0;
    for (std::size_t i = 0; i < meaning.size(); ++i) {
        meaning[i] = std::tanh(last.line(0)[i]);
        squares += double(meaning[i]) * double(meaning[i]);
    }
    const auto length = static_cast<float>(std::sqrt(squares));
    for (float &number : meaning)
        number /= length;
    return meaning;
}

} // namespace cd::local
