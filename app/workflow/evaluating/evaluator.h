// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"
#include "domain/statistics/proportion.h"
#include "store/storeerror.h"
#include "workflow/base/generation.h"
#include "workflow/evaluating/evaluationreads.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
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
    const EvaluationChoice &choice() const { return m_choice; }
    bool isReading() const { return m_isReading; }
    /// Null: none was read, or there is no run.
    EvaluationPtr evaluation() const { return m_evaluation; }
    /// Of EvaluationChoice::others that could be read, in their order, with the same set and part.
    /// The types of each begin with those of evaluation(), so that indexes mean the same.
    QList<EvaluationPtr> others() const { return m_others; }
    /// Of evaluation(), without no type; arrives later. Nullopt: not yet, or there is none.
    std::optional<Interval> macroF1Interval() const { return m_interval; }
    /// Jobs that have files of the set, the newest first.
    const QList<EvaluatedRun> &runs() const { return m_runs; }
    /// What a job could be evaluated with, whatever is chosen: readJobSource(). Null also if it
    /// can't be read.
    using Source = std::shared_ptr<const EvaluationSource>;
    void readSource(JobKey job, QObject *context, const std::function<void(const Source &)> &read);

Q_SIGNALS:
    void evaluated();
    void macroF1IntervalKnown();
    void runsChanged();
    void ended(); ///< isReading() no more: all is known
    void failed(const cd::StoreError &error);

private:
    struct Counted; // evaluations

    void begin();
    void goOn();
    void readSet();
    void readRuns();
    void readStates();
    void readAnswers(JobKey key);
    void count();
    void take(const Counted &counted);
    void countInterval();
    void end();
    void fail(const StoreError &error);
    template<typename Work, typename Done>
    void ask(Work work, Done done);
    JobKey run() const;
    QList<JobKey> wantedRuns() const;
    void setsChanged();
    bool mayBeRun(JobKey key);
    void rowsChanged(const QList<JobKey> &keys);
    void labelsChanged(const QList<DocumentKey> &documents);
    void beginSoon();

    Store &m_store;
    JobTable &m_table;
    LabelSets &m_sets;
    EvaluationChoice m_choice;
    Generation m_asking;
    int m_round = 0; // of reading; answers of other threads say of which they are
    bool m_isReading = false;
    bool m_isCounted = false;
    QTimer m_soon;
    QElapsedTimer m_clock; // since reading began
    qint64 m_pauseMs = 0; // between two readings
    bool m_isDirty = false; // something changed since reading began

    // What was read, as long as it is true.
    ReadSetPtr m_set; // null: to be read
    ReadStates m_states; // the same
    QHash<JobKey, ReadRunPtr> m_answers; // null: can't be read
    bool m_areRunsRead = false;
    // What changed since.
    bool m_areSetsDirty = false; // the list did while reading
    bool m_areRunsDirty = false;
    bool m_areStatesDirty = false;
    QSet<DocumentKey> m_dirtyDocuments;
    QSet<DocumentKey> m_askedDocuments; // for which an answer is to come
    QSet<JobKey> m_dirtyAnswers;
    QHash<JobKey, std::pair<int, int>> m_strangers; // jobs that are no runs: how far they were

    EvaluationPtr m_evaluation;
    QList<EvaluationPtr> m_others;
    std::optional<Interval> m_interval;
    QList<EvaluatedRun> m_runs;
    QThreadPool m_threads; // one
    QThreadPool m_intervals; // one: figures don't wait for it
};

} // namespace cd
