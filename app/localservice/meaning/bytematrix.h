// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace cd::local {

/// A matrix to multiply by, in bytes: a number is its byte times the step of its column. Panels of
/// panelColumns columns lie one after the other, each row by row.
struct ByteMatrix
{
    static constexpr int panelColumns = 16;

    int rows = 0;
    int columns = 0;
    const float *steps = nullptr; ///< one a column
    const float *bias = nullptr; ///< one a column
    const qint8 *panels = nullptr;
};

/// Lines of numbers, one after the other, with room for more lines than there are: as many as are
/// multiplied together.
class Lines
{
public:
    static constexpr int together = 12; ///< lines; what each processor takes at once divides it

    Lines(int count, int width);

    int count() const { return m_count; }
    int width() const { return m_width; }
    int filledUp() const; ///< lines with those that are only room
    float *line(int index) { return m_numbers.data() + place(index); }
    const float *line(int index) const { return m_numbers.data() + place(index); }

private:
    std::size_t place(int index) const
    {
        return static_cast<std::size_t>(index) * static_cast<std::size_t>(m_width);
    }

    int m_count;
    int m_width;
    std::vector<float> m_numbers;
};

/// Each line times the matrix, and its bias.
Lines multiplied(const Lines &lines, const ByteMatrix &matrix);

} // namespace cd::local
