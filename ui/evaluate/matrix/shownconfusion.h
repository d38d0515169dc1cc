// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/confusion.h"

#include <QList>
#include <QStringList>

namespace cd {

/// What a row or a column of the matrix stands for: a type, by its index from 0, noType, or this:
/// all types that have no row of their own. They are numbers, so that no type's name can be taken
/// for one of them.
inline constexpr int restOfTypes = -2;

enum class MatrixOrder {
    Rules, ///< as the types stand
    Confused, ///< the most errors first
    Support, ///< the most files first
    Alphabet,
};

/// Which rows and columns are wanted.
struct MatrixChoice
{
    MatrixOrder order = MatrixOrder::Rules;
    bool isConfusedOnly = false; ///< without types that have no errors
    bool isFull = false; ///< each type has a row, however many there are

    bool operator==(const MatrixChoice &) const = default;
};

/// A confusion as it is shown: rows and columns are the same kinds, in the same order. Of many
/// types the most confused have rows, and the others share one.
class ShownConfusion
{
public:
    /// With more types than this only so many as mostOwn have rows of their own.
    static constexpr int mostTypes = 30;
    static constexpr int mostOwn = 15;

    ShownConfusion() = default;
    ShownConfusion(const Confusion &confusion, const QStringList &types,
                   const MatrixChoice &choice);

    /// Types, then restOfTypes if there is one, then noType.
    const QList<int> &kinds() const { return m_kinds; }
    int size() const { return static_cast<int>(m_kinds.size()); }
    bool hasRest() const { return m_hasRest; }
    /// Whether there are too many types for a row each.
    bool isLarge() const { return m_isLarge; }
    /// Where the files of a type, or of noType, are; -1: it is not shown.
    int placeOf(int type) const;
    /// Where the files of this label and answer are: row * size() + column; -1: nowhere.
    qsizetype cellOf(int label, int answer) const;

    qint64 count(int row, int column) const { return m_counts.at(at(row, column)); }
    qint64 wrong(int row, int column) const; ///< of count()
    qint64 labelled(int row) const { return m_labelled.at(row); }
    qint64 answered(int column) const { return m_answered.at(column); }

    bool operator==(const ShownConfusion &) const = default;

private:
    qsizetype at(int row, int column) const { return qsizetype(row) * size() + column; }

    QList<int> m_kinds;
    QList<int> m_placeOf; // by type, and last that of noType
    QList<qint64> m_counts;
    QList<qint64> m_labelled;
    QList<qint64> m_answered;
    qint64 m_restRight = 0; // within the rest
    bool m_hasRest = false;
    bool m_isLarge = false;
};

} // namespace cd
