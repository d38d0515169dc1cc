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

/// What comes of a job that could not be asked about.
class TestFailedPolls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aFailedLookStandsInTheRow();
    void ofManyFailuresOneIsTold();
    void failedResultsAreFetchedLater();
    void obeysRetryAfter();
    void whatWasPutOffIsLookedAtOnceTheServiceIsBack();
};

void TestFailedPolls::aFailedLookStandsInTheRow()
{
    FaultyServer server;
    server.setSteps({{.status = 404,
                      .body = R"({"detail": "Classify job not found"})",
                      .target = jobTarget("a")},
                     jobIs("a", "PENDING")});
    Workplace place(server.url());
    place.begin();
    QSignalSpy failed(&place.monitor(), &JobMonitor::failed);
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_VERIFY(place.row(key).pollError);
    QCOMPARE(place.row(key).pollError->serverSaid, u"Classify job not found"_s);
    QCOMPARE(place.row(key).job.status.word(), u"PENDING"_s);
    QVERIFY(place.row(key).watched);
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
    QCOMPARE(failed.size(), 0); // nobody had asked
    place.clock().advance(10s);
    CD_TRY_VERIFY(!place.row(key).pollError);
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
}

void TestFailedPolls::ofManyFailuresOneIsTold()
{
    FaultyServer server;
    server.setSteps({roundTrips(), {.status = 403, .body = R"({"detail": "no"})"}});
    Workplace place(server.url());
    place.begin();
    place.monitor().setPaused(true);
    QSignalSpy failed(&place.monitor(), &JobMonitor::failed);
    QList<JobKey> keys;
    for (int i = 0; i < 6; ++i)
        keys.append(place.addAccepted("job-" + QByteArray::number(i)));
    place.watch();
    for (int told = 1; told <= 2; ++told) {
        place.monitor().refresh(keys);
        CD_TRY_COMPARE(server.count("GET"), 1 + 6 * told); // the list once: it can't be had either
        CD_TRY_VERIFY(std::all_of(keys.begin(), keys.end(), [&](JobKey key) {
            return place.row(key).pollError.has_value();
        }));
        CD_TRY_COMPARE(failed.size(), told);
    }
}

void TestFailedPolls::failedResultsAreFetchedLater()
{
    FaultyServer server;
    ServerStep broken{.status = 500, .body = "{}", .target = resultsTarget("a")};
    // The door tries a read four times by itself.
    server.setSteps({broken, broken, broken, broken, resultsAre("a", {resultJson("f", "invoice")}),
                     jobIs("a", "SUCCESS")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_VERIFY(place.row(key).pollError);
    QCOMPARE(place.row(key).job.status.word(), u"SUCCESS"_s);
    QVERIFY(place.row(key).watched);
    CD_TRY_VERIFY(place.monitor().nextPollAt() > place.clock().now());
    place.clock().advance(10s);
    CD_TRY_VERIFY(!place.row(key).watched);
    QVERIFY(!place.row(key).pollError);
    QCOMPARE(place.row(key).resultCount, 1);
}

void TestFailedPolls::obeysRetryAfter()
{
    FaultyServer server;
    server.setSteps({{.status = 429,
                      .body = "{}",
                      .headers = {{"Retry-After", "3000"}},
                      .target = jobTarget("a")},
                     jobIs("a", "PENDING")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_VERIFY(place.row(key).pollError);
    CD_TRY_VERIFY(place.monitor().nextPollAt());
    QVERIFY(place.clock().now().secsTo(*place.monitor().nextPollAt()) >= 2990);
    place.clock().advance(2900s);
    QCOMPARE(server.countOf(jobTarget("a")), 1);
}

void TestFailedPolls::whatWasPutOffIsLookedAtOnceTheServiceIsBack()
{
    FaultyServer server;
    Workplace place(server.url());
    server.goDown();
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    for (int failures = 1; failures < 4; ++failures) {
        CD_TRY_VERIFY(place.monitor().nextPollAt() > place.clock().now());
        QVERIFY(place.row(key).pollError);
        place.clock().advance(10s);
    }
    CD_TRY_VERIFY(place.monitor().nextPollAt() > place.clock().now().addSecs(7));
    place.monitor().setService(place.service(), false);
    server.setSteps({jobIs("a", "PENDING")});
    server.comeUp();
    place.watch();
    CD_TRY_COMPARE(server.countOf(jobTarget("a")), 1);
    CD_TRY_VERIFY(!place.row(key).pollError);
}

QTEST_GUILESS_MAIN(TestFailedPolls)
#include "tst_failedpolls.moc"
