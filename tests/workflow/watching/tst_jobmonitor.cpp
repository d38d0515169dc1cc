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

ServerStep jobIs(const QByteArray &id, const QByteArray &status)
{
    return {.body = jobJson(id, status), .target = jobTarget(id)};
}

ServerStep resultsAre(const QByteArray &id, const QByteArrayList &results)
{
    return {.body = pageJson(results), .target = resultsTarget(id)};
}

} // namespace

/// When jobs are looked at: by itself while something is to come, when somebody asks, and never
/// those of another service.
class TestJobMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void looksUntilTheEnd();
    void looksLessOftenAtWhatDoesNotMove();
    void goesOnAfterARestart();
    void pauses();
    void refreshGoesOnWhilePaused();
    void refreshesWhatMayBeNew();
    void mostAtOnce();
    void leavesOtherServicesAlone();
    void forgetsLooksAtTheServiceItLeft();
    void aJobThatIsRemovedMeanwhile();
    void aJobThatIsRemovedWhileALookIsDue();
};

void TestJobMonitor::looksUntilTheEnd()
{
    FaultyServer server;
    server.setSteps({roundTrips(), resultsAre("a", {resultJson("f", "invoice")}),
                     jobIs("a", "PENDING"), jobIs("a", "PENDING"), jobIs("a", "SUCCESS")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    QVERIFY(!place.monitor().nextPollAt());
    place.watch();
    for (int looks = 1; looks <= 2; ++looks) {
        CD_TRY_COMPARE(server.countOf(jobTarget("a")), looks);
        CD_TRY_VERIFY(place.monitor().nextPollAt() > place.clock().now());
        QVERIFY(place.row(key).watched);
        place.clock().advance(2s);
    }
    CD_TRY_VERIFY(!place.row(key).watched);
    QCOMPARE(place.row(key).job.status.word(), u"SUCCESS"_s);
    QCOMPARE(place.row(key).resultCount, 1);
    CD_TRY_VERIFY(!place.monitor().nextPollAt());
    place.clock().advance(48h);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.countOf(jobTarget("a")), 3);
    QCOMPARE(server.countOf(resultsTarget("a")), 1);
    QCOMPARE(place.clock().waiting(), 0); // it does not even wake up
}

void TestJobMonitor::looksLessOftenAtWhatDoesNotMove()
{
    FaultyServer server;
    server.setSteps({roundTrips(), jobIs("a", "PENDING")});
    Workplace place(server.url());
    place.begin();
    place.addAccepted("a");
    place.watch();
    for (int looks = 1; looks <= 40; ++looks) {
        CD_TRY_COMPARE(server.countOf(jobTarget("a")), looks);
        CD_TRY_VERIFY(place.monitor().nextPollAt() > place.clock().now());
        const qint64 wait = place.clock().now().msecsTo(*place.monitor().nextPollAt());
        QVERIFY(wait <= PollSchedule::longest.count());
        place.clock().advance(FakeClock::Ms(wait));
    }
    // One a second would have been 40 s.
    QVERIFY(place.clock().elapsed() > 2min);
}

void TestJobMonitor::goesOnAfterARestart()
{
    FaultyServer server;
    server.setSteps({resultsAre("a", {}), jobIs("a", "PENDING"), jobIs("a", "SUCCESS")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_COMPARE(server.countOf(jobTarget("a")), 1);
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
    place.kill();
    place.begin();
    place.watch();
    CD_TRY_VERIFY(!place.row(key).watched);
    QCOMPARE(place.row(key).job.status.word(), u"SUCCESS"_s);
}

void TestJobMonitor::pauses()
{
    FaultyServer server;
    server.setSteps({roundTrips(), jobIs("a", "PENDING")});
    Workplace place(server.url());
    place.begin();
    QSignalSpy paused(&place.monitor(), &JobMonitor::pausedChanged);
    place.monitor().setPaused(true);
    place.monitor().setPaused(true);
    QCOMPARE(paused.size(), 1);
    place.addAccepted("a");
    place.watch();
    place.clock().advance(1h);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.countOf(jobTarget("a")), 0);
    QVERIFY(!place.monitor().nextPollAt());
    place.monitor().setPaused(false);
    CD_TRY_COMPARE(server.countOf(jobTarget("a")), 1);
}

void TestJobMonitor::refreshGoesOnWhilePaused()
{
    FaultyServer server;
    server.setSteps({roundTrips(), resultsAre("a", {}), jobIs("a", "PENDING"),
                     jobIs("a", "SUCCESS"), jobIs("b", "PENDING")});
    Workplace place(server.url());
    place.begin();
    place.monitor().setPaused(true);
    const JobKey a = place.addAccepted("a");
    const JobKey b = place.addAccepted("b");
    place.watch();
    place.monitor().refresh({a});
    CD_TRY_COMPARE(server.countOf(jobTarget("a")), 1);
    CD_TRY_COMPARE(place.rowOnDisk(a), place.row(a));
    place.monitor().refreshAll();
    CD_TRY_VERIFY(!place.row(a).watched);
    CD_TRY_COMPARE(server.countOf(jobTarget("b")), 1);
    QVERIFY(place.row(b).watched);
    place.clock().advance(1h);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.countOf(jobTarget("a")), 2);
    QCOMPARE(server.countOf(jobTarget("b")), 1);
}

/// All that is open, and of what has ended the newest.
void TestJobMonitor::refreshesWhatMayBeNew()
{
    FaultyServer server;
    server.setSteps({roundTrips(),
                     {.body = pageJson({}), .target = listTarget()},
                     {.body = jobJson("x", "PENDING")}});
    Workplace place(server.url());
    place.begin();
    place.monitor().setPaused(true);
    const JobKey open = place.addAccepted("open");
    for (int i = 0; i < JobMonitor::newestPolled + 2; ++i) {
        const JobKey key = place.addAccepted("ended-" + QByteArray::number(i));
        JobRow row = place.row(key);
        row.job.status = JobStatus(JobStatus::Known::Success);
        row.watched = false;
        place.table().update(row);
    }
    place.watch();
    place.monitor().refreshAll();
    CD_TRY_COMPARE(server.requests().size(), JobMonitor::newestPolled + 2); // and the list
    QVERIFY(place.roundTrip());
    QCOMPARE(server.requests().size(), JobMonitor::newestPolled + 3);
    QCOMPARE(server.countOf(jobTarget("ended-0")), 0);
    QCOMPARE(server.countOf(jobTarget("ended-1")), 0);
    QCOMPARE(server.countOf(jobTarget("open")), 1);
    QCOMPARE(place.row(open).job.id.value, u"open"_s); // whatever the service says
}

void TestJobMonitor::mostAtOnce()
{
    constexpr int jobs = 9;
    FaultyServer server;
    server.setSteps(
        {{.body = pageJson({}), .target = listTarget()}, {.body = jobJson("x"), .held = true}});
    Workplace place(server.url());
    place.begin();
    for (int i = 0; i < jobs; ++i)
        place.addAccepted("job-" + QByteArray::number(i));
    place.watch();
    for (int seen = JobPoll::mostAtOnce; seen < jobs; seen += JobPoll::mostAtOnce) {
        CD_TRY_COMPARE(server.count("GET"), 1 + seen); // and the list, which shows none of them
        server.release();
    }
    CD_TRY_COMPARE(server.count("GET"), 1 + jobs);
    QCOMPARE(server.mostAtOnce(), JobPoll::mostAtOnce);
}

void TestJobMonitor::leavesOtherServicesAlone()
{
    FaultyServer server;
    server.setSteps({roundTrips(), jobIs("a", "PENDING"), jobIs("b", "PENDING")});
    Workplace place(server.url());
    place.begin();
    const JobKey own = place.addAccepted("a");
    const JobKey other = place.addAccepted("b", u"https://other.example"_s);
    place.watch();
    CD_TRY_COMPARE(server.countOf(jobTarget("a")), 1);
    place.monitor().refresh({own, other});
    place.monitor().refreshAll();
    place.clock().advance(1h);
    CD_TRY_VERIFY(server.countOf(jobTarget("a")) >= 2);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.countOf(jobTarget("b")), 0);
    // On the other, it is the other way round; and nothing before that answers.
    place.monitor().setService(u"https://other.example"_s, false);
    place.clock().advance(1h);
    QVERIFY(place.roundTrip()); // what was under way to the first has come there
    const int seen = server.countOf(jobTarget("a"));
    QCOMPARE(server.countOf(jobTarget("b")), 0);
    place.monitor().setService(u"https://other.example"_s, true);
    CD_TRY_COMPARE(server.countOf(jobTarget("b")), 1);
    QCOMPARE(server.countOf(jobTarget("a")), seen);
}

