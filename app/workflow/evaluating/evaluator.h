// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"
#include "domain/statistics/proportion.h"
#include "store/storeerror.h"

#include <QObject>

#include <memory>

namespace cd {

class JobTable;
class Labels;
class LabelSets;
class Store;

/// What is evaluated.
struct EvaluationChoice
{
    LabelSetId set = 0; ///< 0: none is chosen
    int version = 0; ///< 0: the newest
    SetPart part = SetPart::All;
    JobKey run = 0; ///< 0: the newest that has files of the set
    QList<JobKey> others
        = {}; ///< runs to compare it with: each is the earlier one, `run` the later

    bool operator==(const EvaluationChoice &) const = default;
};

/// A shared, immutable evaluation: for other threads, and many that show it.
using EvaluationPtr = std::shared_ptr<const Evaluation>;

/// A job with files of the set.
struct EvaluatedRun
{
    JobKey job = 0;
    int files = 0; ///< of the set

    bool operator==(const EvaluatedRun &) const = default;
};

/// Joins a label set with the results of runs, and does so again when a label or a result changes:
/// nothing is sent anywhere for that. Lives on the window's thread; reading and counting happen in
/// others.
class Evaluator : public QObject
{
    Q_OBJECT

public:
    Evaluator(Store &store, JobTable &table, LabelSets &sets, Labels &labels,
              QObject *parent = nullptr);
    ~Evaluator() override;

    void choose(const EvaluationChoice &choice); ///< evaluated() or failed() follows
    const EvaluationChoice &choice() const;
    bool isReading() const;
    /// Null: none was read, or there is no run.
    EvaluationPtr evaluation() const;
    /// Of EvaluationChoice::others that could be read, with the same set and part.
    QList<EvaluationPtr> others() const;
    /// Of evaluation(), without no type; arrives later. Nullopt: not yet, or there is none.
    std::optional<Interval> macroF1Interval() const;
    /// Jobs that have files of the set, the newest first.
    const QList<EvaluatedRun> &runs() const;

Q_SIGNALS:
    void evaluated();
    void macroF1IntervalKnown();
    void runsChanged();
    void failed(const cd::StoreError &error);
};

} // namespace cd
