// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/evaluator.h"

#include "domain/statistics/bootstrap.h"
#include "store/evaluations/labelsetstore.h"
#include "store/store.h"
#include "workflow/evaluating/jobsource.h"
#include "workflow/evaluating/labelsets.h"
#include "workflow/evaluating/sharedvalue.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"

#include <algorithm>
#include <utility>

namespace cd {

struct Evaluator::Counted
{
    EvaluationPtr evaluation;
    QList<EvaluationPtr> others;
};

namespace {

constexpr int soonMs = 30;
constexpr int longestPauseMs = 500;

} // namespace

Evaluator::Evaluator(Store &store, JobTable &table, LabelSets &sets, Labels &labels,
                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_table(table)
    , m_sets(sets)
{
    m_threads.setMaxThreadCount(1);
    m_intervals.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Evaluator::begin);
    connect(&sets, &LabelSets::changed, this, &Evaluator::setsChanged);
    connect(&labels, &Labels::changed, this, &Evaluator::labelsChanged);
    connect(&table, &JobTable::changed, this, &Evaluator::rowsChanged);
    connect(&table, &JobTable::removed, this, &Evaluator::rowsChanged);
    connect(&table, &JobTable::detailsChanged, this, [this](JobKey key) { rowsChanged({key}); });
}

Evaluator::~Evaluator()
{
    for (QThreadPool *threads : {&m_threads, &m_intervals}) {
        threads->clear();
        threads->waitForDone();
    }
}

void Evaluator::choose(const EvaluationChoice &choice)
{
    const bool isOtherSet = choice.set != m_choice.set || choice.version != m_choice.version;
    m_choice = choice;
    if (isOtherSet) {
        m_set.reset();
        m_areRunsRead = false;
    }
    begin();
}

void Evaluator::readSource(JobKey job, QObject *context,
                           const std::function<void(const Source &)> &read)
{
    const JobRowPtr row = m_table.find(job);
    if (!row)
        return;
    m_store.post([row, earlier = m_table.find(row->origin.follows)](
                     Database &database) { return readJobSource(database, *row, earlier); },
                 context,
                 [read](const StoreResult<Source> &source) { read(source.value_or(nullptr)); });
}

/// What is known from before is read again only as far as it changed.
void Evaluator::begin()
{
    m_soon.stop();
    m_asking.renew();
    ++m_round;
    m_clock.start();
    m_isReading = true;
    m_isCounted = false;
    m_isDirty = false;
    if (std::exchange(m_areStatesDirty, false))
        m_states.reset();
    m_askedDocuments.unite(std::exchange(m_dirtyDocuments, {}));
    for (const JobKey key : std::exchange(m_dirtyAnswers, {}))
        m_answers.remove(key);
    if (std::exchange(m_areRunsDirty, false))
        m_areRunsRead = false;
    QMetaObject::invokeMethod(
        m_asking.context(), [this] { readSet(); }, Qt::QueuedConnection);
}

/// Reads what is still missing, one after the other: others may use the store in between. What the
/// figures don't need comes last.
void Evaluator::goOn()
{
    if (!m_areRunsRead && m_choice.run == 0)
        return readRuns();
    if (run() != 0 && !m_isCounted) {
        if (!m_states || !m_askedDocuments.isEmpty())
            return readStates();
        for (const JobKey key : wantedRuns()) {
            if (!m_answers.contains(key))
                return readAnswers(key);
        }
    }
    if (!m_isCounted)
        return count();
    if (!m_areRunsRead)
        return readRuns();
    end();
}

/// Runs `work(Database &)` in the store's thread, then `done` and what comes next.
template<typename Work, typename Done>
void Evaluator::ask(Work work, Done done)
{
    m_store.post(work, m_asking.context(), [this, done, round = m_round](const auto &answer) {
        if (!answer)
            return fail(answer.error());
        done(*answer);
        if (round == m_round) // else something else was chosen
            goOn();
    });
}

void Evaluator::readSet()
{
    ask(
        [choice = m_choice, known = m_set](Database &database) {
            return readLabelSet(database, choice.set, choice.version, known);
        },
        [this](const ReadSetPtr &set) {
            if (!m_set || m_set->set.id != set->set.id || m_set->set.version != set->set.version) {
                m_states.reset();
                m_areRunsRead = false;
            }
            m_set = set;
        });
}

void Evaluator::readRuns()
{
    ask([set = m_set->set](
            Database &database) { return LabelSetStore(database).runs(set.id, set.version); },
        [this](const QList<std::pair<JobKey, int>> &found) {
            m_areRunsRead = true;
            for (const auto &one : found)
                m_strangers.remove(one.first);
            QList<EvaluatedRun> runs;
            for (const auto &one : found) {
                if (m_table.contains(one.first))
                    runs.append({one.first, one.second});
            }
            if (m_runs == runs)
                return;
            m_runs = runs;
            Q_EMIT runsChanged();
        });
}

void Evaluator::readStates()
{
    ask([set = m_set, known = m_states, asked = m_askedDocuments](
            Database &database) { return readReviewStates(database, *set, known, asked); },
        [this](const ReadStates &states) {
            m_states = states;
            m_askedDocuments.clear();
        });
}

void Evaluator::readAnswers(JobKey key)
{
    ask(
        [row = m_table.find(key), earlier = m_table.find(m_table.find(key)->origin.follows),
         isMain = key == run()](Database &database) {
            const auto read = readRun(database, *row, earlier);
            // One that can't be read says nothing of the others.
            return read || isMain ? read : StoreResult<ReadRunPtr>(ReadRunPtr());
        },
        [this, key](const ReadRunPtr &read) { m_answers.insert(key, read); });
}

void Evaluator::count()
{
    if (run() == 0 || m_set->set.id == 0)
        return take({});
    QList<ReadRunPtr> runs;
    for (const JobKey key : wantedRuns())
        runs.append(m_answers.value(key));
    runs.removeAll(ReadRunPtr());
    m_threads.clear();
    m_threads.start(
        [this, round = m_round, set = m_set, states = m_states, runs, part = m_choice.part] {
            Counted counted;
            EvaluationSource source{
                .set = set->set, .part = part, .files = set->files, .reviews = *states};
            for (const ReadRunPtr &read : runs) {
                source.run = read->run;
                source.rules = read->rules;
                source.answers = read->files;
                const EvaluationPtr evaluated = sharedValue(evaluate(source));
                source.firstTypes = evaluated->types;
                if (counted.evaluation)
                    counted.others.append(evaluated);
                else
                    counted.evaluation = evaluated;
            }
            QMetaObject::invokeMethod(
                this,
                [this, round, counted = std::move(counted)] {
                    if (round == m_round)
                        take(counted);
                },
                Qt::QueuedConnection);
        });
}

void Evaluator::take(const Counted &counted)
{
    const bool isSame = m_evaluation && counted.evaluation
        && m_evaluation->confusion == counted.evaluation->confusion;
    if (!isSame)
        m_interval.reset();
    m_evaluation = counted.evaluation;
    m_others = counted.others;
    m_isCounted = true;
    if (m_evaluation && m_choice.part == SetPart::Test) {
        QList<JobKey> looked{m_evaluation->run};
        for (const EvaluationPtr &other : std::as_const(m_others))
            looked.append(other->run);
        m_sets.countTestLooks(m_evaluation->set.id, looked);
    }
    const int round = m_round;
    Q_EMIT evaluated();
    if (round != m_round)
        return; // something else was chosen
    if (m_evaluation && !m_interval)
        countInterval();
    goOn();
}

void Evaluator::countInterval()
{
    m_intervals.clear();
    m_intervals.start([this, evaluation = m_evaluation] {
        const auto interval = cd::macroF1Interval(evaluation->confusion);
        QMetaObject::invokeMethod(
            this,
            [this, interval, evaluation] {
                if (evaluation != m_evaluation)
                    return;
                m_interval = interval;
                Q_EMIT macroF1IntervalKnown();
            },
            Qt::QueuedConnection);
    });
}

void Evaluator::end()
{
    m_isReading = false;
    m_pauseMs = std::clamp<qint64>(m_clock.elapsed(), soonMs, longestPauseMs);
    m_clock.start();
    const QList<JobKey> wanted = wantedRuns();
    m_answers.removeIf([&wanted](const auto &read) { return !wanted.contains(read.key()); });
    if (m_areSetsDirty)
        setsChanged();
    if (m_isDirty)
        beginSoon();
    Q_EMIT ended();
}

void Evaluator::fail(const StoreError &error)
{
    m_isReading = false;
    m_pauseMs = soonMs;
    m_clock.start();
    Q_EMIT failed(error);
}

/// 0: there is none.
JobKey Evaluator::run() const
{
    if (m_choice.run != 0)
        return m_table.contains(m_choice.run) ? m_choice.run : 0;
    for (const EvaluatedRun &one : m_runs) {
        if (m_table.contains(one.job))
            return one.job;
    }
    return 0;
}

/// The one that is evaluated first.
QList<JobKey> Evaluator::wantedRuns() const
{
    const JobKey first = run();
    if (first == 0)
        return {};
    QList<JobKey> wanted{first};
    for (const JobKey other : m_choice.others) {
        if (!wanted.contains(other) && m_table.contains(other))
            wanted.append(other);
    }
    return wanted;
}

void Evaluator::setsChanged()
{
    m_areSetsDirty = m_isReading; // whether it was read before that, nobody knows yet
    if (m_choice.set == 0 || m_isReading)
        return;
    const auto newest = m_sets.find(m_choice.set);
    const bool isKnown = m_set && newest
        && (m_choice.version == 0
                ? m_set->set == *newest
                : m_set->set.name == newest->name && m_set->set.testLooks == newest->testLooks);
    if (!isKnown)
        beginSoon();
}

void Evaluator::labelsChanged(const QList<DocumentKey> &documents)
{
    if (m_choice.set == 0)
        return;
    if (documents.isEmpty())
        m_areStatesDirty = true;
    for (const DocumentKey &document : documents)
        m_dirtyDocuments.insert(document);
    beginSoon();
}

/// Whether files of a row that was no run of the set may have become known.
bool Evaluator::mayBeRun(JobKey key)
{
    const JobRowPtr row = m_table.find(key);
    if (!row)
        return false;
    const auto progress = std::pair(row->fileCount, row->filesToUpload);
    const auto known = m_strangers.constFind(key);
    if (known != m_strangers.cend() && *known == progress)
        return false;
    m_strangers.insert(key, progress);
    return true;
}

void Evaluator::rowsChanged(const QList<JobKey> &keys)
{
    if (m_choice.set == 0)
        return;
    const QList<JobKey> wanted = wantedRuns();
    bool isDirty = false;
    for (const JobKey key : keys) {
        const bool isListed = std::any_of(m_runs.cbegin(), m_runs.cend(),
                                          [key](const auto &one) { return one.job == key; });
        if (isListed ? !m_table.contains(key) : mayBeRun(key)) {
            m_areRunsDirty = true;
            isDirty = true;
        }
        if (wanted.contains(key) || m_choice.others.contains(key) || m_choice.run == key) {
            m_dirtyAnswers.insert(key);
            isDirty = true;
        }
    }
    if (isDirty)
        beginSoon();
}

/// However much changes, others get at the store in between.
void Evaluator::beginSoon()
{
    m_isDirty = true;
    if (m_isReading || m_soon.isActive())
        return;
    const qint64 rested = m_clock.isValid() ? m_clock.elapsed() : m_pauseMs;
    m_soon.start(int(std::max<qint64>(soonMs, m_pauseMs - rested)));
}

} // namespace cd
