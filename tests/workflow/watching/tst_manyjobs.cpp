// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray idOf(int number)
{
    return "job-" + QByteArray::number(number);
}

QByteArrayList jobsFrom(int first, int count, const QByteArray &status = "PENDING")
{
    QByteArrayList jobs;
    for (int i = first; i < first + count; ++i)
        jobs.append(jobJson(idOf(i), status));
    return jobs;
}

ServerStep page(const QByteArrayList &jobs, const QByteArray &token = {},
                const QByteArray &next = {})
{
    return {.body = pageJson(jobs, next), .target = listTarget(token)};
}

/// Each is told by its own ID; job-1 comes after job-10, which begins as it does.
QList<ServerStep> everyJob(const QByteArray &status)
{
    QList<ServerStep> steps;
    for (int i = 199; i >= 0; --i)
        steps.append({.body = jobJson(idOf(i), status), .target = jobTarget(idOf(i))});
    return steps;
}

/// A workplace in which so many jobs are watched.
struct ManyJobs
{
    ManyJobs(FaultyServer &server, int count)
        : place(server.url())
    {
        place.begin();
        for (int i = 0; i < count; ++i)
            keys.append(place.addAccepted(idOf(i)));
    }

    bool all(const std::function<bool(const JobRow &)> &isTrue)
    {
        return std::all_of(keys.cbegin(), keys.cend(),
                           [&](JobKey key) { return isTrue(place.row(key)); });
    }

    Workplace place;
    QList<JobKey> keys;
};

} // namespace

/// Many jobs are looked at through pages of the list: few requests, and what they tell is taken.
class TestManyJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void pagesInsteadOfJobs();
    void fewAreAskedForOneByOne();
    void ofWhatHasEndedOnlyResultsAreMissing();
    void whatTheListDoesNotShowIsLookedAtAlone();
    void theListIsWalkedOnlyAsFarAsItHelps();
    void pagesOfOthersMayStandBefore();
    void aListThatLeadsInACircleEnds();
    void refreshTakesTheListToo();
    void aListThatFailsForNowIsTriedLater();
    void withoutAListTheyAreLookedAtAlone();
    void theyAreGatheredForAMoment();
    void forgetsTheListOfTheServiceItLeft();
};

void TestManyJobs::pagesInsteadOfJobs()
{
    FaultyServer server;
    server.setSteps({roundTrips(), page(jobsFrom(0, 100), "t"), page(jobsFrom(100, 20), {}, "t")});
    ManyJobs jobs(server, 120);
    jobs.place.watch();
    CD_TRY_COMPARE(server.count("GET", listTarget()), 2);
    QVERIFY(jobs.place.roundTrip());
    QCOMPARE(server.count("GET", jobTarget({})), 0);
    CD_TRY_VERIFY((jobs.place.clock().advance(3s), server.count("GET", listTarget()) >= 4));
    QVERIFY(jobs.place.roundTrip());
    QCOMPARE(server.count("GET", jobTarget({})), 0);
}

void TestManyJobs::fewAreAskedForOneByOne()
{
    FaultyServer server;
    server.setSteps(QList<ServerStep>{roundTrips()} + everyJob("PENDING"));
    ManyJobs jobs(server, JobPoll::manyInList - 1);
    jobs.place.watch();
    CD_TRY_COMPARE(server.count("GET", jobTarget({})), JobPoll::manyInList - 1);
    QVERIFY(jobs.place.roundTrip());
    QCOMPARE(server.count("GET", listTarget()), 0);
}

