// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// evaluatebench [FILES]: a label set of so many files (100000) of 30 types, and two runs that have
// answered all of them. The set is held against a run, against both, again after one label was
// corrected, and in another part, with a watchdog on every event of the window's thread. The first
// is told as a ratio to a bare read of the same rows, and by its pieces in
// processor time.

#include "bench/figures.h"
#include "bench/stallwatch.h"
#include "domain/statistics/bootstrap.h"
#include "store/evaluations/labelsetstore.h"
#include "support/patience.h"
#include "workflow/base/clock.h"
#include "workflow/evaluating/evaluator.h"
#include "workflow/evaluating/labelsets.h"
#include "workflow/review/reviewplace.h"
#include "workflow/uploads/filehashes.h"

#include <QElapsedTimer>

#include <ctime>

using namespace cd;
using namespace cd::bench;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int types = 30;

double since(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

void tell(const QString &what, double ms, double bare = 0)
{
    const QString ratio
        = bare > 0 ? u", %1 times a bare read"_s.arg(ms / bare, 0, 'f', 1) : QString();
    print(what.leftJustified(44) + column(ms, 1) + u" ms"_s + ratio);
}

void tellStalls(const Stalls &stalls)
{
    print(u"  longest event %1 ms (%2), over 16 ms: %3 of %4"_s
              .arg(double(stalls.longest.count()) / 1000, 0, 'f', 1)
              .arg(stalls.longestOf)
              .arg(stalls.overLimit)
              .arg(stalls.events));
}

std::optional<QString> typeOf(int file)
{
    const int type = file % (types + 1);
    return type == types ? std::nullopt : std::optional(u"type %1"_s.arg(type));
}

QString nameOf(int file)
{
    return u"document %1.pdf"_s.arg(file);
}

/// @p wrong: one in so many answers.
JobKey addRun(ReviewPlace &place, int files, int wrong)
{
    QList<SampleResult> results;
    for (int i = 0; i < files; ++i)
        results.append({.name = nameOf(i),
                        .type = typeOf(i % wrong == 0 ? i + 1 : i),
                        .confidence = (i * 7919 % 20) / 20.0});
    const JobKey run = place.add(results, u"Post"_s);
    place.settle();
    return run;
}

LabelSet addSet(ReviewPlace &place, int files)
{
    QList<LabelledFile> labelled;
    for (int i = 0; i < files; ++i)
        labelled.append({.document = documentOf(nameOf(i).toUtf8()),
                         .label = typeOf(i),
                         .path = u"/documents/"_s + nameOf(i),
                         .name = nameOf(i)});
    LabelSet set;
    set.name = u"Post"_s;
    set.at = QDateTime::currentDateTimeUtc();
    QElapsedTimer clock;
    clock.start();
    const auto saved = place.store().wait(
        [&](Database &database) { return LabelSetStore(database).save(set, labelled); });
    tell(u"a set of %1 files saved"_s.arg(files), since(clock));
    LabelledFile &one = labelled.first();
    one.label = typeOf(7);
    clock.start();
    const auto next = place.store().wait(
        [&](Database &database) { return LabelSetStore(database).save(*saved, labelled); });
    tell(u"its next version, with one other label"_s, since(clock));
    return *next;
}

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double bareRead(Store &store)
{
    return store.wait([](Database &database) {
        const double before = processorTime();
        qint64 size = 0;
        for (const QString &statement :
             {u"SELECT document, label, path, name FROM set_labels"_s,
              u"SELECT name, hash, file_id, path FROM job_files WHERE key = 1"_s,
              u"SELECT file_id, type, confidence, result_id FROM results WHERE key = 1"_s}) {
            auto rows = database.run(statement);
            while (rows && rows->next()) {
                for (int i = 0; i < 4; ++i)
                    size += rows->value(i).toString().size();
            }
        }
        return size > 0 ? processorTime() - before : 0;
    });
}

/// What each piece takes of its thread's own time: on a busy machine the clock also counts others.
void tellPieces(ReviewPlace &place, const LabelSet &set, JobKey run)
{
    const auto timed = [](const QString &what, auto work) {
        const double before = processorTime();
        auto found = work();
        tell(what, processorTime() - before);
        return found;
    };
    EvaluationSource source{.set = set, .run = run};
    const JobRowPtr row = place.table().find(run);
    place.store().wait([&](Database &database) {
        const auto read = timed(u"  reading the set"_s,
                                [&] { return *readLabelSet(database, set.id, set.version, {}); });
        source.files = read->files;
        timed(u"  finding its runs"_s,
              [&] { return LabelSetStore(database).runs(set.id, set.version)->size(); });
        source.reviews = *timed(u"  reading what was decided"_s,
                                [&] { return *readReviewStates(database, *read, {}, {}); });
        source.answers
            = timed(u"  reading the answers"_s, [&] { return *readRun(database, *row); })->files;
        return 0;
    });
    const Evaluation evaluation
        = timed(u"  joining and counting"_s, [&] { return evaluate(source); });
    timed(u"  the interval of macro-F1"_s, [&] { return macroF1Interval(evaluation.confusion); });
}

/// Until the figures are there.
template<typename Act>
void measure(StallWatch &watch, Evaluator &evaluator, const QString &what, Act act, double bare = 0)
{
    bool isThere = false;
    const auto connection
        = QObject::connect(&evaluator, &Evaluator::evaluated, [&isThere] { isThere = true; });
    QElapsedTimer clock;
    clock.start();
    watch.begin();
    act();
    comesTrue([&isThere] { return isThere; });
    const double took = since(clock);
    comesTrue([&evaluator] { return !evaluator.isReading(); });
    QObject::disconnect(connection);
    tell(what, took, bare);
    tellStalls(watch.end());
}

} // namespace

int main(int argc, char **argv)
{
    StallWatch application(argc, argv);
    const int files = QCoreApplication::arguments().value(1, u"100000"_s).toInt();
    ReviewPlace place;
    const JobKey first = addRun(place, files, 5);
    const JobKey second = addRun(place, files, 7);
    SystemClock clock;
    FileHashes hashes(place.store());
    LabelSets sets(place.store(), hashes, clock);
    Evaluator evaluator(place.store(), place.table(), sets, place.labels());
    const LabelSet set = addSet(place, files);
    bareRead(place.store());
    const double bare = bareRead(place.store());
    tell(u"a bare read of the set and of one run"_s, bare);
    tellPieces(place, set, first);
    const EvaluationChoice one{.set = set.id, .run = first};
    QElapsedTimer later;
    measure(
        application, evaluator, u"a run, for the first time"_s, [&] { evaluator.choose(one); },
        bare);
    later.start();
    application.begin();
    comesTrue([&] { return evaluator.macroF1Interval().has_value(); });
    tell(u"the interval of macro-F1, after that"_s, since(later));
    tellStalls(application.end());
    measure(application, evaluator, u"after one label was corrected"_s, [&] {
        place.labels().add({{.document = documentOf(nameOf(1).toUtf8()),
                             .text = *typeOf(2),
                             .at = QDateTime::currentDateTimeUtc().addSecs(60)}},
                           &evaluator, [](const auto &) {});
    });
    measure(application, evaluator, u"only the part for testing"_s,
            [&] { evaluator.choose({.set = set.id, .part = SetPart::Test, .run = first}); });
    measure(application, evaluator, u"two runs"_s,
            [&] { evaluator.choose({.set = set.id, .run = second, .others = {first}}); });
    print(u"right: %1 of %2"_s.arg(evaluator.evaluation()->confusion.right().count)
              .arg(evaluator.evaluation()->files.size()));
    return 0;
}
