// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/confusion.h"

namespace cd {

namespace {

std::optional<double> shareOf(qint64 count, qint64 all)
{
    if (all == 0)
        return {};
    return static_cast<double>(count) / static_cast<double>(all);
}

std::optional<Interval> f1Interval(qint64 right, qint64 wrong)
{
    const auto overlap = wilson(right, right + wrong);
    if (!overlap)
        return {};
    const auto f1 = [](double share) {
        return 2 * share / (1 + share);
    };
    return Interval{f1(overlap->low), f1(overlap->high)};
}

} // namespace

std::optional<double> Share::value() const
{
    return shareOf(count, all);
}

Confusion::Confusion(int types)
    : m_types(types)
    , m_labelled(qsizetype(types) + 1, 0)
    , m_answered(qsizetype(types) + 1, 0)
{
}

Confusion::Confusion(int types, const QList<Answered> &files)
    : Confusion(types)
{
    for (const Answered &file : files)
        add(file.label, file.answer);
}

void Confusion::add(int label, int answer, qint64 files)
{
    Q_ASSERT(label >= noType && label < m_types && answer >= noType && answer < m_types);
    if (files == 0)
        return;
    m_cells[{label, answer}] += files;
    m_labelled[label + 1] += files;
    m_answered[answer + 1] += files;
    m_total += files;
    m_right += label == answer ? files : 0;
}

qint64 Confusion::count(int label, int answer) const
{
    const auto cell = m_cells.find({label, answer});
    return cell == m_cells.end() ? 0 : cell->second;
}

qint64 Confusion::labelled(int label) const
{
    return m_labelled.at(label + 1);
}

qint64 Confusion::answered(int answer) const
{
    return m_answered.at(answer + 1);
}

QList<ConfusionCell> Confusion::cells() const
{
    QList<ConfusionCell> cells;
    cells.reserve(qsizetype(m_cells.size()));
    for (const auto &[place, files] : m_cells)
        cells.append({place.first, place.second, files});
    return cells;
}

TypeFigures Confusion::figures(int type) const
{
    TypeFigures figures{
        .support = labelled(type), .answered = answered(type), .right = count(type, type)};
    const qint64 both = figures.support + figures.answered;
    figures.precision = shareOf(figures.right, figures.answered);
    figures.recall = shareOf(figures.right, figures.support);
    figures.f1 = shareOf(2 * figures.right, both);
    figures.precisionInterval = wilson(figures.right, figures.answered);
    figures.recallInterval = wilson(figures.right, figures.support);
    figures.f1Interval = f1Interval(figures.right, both - 2 * figures.right);
    return figures;
}

Share Confusion::right() const
{
    return {.count = m_right, .all = m_total};
}

Share Confusion::strangersKeptOut() const
{
    return {.count = count(noType, noType), .all = labelled(noType)};
}

Share Confusion::ownOnesLost() const
{
    return {.count = answered(noType) - count(noType, noType), .all = m_total - labelled(noType)};
}

std::optional<double> Confusion::macroF1(bool withNoType) const
{
    double sum = 0;
    int types = 0;
    for (int type = withNoType ? noType : 0; type < m_types; ++type) {
        const qint64 support = labelled(type);
        if (support == 0)
            continue;
        sum += *shareOf(2 * count(type, type), support + answered(type));
        ++types;
    }
    if (types == 0)
        return {};
    return sum / types;
}

int Confusion::typesWithSupport(bool withNoType) const
{
    int types = 0;
    for (int type = withNoType ? noType : 0; type < m_types; ++type)
        types += labelled(type) > 0 ? 1 : 0;
    return types;
}

} // namespace cd