void TestManyJobs::ofWhatHasEndedOnlyResultsAreMissing()
{
    FaultyServer server;
    server.setSteps(
        {roundTrips(),
         page(jobsFrom(0, 5, "SUCCESS") + jobsFrom(5, 3)),
         {.body = pageJson({resultJson("f", "invoice")}), .target = jobTarget("job-")}});
    ManyJobs jobs(server, 8);
    jobs.place.watch();
    CD_TRY_VERIFY(jobs.all([](const JobRow &row) {
        return row.job.status.isFinished() ? row.resultCount == 1 && !row.watched : row.watched;
    }) && !jobs.place.row(jobs.keys.first()).watched);
    QVERIFY(jobs.place.roundTrip());
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(server.countOf(resultsTarget(idOf(i))), i < 5 ? 1 : 0);
        QCOMPARE(server.countOf(jobTarget(idOf(i))), 0);
    }
    const JobDetails details = jobs.place.details(jobs.keys.first());
    QCOMPARE(details.timeline.constLast().word, u"SUCCESS"_s);
}

void TestManyJobs::whatTheListDoesNotShowIsLookedAtAlone()
{
    FaultyServer server;
    server.setSteps(QList<ServerStep>{roundTrips(), page(jobsFrom(0, 6))} + everyJob("PENDING"));
    ManyJobs jobs(server, 8);
    jobs.place.watch();
    CD_TRY_COMPARE(server.count("GET", jobTarget("job-")), 2);
    QCOMPARE(server.countOf(jobTarget(idOf(6))), 1);
    QCOMPARE(server.countOf(jobTarget(idOf(7))), 1);
    QCOMPARE(server.count("GET", listTarget()), 1);
}

/// The list is as long as the account is old.
void TestManyJobs::theListIsWalkedOnlyAsFarAsItHelps()
{
    FaultyServer server;
    server.setSteps(QList<ServerStep>{roundTrips(), page({jobJson("stranger")}, "t", "u"),
                                      page(jobsFrom(0, 6), {}, "t")}
                    + everyJob("PENDING"));
    ManyJobs jobs(server, 7);
    jobs.place.watch();
    CD_TRY_COMPARE(server.count("GET", jobTarget("job-")), 1); // the seventh
    QVERIFY(jobs.place.roundTrip());
    QCOMPARE(server.count("GET", listTarget()), 2);
    QCOMPARE(jobs.place.table().count(), 7); // and nothing is taken in by the way
}

/// The newest may have ended, or be somebody else's: the others are still looked at together.
void TestManyJobs::pagesOfOthersMayStandBefore()
{
    FaultyServer server;
    server.setSteps(QList<ServerStep>{roundTrips(), page({jobJson("stranger")}, "t", "u"),
                                      page(jobsFrom(0, 8), "u"),
                                      page({jobJson("other stranger")}, {}, "t")}
                    + everyJob("PENDING"));
    ManyJobs jobs(server, 8);
    jobs.place.watch();
    CD_TRY_COMPARE(server.count("GET", listTarget()), 3);
    QVERIFY(jobs.place.roundTrip());
    QCOMPARE(server.count("GET", jobTarget("job-")), 0);
}

void TestManyJobs::aListThatLeadsInACircleEnds()
{
    FaultyServer server;
    server.setSteps(QList<ServerStep>{roundTrips(), page(jobsFrom(3, 3), "t", "t"),
                                      page(jobsFrom(0, 3), {}, "t")}
                    + everyJob("PENDING"));
    ManyJobs jobs(server, 8);
    jobs.place.watch();
    CD_TRY_COMPARE(server.count("GET", jobTarget("job-")), 2);
    QCOMPARE(server.count("GET", listTarget()), 2);
}

void TestManyJobs::refreshTakesTheListToo()
{
    FaultyServer server;
    server.setSteps({roundTrips(),
                     page(jobsFrom(0, 10)),
                     page(jobsFrom(0, 10, "CANCELLED")),
                     {.body = pageJson({}), .target = jobTarget("job-")}});
    ManyJobs jobs(server, 10);
    jobs.place.monitor().setPaused(true);
    jobs.place.watch();
    jobs.place.monitor().refreshAll();
    CD_TRY_COMPARE(server.count("GET", listTarget()), 1);
    QVERIFY(jobs.place.roundTrip());
    jobs.place.monitor().refreshAll();
    CD_TRY_VERIFY(jobs.all([](const JobRow &row) { return row.job.status.isFinished(); }));
    QVERIFY(jobs.place.roundTrip());
    QCOMPARE(server.count("GET", jobTarget("job-")), 0); // paused, nobody asked for results
}

