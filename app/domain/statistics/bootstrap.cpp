// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/bootstrap.h"

#include <boost/random/binomial_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace cd {

namespace {

/// Where in a table of counts a file is.
struct Cell
{
    quint32 label = 0;
    quint32 answer = 0;
};

/// Files that are drawn together: of one cell, or some of cells with few.
struct Portion
{
    std::size_t first = 0; ///< of its cells in a list; a cell with few files is there for each
    std::size_t cells = 0;
    qint64 files = 0;
};

/// Draws as many files as there are, with replacement, and counts them. How many are of a portion
/// is drawn from the binomial distribution of what is left, and where a portion has several cells,
/// one of them for each file. Together that is the multinomial distribution: cells with many files
/// take one number instead of one for each, and the others stay near in memory.
class Resampling
{
public:
    Resampling(const Confusion &confusion, bool withNoType);

    std::optional<double> macroF1();

private:
    static constexpr qint64 many = 16; // so many files are a portion
    static constexpr std::size_t near = 2048; // so many cells stay in the nearest cache

    void addFew(Cell cell, qint64 files);
    void draw(const Portion &portion, qint64 files);
    void count(Cell cell, qint64 files);

    std::mt19937_64 m_random{bootstrapSeed}; // the same numbers with every standard library
    std::vector<Cell> m_cells;
    std::vector<Portion> m_portions;
    qint64 m_total;
    std::size_t m_counted; // types that macro-F1 is the mean of: all, or all but no type
    std::vector<qint64> m_labelled;
    std::vector<qint64> m_answered;
    std::vector<qint64> m_right;
};

Resampling::Resampling(const Confusion &confusion, bool withNoType)
    : m_total(confusion.total())
    , m_counted(std::size_t(confusion.types()) + (withNoType ? 1 : 0))
    , m_labelled(std::size_t(confusion.types()) + 1)
    , m_answered(m_labelled.size())
    , m_right(m_labelled.size())
{
    // No type is the last.
    const auto indexOf = [&confusion](int type) {
        return quint32(type == noType ? confusion.types() : type);
    };
    QList<ConfusionCell> cells = confusion.cells();
    std::stable_partition(cells.begin(), cells.end(),
                          [](const ConfusionCell &cell) { return cell.files < many; });
    for (const ConfusionCell &one : std::as_const(cells)) {
        const Cell cell{indexOf(one.label), indexOf(one.answer)};
        if (one.files < many) {
            addFew(cell, one.files);
        } else {
            m_portions.push_back({m_cells.size(), 1, one.files});
            m_cells.push_back(cell);
        }
    }
}

void Resampling::addFew(Cell cell, qint64 files)
{
    for (qint64 i = 0; i < files; ++i) {
        if (m_portions.empty() || m_portions.back().cells == near)
            m_portions.push_back({m_cells.size(), 0, 0});
        m_cells.push_back(cell);
        ++m_portions.back().cells;
        ++m_portions.back().files;
    }
}

void Resampling::count(Cell cell, qint64 files)
{
    m_labelled[cell.label] += files;
    m_answered[cell.answer] += files;
    if (cell.label == cell.answer)
        m_right[cell.label] += files;
}

void Resampling::draw(const Portion &portion, qint64 files)
{
    if (portion.cells == 1)
        return count(m_cells[portion.first], files);
    quint64 bits = 0;
    for (qint64 i = 0; i < files; ++i) {
        // Half of the bits is plenty for one.
        bits = i % 2 == 0 ? m_random() : bits >> 32U;
        count(m_cells[portion.first + (((bits & 0xffffffffU) * portion.cells) >> 32U)], 1);
    }
}

std::optional<double> Resampling::macroF1()
{
    std::fill(m_labelled.begin(), m_labelled.end(), 0);
    std::fill(m_answered.begin(), m_answered.end(), 0);
    std::fill(m_right.begin(), m_right.end(), 0);
    qint64 left = m_total; // to be drawn yet
    qint64 others = m_total; // of the portions that were not drawn yet
    for (const Portion &portion : m_portions) {
        qint64 files = left;
        if (portion.files < others) {
            const double share = static_cast<double>(portion.files) / static_cast<double>(others);
            files = boost::random::binomial_distribution<qint64>(left, share)(m_random);
        }
        others -= portion.files;
        left -= files;
        draw(portion, files);
    }
    double sum = 0;
    int types = 0;
    for (std::size_t type = 0; type < m_counted; ++type) {
        if (m_labelled[type] == 0)
            continue;
        sum += 2 * static_cast<double>(m_right[type])
            / static_cast<double>(m_labelled[type] + m_answered[type]);
        ++types;
    }
    if (types == 0)
        return {};
    return sum / types;
}

/// Of @p sorted, with what is between two of them in proportion.
double quantile(const std::vector<double> &sorted, double part)
{
    const double place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

} // namespace

std::optional<Interval> macroF1Interval(const Confusion &confusion, bool withNoType)
{
    if (!confusion.macroF1(withNoType))
        return {};
    Resampling resampling(confusion, withNoType);
    std::vector<double> values;
    values.reserve(bootstrapResamples);
    for (int i = 0; i < bootstrapResamples; ++i) {
        if (const auto value = resampling.macroF1())
            values.push_back(*value);
    }
    if (values.empty()) // as when one file of a thousand has a type, and is never drawn
        return {};
    std::sort(values.begin(), values.end());
    return Interval{quantile(values, 0.025), quantile(values, 0.975)};
}

} // namespace cd
