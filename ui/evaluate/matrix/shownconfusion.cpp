// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/matrix/shownconfusion.h"

#include "ui/widgets/lists/sortentry.h"

#include <algorithm>
#include <numeric>

namespace cd {

namespace {

qint64 errorsOf(const Confusion &confusion, int type)
{
    return confusion.labelled(type) + confusion.answered(type) - 2 * confusion.count(type, type);
}

/// What types are sorted by, the lowest first.
QList<qint64> ranksOf(const Confusion &confusion, MatrixOrder order)
{
    QList<qint64> ranks(confusion.types());
    for (int type = 0; type < confusion.types(); ++type) {
        if (order == MatrixOrder::Confused)
            ranks[type] = -errorsOf(confusion, type);
        else if (order == MatrixOrder::Support)
            ranks[type] = -confusion.labelled(type);
        else
            ranks[type] = type;
    }
    return ranks;
}

void sortTypes(QList<int> &shown, const Confusion &confusion, const QStringList &types,
               MatrixOrder order)
{
    if (order == MatrixOrder::Alphabet) {
        const QCollator collator = listCollator();
        std::stable_sort(shown.begin(), shown.end(), [&](int one, int other) {
            return collator.compare(types.at(one), types.at(other)) < 0;
        });
        return;
    }
    const QList<qint64> ranks = ranksOf(confusion, order);
    std::stable_sort(shown.begin(), shown.end(),
                     [&ranks](int one, int other) { return ranks.at(one) < ranks.at(other); });
}

} // namespace

ShownConfusion::ShownConfusion(const Confusion &confusion, const QStringList &types,
                               const MatrixChoice &choice)
    : m_placeOf(confusion.types() + 1, -1)
{
    QList<int> shown(confusion.types());
    std::iota(shown.begin(), shown.end(), 0);
    if (choice.isConfusedOnly)
        shown.removeIf([&confusion](int type) { return errorsOf(confusion, type) == 0; });
    m_isLarge = shown.size() > mostTypes;
    QList<int> rest;
    if (m_isLarge && !choice.isFull) {
        sortTypes(shown, confusion, types, MatrixOrder::Confused);
        rest = shown.sliced(mostOwn);
        shown.resize(mostOwn);
        std::sort(shown.begin(), shown.end());
        m_hasRest = true;
    }
    sortTypes(shown, confusion, types, choice.order);
    m_kinds = shown;
    for (int place = 0; place < shown.size(); ++place)
        m_placeOf[shown.at(place)] = place;
    for (const int type : std::as_const(rest))
        m_placeOf[type] = static_cast<int>(m_kinds.size());
    if (m_hasRest)
        m_kinds.append(restOfTypes);
    if (!choice.isConfusedOnly || errorsOf(confusion, noType) > 0) {
        m_placeOf.last() = static_cast<int>(m_kinds.size());
        m_kinds.append(noType);
    }

    m_counts.resize(m_kinds.size() * m_kinds.size());
    m_labelled.resize(m_kinds.size());
    m_answered.resize(m_kinds.size());
    const QList<ConfusionCell> cells = confusion.cells();
    for (const ConfusionCell &files : cells) {
        const qsizetype cell = cellOf(files.label, files.answer);
        if (cell < 0)
            continue;
        m_counts[cell] += files.files;
        m_labelled[placeOf(files.label)] += files.files;
        m_answered[placeOf(files.answer)] += files.files;
        const bool isRest = m_kinds.at(placeOf(files.label)) == restOfTypes;
        m_restRight += isRest && files.label == files.answer ? files.files : 0;
    }
}

int ShownConfusion::placeOf(int type) const
{
    // A type of another evaluation has no place.
    return type == noType             ? m_placeOf.value(m_placeOf.size() - 1, -1)
        : type < m_placeOf.size() - 1 ? m_placeOf.at(type)
                                      : -1;
}

qsizetype ShownConfusion::cellOf(int label, int answer) const
{
    const int row = placeOf(label);
    const int column = placeOf(answer);
    return row < 0 || column < 0 ? -1 : at(row, column);
}

qint64 ShownConfusion::wrong(int row, int column) const
{
    if (row != column)
        return count(row, column);
    return m_kinds.at(row) == restOfTypes ? count(row, row) - m_restRight : 0;
}

} // namespace cd
