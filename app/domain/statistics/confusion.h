// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/proportion.h"

#include <QList>

#include <map>
#include <optional>
#include <utility>

namespace cd {

/// In place of a type's index: no type, which is an answer and a label of its own kind.
inline constexpr int noType = -1;

/// What is known of one file: types are indexes from 0, or noType.
struct Answered
{
    int label = noType;
    int answer = noType;
    std::optional<double> confidence = {}; ///< 0 to 1; nullopt: not known

    bool isRight() const { return label == answer; }
    bool operator==(const Answered &) const = default;
};

/// What counts say of one type. Nullopt: 0 of 0. Precision and recall have Wilson's intervals, F1
/// the indirect one (Lam, Gopal, Qian, arXiv:2309.14621).
struct TypeFigures
{
    /// With fewer files of the type its figures are too vague to be told.
    static constexpr qint64 fewest = 20;

    qint64 support = 0; ///< files of this type
    qint64 answered = 0; ///< files for which it was the answer
    qint64 right = 0;
    std::optional<double> precision = {};
    std::optional<double> recall = {};
    std::optional<double> f1 = {};
    std::optional<Interval> precisionInterval = {};
    std::optional<Interval> recallInterval = {};
    std::optional<Interval> f1Interval = {};

    bool isEnough() const { return support >= fewest; }
    bool operator==(const TypeFigures &) const = default;
};

/// So many of so many, with Wilson's interval. Nullopt: of none.
struct Share
{
    qint64 count = 0;
    qint64 all = 0;

    std::optional<double> value() const;
    std::optional<Interval> interval() const { return wilson(count, all); }
    bool operator==(const Share &) const = default;
};

/// Files with this label and this answer.
struct ConfusionCell
{
    int label = noType;
    int answer = noType;
    qint64 files = 0;

    bool operator==(const ConfusionCell &) const = default;
};

/// Labels against answers, as counts: rows are labels, columns answers, and no type has a row and a
/// column of its own. However many types there are, it takes what the cells with files take.
class Confusion
{
public:
    explicit Confusion(int types = 0);
    Confusion(int types, const QList<Answered> &files);

    int types() const { return m_types; }
    void add(int label, int answer, qint64 files = 1);
    qint64 count(int label, int answer) const;
    qint64 labelled(int label) const; ///< the row's sum
    qint64 answered(int answer) const; ///< the column's sum
    qint64 total() const { return m_total; }
    QList<ConfusionCell> cells() const; ///< with files, by label, then answer; noType comes first

    TypeFigures figures(int type) const; ///< of a type, not of noType
    Share right() const; ///< accuracy: all whose answer is the label, no type too
    Share strangersKeptOut() const; ///< of those without a type, answered so
    Share ownOnesLost() const; ///< of those with a type, answered without one
    /// The mean F1 of the types with support; @p withNoType: no type counts as one. Nullopt: there
    /// is none.
    std::optional<double> macroF1(bool withNoType = false) const;
    int typesWithSupport(bool withNoType = false) const; ///< that macroF1() is the mean of

    bool operator==(const Confusion &) const = default;

private:
    int m_types = 0;
    std::map<std::pair<int, int>, qint64> m_cells; // none is 0
    QList<qint64> m_labelled; // sums of rows, noType's first
    QList<qint64> m_answered;
    qint64 m_total = 0;
    qint64 m_right = 0;
};

} // namespace cd