void TestManyJobs::aListThatFailsForNowIsTriedLater()
{
    FaultyServer server;
    ServerStep busy{.status = 503, .body = "{}", .target = listTarget()};
    // The door tries a read four times by itself.
    server.setSteps({roundTrips(), busy, busy, busy, busy, page(jobsFrom(0, 10))});
    ManyJobs jobs(server, 10);
    QSignalSpy failed(&jobs.place.monitor(), &JobMonitor::failed);
    jobs.place.watch();
    CD_TRY_VERIFY(jobs.all([](const JobRow &row) { return row.pollError.has_value(); }));
    CD_TRY_COMPARE(jobs.place.rowOnDisk(jobs.keys.first()), jobs.place.row(jobs.keys.first()));
    QCOMPARE(failed.size(), 0); // nobody had asked
    jobs.place.clock().advance(10s);
    CD_TRY_VERIFY(jobs.all([](const JobRow &row) { return !row.pollError; }));
    QCOMPARE(server.count("GET", jobTarget("job-")), 0);
}

void TestManyJobs::withoutAListTheyAreLookedAtAlone()
{
    FaultyServer server;
    server.setSteps(
        QList<ServerStep>{roundTrips(), {.status = 403, .body = "{}", .target = listTarget()}}
        + everyJob("PENDING"));
    ManyJobs jobs(server, 6);
    jobs.place.watch();
    CD_TRY_COMPARE(server.count("GET", jobTarget("job-")), 6);
    CD_TRY_VERIFY(jobs.place.monitor().nextPollAt());
    QVERIFY(jobs.all([](const JobRow &row) { return !row.pollError; }));
    QCOMPARE(server.count("GET", listTarget()), 1); // and it is not asked for again and again
}

/// Twenty jobs of different ages have twenty moments: a request for each would be many.
void TestManyJobs::theyAreGatheredForAMoment()
{
    FaultyServer server;
    server.setSteps({roundTrips(), page(jobsFrom(0, 20))});
    Workplace place(server.url());
    place.begin();
    for (int i = 0; i < 20; ++i) {
        const JobKey key = place.addAccepted(idOf(i));
        JobRow row = place.row(key);
        row.changedAt = place.clock().now().addSecs(-10 * i);
        place.table().update(row);
    }
    place.watch();
    constexpr int seconds = 60;
    for (int second = 0; second < seconds; ++second) {
        place.clock().advance(1s);
        CD_TRY_VERIFY(place.monitor().nextPollAt() > place.clock().now());
        QVERIFY(place.roundTrip()); // what is under way is answered
    }
    QCOMPARE(server.count("GET", jobTarget({})), 0);
    QVERIFY2(server.count("GET", listTarget()) <= seconds,
             qPrintable(QString::number(server.count("GET", listTarget()))));
    QVERIFY(server.count("GET", listTarget()) > 5);
}

void TestManyJobs::forgetsTheListOfTheServiceItLeft()
{
    FaultyServer server;
    ServerStep held = page(jobsFrom(0, 10, "ERROR"));
    held.held = true;
    server.setSteps({roundTrips(), held});
    ManyJobs jobs(server, 10);
    jobs.place.watch();
    CD_TRY_COMPARE(server.count("GET", listTarget()), 1);
    jobs.place.monitor().setService(u"https://other.example"_s, true);
    server.release();
    QVERIFY(jobs.place.roundTrip());
    QVERIFY(jobs.all([](const JobRow &row) { return row.job.status.word() == "PENDING"_L1; }));
}

QTEST_GUILESS_MAIN(TestManyJobs)
#include "tst_manyjobs.moc"
