// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/bytematrix.h"

#include <cstring>

#if defined(Q_PROCESSOR_X86_64) && defined(Q_OS_LINUX) && defined(Q_CC_GNU) \
    && !defined(Q_CC_CLANG) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
// The program chooses among these before its sanitizer is there.
#define CD_BY_PROCESSOR
#endif

namespace cd::local {

namespace {

constexpr int panelWidth = ByteMatrix::panelColumns;

/// What is multiplied: all of it in plain pointers, so that each processor's version is one loop.
struct Multiplication
{
    const float *lines;
    int lineCount;
    const ByteMatrix &matrix;
    float *panel; ///< room for one
    float *result;
};

void unpack(const qint8 *bytes, int count, float *numbers)
{
    for (int i = 0; i < count; ++i)
        numbers[i] = static_cast<float>(bytes[i]);
}

/// The columns of one panel, for @p lineStep lines at a time. The sums stay in registers of
/// @p laneBytes each: more of them than the processor has would make this many times slower.
template<int laneBytes, int lineStep>
[[gnu::always_inline]] inline void multiplyPanel(const Multiplication &work, int firstColumn)
{
    using Lanes [[gnu::vector_size(laneBytes)]] = float;
    constexpr int inLane = laneBytes / static_cast<int>(sizeof(float));
    constexpr int lanes = panelWidth / inLane;
    const ByteMatrix &matrix = work.matrix;
    const qsizetype depth = matrix.rows;
    for (int first = 0; first < work.lineCount; first += lineStep) {
        Lanes sums[lineStep][lanes] = {};
        const float *lines = work.lines + first * depth;
        for (qsizetype row = 0; row < depth; ++row) {
            for (int lane = 0; lane < lanes; ++lane) {
                Lanes weights;
                std::memcpy(&weights, work.panel + row * panelWidth + lane * inLane, laneBytes);
                for (int line = 0; line < lineStep; ++line)
                    sums[line][lane] += lines[line * depth + row] * weights;
            }
        }
        for (int line = 0; line < lineStep; ++line) {
            float *result = work.result + qsizetype(first + line) * matrix.columns + firstColumn;
            for (int column = 0; column < panelWidth; ++column)
                result[column] = sums[line][column / inLane][column % inLane]
                        * matrix.steps[firstColumn + column]
                    + matrix.bias[firstColumn + column];
        }
    }
}

#ifdef CD_BY_PROCESSOR
[[gnu::target("avx512f")]] void multiplyPanelHere(const Multiplication &work, int firstColumn)
{
    multiplyPanel<64, 12>(work, firstColumn);
}

[[gnu::target("fma")]] void multiplyPanelHere(const Multiplication &work, int firstColumn)
{
    multiplyPanel<32, 4>(work, firstColumn);
}

[[gnu::target("default")]]
#endif
void multiplyPanelHere(const Multiplication &work, int firstColumn)
{
    multiplyPanel<16, 2>(work, firstColumn);
}

} // namespace

Lines::Lines(int count, int width)
    : m_count(count)
    , m_width(width)
    , m_numbers(place(filledUp()))
{
}

int Lines::filledUp() const
{
    return (m_count + together - 1) / together * together;
}

Lines multiplied(const Lines &lines, const ByteMatrix &matrix)
{
    Lines result(lines.count(), matrix.columns);
    const int panelSize = matrix.rows * panelWidth;
    std::vector<float> panel(static_cast<std::size_t>(panelSize));
    const Multiplication work{lines.line(0), lines.filledUp(), matrix, panel.data(),
                              result.line(0)};
    for (int column = 0; column < matrix.columns; column += panelWidth) {
        unpack(matrix.panels + qsizetype(column) * matrix.rows, panelSize, panel.data());
        multiplyPanelHere(work, column);
    }
    return result;
}

} // namespace cd::local
