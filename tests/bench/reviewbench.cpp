// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// reviewbench [RESULTS [LABELS]]: a history of so many results (50000) and so many labels
// (1000000), all of them of other documents. A queue of all results is opened and 200 are decided,
// each as soon as the one before is on the disk, with a watchdog on every event of the window's
// thread. Opening is told as a ratio to a bare read of the same rows, a key as a ratio to a bare
// commit of one row; then what is asked of so many labels.

#include "bench/figures.h"
#include "bench/stallwatch.h"
#include "support/patience.h"
#include "workflow/review/reviewplace.h"

#include <QElapsedTimer>

using namespace cd;
using namespace cd::bench;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int inAJob = 1000;
constexpr int keys = 200;
const QStringList types{u"invoice"_s, u"receipt"_s, u"contract"_s, u"letter"_s};

double since(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

template<typename Work>
double timed(Store &store, Work work)
{
    return store.wait([work](Database &database) {
        QElapsedTimer clock;
        clock.start();
        work(database);
        return since(clock);
    });
}

void tell(const QString &what, double ms, double bare = 0)
{
    const QString ratio
        = bare > 0 ? u", %1 times a bare one"_s.arg(ms / bare, 0, 'f', 1) : QString();
    print(what.leftJustified(44) + column(ms, 2) + u" ms"_s + ratio);
}

void tellStalls(const Stalls &stalls)
{
    print(u"  longest event %1 ms (%2), over 16 ms: %3 of %4"_s
              .arg(double(stalls.longest.count()) / 1000, 0, 'f', 1)
              .arg(stalls.longestOf)
              .arg(stalls.overLimit)
              .arg(stalls.events));
}

void addResults(ReviewPlace &place, int results)
{
    for (int job = 0; job * inAJob < results; ++job) {
        QList<SampleResult> all;
        for (int i = job * inAJob; i < std::min(results, (job + 1) * inAJob); ++i)
            all.append({.name = u"document %1.pdf"_s.arg(i),
                        .type = types.at(i % types.size()),
                        .confidence = (i * 7919 % 100) / 100.0});
        place.add(all, u"Post"_s);
        place.settle();
    }
}

/// As a person's from long ago; every thousandth document has another label as well.
void addLabels(ReviewPlace &place, int labels)
{
    for (int from = 0; from < labels; from += inAJob) {
        QList<Decision> some;
        for (int i = from; i < std::min(labels, from + inAJob); ++i) {
            Decision one{.document = documentOf("label " + QByteArray::number(i - (i % 1000 == 1))),
                         .text = types.at(i % types.size())};
            one.pot = i % 1000 == 1 ? LabelPot::Import : LabelPot::Correction;
            one.shown = Suggestion{types.at(i % 3), 0.5};
            one.preset = u"Old %1"_s.arg(i % 20);
            one.seconds = 1;
            some.append(one);
        }
        place.ask([some](const ReviewStore &store) { return store.add(some).has_value(); });
    }
}

double bareRead(Store &store)
{
    return timed(store, [](Database &database) {
        for (const QString &statement : {u"SELECT * FROM job_files"_s,
                                         u"SELECT key, file_id, type, confidence FROM results"_s}) {
            auto rows = database.run(statement);
            qint64 size = 0;
            while (rows && rows->next())
                size += rows->value(1).toString().size() + rows->value(3).toString().size();
        }
    });
}

double bareCommit(Store &store)
{
    std::vector<double> all;
    for (int i = 0; i < keys; ++i)
        all.push_back(timed(store, [i](Database &database) {
            static_cast<void>(
                database.runOften(u"INSERT OR REPLACE INTO draft VALUES (1, ?)"_s, {i}));
        }));
    return median(all);
}

void open(StallWatch &watch, ReviewPlace &place, const QString &what, const QueueChoice &choice,
          double bare)
{
    QElapsedTimer clock;
    clock.start();
    watch.begin();
    place.open(choice);
    tell(what + u" (%1)"_s.arg(place.review().items().size()), since(clock), bare);
    tellStalls(watch.end());
}

void decide(StallWatch &watch, ReviewPlace &place, double bare)
{
    Review &review = place.review();
    std::vector<double> toNext;
    std::vector<double> toDisk;
    bool isWritten = false;
    QObject::connect(&review, &Review::decided, &place.labels(),
                     [&isWritten] { isWritten = true; });
    watch.begin();
    for (int key = 0; key < keys; ++key) {
        QElapsedTimer clock;
        clock.start();
        if (key % 10 == 9)
            review.takeBack();
        else if (key % 3 == 0)
            review.decide(Decision::Kind::Type, types.at(0));
        else
            review.confirm();
        toNext.push_back(since(clock));
        isWritten = false;
        comesTrue([&isWritten] { return isWritten; });
        toDisk.push_back(since(clock));
    }
    tell(u"a key, to the next document (median)"_s, median(toNext));
    tell(u"a key, to the next document (longest)"_s, quantile(toNext, 1));
    tell(u"a key, to the disk (median)"_s, median(toDisk), bare);
    tellStalls(watch.end());
}

void askLabels(ReviewPlace &place)
{
    Store &store = place.store();
    QList<DocumentKey> documents;
    for (int i = 0; i < inAJob; ++i)
        documents.append(documentOf("label " + QByteArray::number(i * 7)));
    tell(u"states of 1,000 documents"_s, timed(store, [documents](Database &database) {
             static_cast<void>(ReviewStore(database).states(documents));
         }));
    tell(u"documents in conflict"_s, timed(store, [](Database &database) {
             static_cast<void>(ReviewStore(database).inConflict());
         }));
    tell(u"flagged documents"_s, timed(store, [](Database &database) {
             static_cast<void>(ReviewStore(database).flagged());
         }));
    tell(u"the newest twenty"_s, timed(store, [](Database &database) {
             static_cast<void>(ReviewStore(database).newest(20));
         }));
    tell(u"a preset's tally (a twentieth of all)"_s, timed(store, [](Database &database) {
             static_cast<void>(ReviewStore(database).tally(u"Old 3"_s, LabelPot::Correction));
         }));
}

} // namespace

int main(int argc, char **argv)
{
    StallWatch application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int results = arguments.value(1, u"50000"_s).toInt();
    const int labels = arguments.value(2, u"1000000"_s).toInt();
    ReviewPlace place;
    addResults(place, results);
    QElapsedTimer clock;
    clock.start();
    addLabels(place, labels);
    tell(u"%1 labels written"_s.arg(labels), since(clock));
    bareRead(place.store());
    const double read = bareRead(place.store());
    open(application, place, u"open, the least sure first"_s, {.seed = 1}, read);
    open(application, place, u"open, an audit"_s, {.kind = QueueKind::Audit, .seed = 1}, read);
    open(application, place, u"open, conflicts"_s, {.kind = QueueKind::Conflicts}, read);
    open(application, place, u"open again"_s, {.seed = 1}, read);
    decide(application, place, bareCommit(place.store()));
    askLabels(place);
    return 0;
}