void TestJobMonitor::forgetsLooksAtTheServiceItLeft()
{
    FaultyServer server;
    ServerStep held = jobIs("a", "SUCCESS");
    held.held = true;
    server.setSteps({roundTrips(), held});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_COMPARE(server.countOf(jobTarget("a")), 1);
    place.monitor().setService(u"https://other.example"_s, true);
    server.release();
    QVERIFY(place.roundTrip());
    QCOMPARE(place.row(key).job.status.word(), u"PENDING"_s);
    QVERIFY(place.row(key).watched);
}

void TestJobMonitor::aJobThatIsRemovedMeanwhile()
{
    FaultyServer server;
    ServerStep held = jobIs("a", "SUCCESS");
    held.held = true;
    server.setSteps({roundTrips(), held, jobIs("b", "PENDING")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_COMPARE(server.countOf(jobTarget("a")), 1);
    place.table().remove({key});
    server.release();
    place.addAccepted("b");
    CD_TRY_COMPARE(server.countOf(jobTarget("b")), 1);
    QCOMPARE(server.countOf(jobTarget("a")), 1);
    CD_TRY_COMPARE(place.rowsOnDisk().size(), 1);
}

/// The table is without it at once, and tells so a moment later.
void TestJobMonitor::aJobThatIsRemovedWhileALookIsDue()
{
    FaultyServer server;
    server.setSteps({roundTrips(), jobIs("a", "PENDING"), jobIs("b", "PENDING")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    const JobKey other = place.addAccepted("b");
    place.watch();
    CD_TRY_COMPARE(server.countOf(jobTarget("a")), 1);
    CD_TRY_COMPARE(server.countOf(jobTarget("b")), 1);
    QVERIFY(place.roundTrip());
    place.table().discard({key});
    place.clock().advance(2s);
    place.monitor().refresh({key, other});
    CD_TRY_VERIFY(server.countOf(jobTarget("b")) > 1);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.countOf(jobTarget("a")), 1);
    place.table().bringBack({key});
    CD_TRY_VERIFY((place.clock().advance(2s), server.countOf(jobTarget("a")) > 1));
}

QTEST_GUILESS_MAIN(TestJobMonitor)
#include "tst_jobmonitor.moc"
