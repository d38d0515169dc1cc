// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobmerge.h"
#include "workflow/unsureplace.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cut = ServerStep::Cut;
using Finding = UnsureFinding::Kind;
using State = SubmissionState;

/// What becomes of submissions that got no answer: the one job that is theirs is taken over, no
/// other is, and nothing is sent.
class TestUnsureSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void takesTheOneOver();
    void isNotAnother_data();
    void isNotAnother();
    void notOneThatAnotherSubmissionOwns();
    void takesItFromTheList();
    void aPersonChoosesAmongSeveral();
    void resultsWithoutFilesRuleNothingOut_data();
    void resultsWithoutFilesRuleNothingOut();
    void whatTheServiceLeavesOutRulesNothingOut();
    void waitsForTheFilesToShow();
    void twoSubmissionsAndOneJob();
    void settlesAfterTheAnswerFailedToCome();
    void aListThatFailsIsReadAgain();
    void readsAllPages();
    void anotherServiceIsNotAsked();
    void theServicesClockCounts();
    void whoDecidedMeanwhileHasDecided();
    void goesOnAfterAKill();
};

void TestUnsureSearch::takesTheOneOver()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    const JobKey key = at.submitUnsure(
        {resultsOf("a", itsFile), resultsOf("b", otherFile), listOf({jobLike("b"), jobLike("a")})});
    QVERIFY(at.found(key, Finding::Searching) || !at.search->finding(key));
    at.begin();
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(place.row(key).job.id.value, u"a"_s);
    QVERIFY(place.row(key).watched);
    QVERIFY(!place.row(key).error);
    CD_TRY_VERIFY(!at.search->finding(key));
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
    QCOMPARE(server.count("POST"), 1);
}

void TestUnsureSearch::isNotAnother_data()
{
    QTest::addColumn<QByteArray>("job");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("other files") << jobLike("a") << otherFile;
    QTest::newRow("made before it was sent") << jobLike("a", "SUCCESS", -60) << itsFile;
    QTest::newRow("other mode") << jobLike("a", "SUCCESS", 1, "MULTIMODAL") << itsFile;
    QTest::newRow("other pages") << jobLike("a", "SUCCESS", 1, "FAST", "null") << itsFile;
    QTest::newRow("other rules") << jobJson("a", "SUCCESS") << itsFile;
}

void TestUnsureSearch::isNotAnother()
{
    QFETCH(QByteArray, job);
    QFETCH(QByteArray, file);
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    const JobKey key = at.submitUnsure({resultsOf("a", file), listOf({job})});
    at.begin();
    CD_TRY_VERIFY(at.found(key, Finding::NoneYet));
    place.clock().advance(10min);
    CD_TRY_VERIFY(at.found(key, Finding::None));
    QCOMPARE(place.state(key), u"unsure"_s);
    QCOMPARE(server.count("POST"), 1);
}

void TestUnsureSearch::notOneThatAnotherSubmissionOwns()
{
    FaultyServer server;
    Search at(server);
    const JobKey owner = at.place.addAccepted("a");
    const JobKey key = at.submitUnsure({resultsOf("a", itsFile), listOf({jobLike("a")})});
    at.begin();
    CD_TRY_VERIFY(at.found(key, Finding::NoneYet));
    QCOMPARE(at.place.row(owner).job.id.value, u"a"_s);
    QCOMPARE(at.place.state(key), u"unsure"_s);
}

/// Somebody fetched the list before: the job is in the table, but nobody's.
void TestUnsureSearch::takesItFromTheList()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    const JobKey key = at.submitUnsure({resultsOf("a", itsFile), listOf({jobLike("a")})});
    Job job;
    job.id = {u"a"_s};
    const JobKey adopted = place.table().add(
        adoptedRow({.job = job}, Dialect::First, place.service(), {}, place.clock().now()), {});
    at.begin();
    CD_TRY_STATE(key, State::Accepted);
    QVERIFY(!place.table().contains(adopted));
    CD_TRY_COMPARE(place.rowsOnDisk(), QList{place.row(key)});
}

void TestUnsureSearch::aPersonChoosesAmongSeveral()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    const JobKey key = at.submitUnsure({resultsOf("a", itsFile), resultsOf("b", itsFile),
                                        listOf({jobLike("a"), jobLike("b", "SUCCESS", 2)})});
    at.begin();
    CD_TRY_VERIFY(at.found(key, Finding::Several));
    const QList<Job> candidates = at.search->finding(key)->candidates;
    QCOMPARE(candidates.size(), 2);
    QCOMPARE(candidates.constFirst().id.value, u"b"_s); // the newest first
    QCOMPARE(place.state(key), u"unsure"_s);
    place.outbox().adopt(key, candidates.constLast());
    QCOMPARE(place.state(key), u"accepted"_s);
    QCOMPARE(place.row(key).job.id.value, u"a"_s);
    QCOMPARE(server.count("POST"), 1);
}

void TestUnsureSearch::resultsWithoutFilesRuleNothingOut_data()
{
    QTest::addColumn<QByteArrayList>("results");
    QTest::addColumn<Finding>("found");
    const QByteArray without = R"({"id": "r", "classify_job_id": "a", "file_id": null,)"
                               R"( "result": {"type": "invoice", "confidence": 0.5}})";
    QTest::newRow("none is named") << QByteArrayList{without} << Finding::FilesUnknown;
    QTest::newRow("another is named")
        << QByteArrayList{without, resultJson(otherFile, "invoice")} << Finding::NoneYet;
    QTest::newRow("more than it has")
        << QByteArrayList{without, resultJson(itsFile, "invoice")} << Finding::NoneYet;
}

/// A file ID may be null there: the job may be it all the same, and a person has to look.
void TestUnsureSearch::resultsWithoutFilesRuleNothingOut()
{
    QFETCH(QByteArrayList, results);
    QFETCH(Finding, found);
    FaultyServer server;
    Search at(server);
    const JobKey key = at.submitUnsure(
        {{.body = pageJson(results), .target = resultsTarget("a")}, listOf({jobLike("a")})});
    at.begin();
    CD_TRY_VERIFY(at.found(key, found));
    QCOMPARE(at.place.state(key), u"unsure"_s);
    if (found != Finding::FilesUnknown)
        return;
    QCOMPARE(at.search->finding(key)->candidates.size(), 1);
    at.place.clock().advance(10min);
    QVERIFY(at.found(key, found)); // it is not read again and again
    at.place.outbox().adopt(key, at.search->finding(key)->candidates.constFirst());
    QCOMPARE(at.place.row(key).job.id.value, u"a"_s);
}

void TestUnsureSearch::whatTheServiceLeavesOutRulesNothingOut()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    QByteArray job = jobLike("a");
    const qsizetype from = job.indexOf(R"("parsing_configuration")");
    job.remove(from, job.indexOf(R"("user_id")") - from);
    job.replace(R"("mode": "FAST", )", "");
    const JobKey key = at.submitUnsure({resultsOf("a", itsFile), listOf({job})});
    at.begin();
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(place.row(key).job.id.value, u"a"_s);
}

void TestUnsureSearch::waitsForTheFilesToShow()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    const JobKey key = at.submitUnsure(
        {resultsOf("a", itsFile), listOf({jobLike("a", "PENDING")}), listOf({jobLike("a")})});
    at.begin();
    CD_TRY_VERIFY(at.found(key, Finding::Unfinished));
    QCOMPARE(at.search->finding(key)->candidates.size(), 1);
    QCOMPARE(place.state(key), u"unsure"_s);
    place.clock().advance(10min);
    CD_TRY_STATE(key, State::Accepted);
}

void TestUnsureSearch::twoSubmissionsAndOneJob()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    const QList<ServerStep> steps{resultsOf("a", itsFile), listOf({jobLike("a")})};
    const JobKey first = at.submitUnsure(steps);
    const JobKey second = at.submitUnsure(steps);
    at.begin();
    CD_TRY_STATE(first, State::Accepted);
    CD_TRY_VERIFY(at.found(second, Finding::NoneYet));
    QCOMPARE(place.state(second), u"unsure"_s);
    QCOMPARE(server.count("POST"), 2);
}

/// A create is waited for longer than a list needs to settle; who gave up waiting just now must
/// not be told at once that there is no job.
void TestUnsureSearch::settlesAfterTheAnswerFailedToCome()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    server.setSteps({listOf({}), {.held = true, .target = {}}});
    const JobKey key = place.submit();
    CD_TRY_COMPARE(server.count("POST"), 1);
    place.clock().advance(90s);
    server.release(); // an answer without a job
    CD_TRY_STATE(key, State::Unsure);
    at.begin();
    CD_TRY_VERIFY(at.search->finding(key) && !at.found(key, Finding::Searching));
    QVERIFY(at.found(key, Finding::NoneYet));
    place.clock().advance(UnsureSearch::settling + 5min);
    CD_TRY_VERIFY(at.found(key, Finding::None));
}

void TestUnsureSearch::aListThatFailsIsReadAgain()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    const JobKey key = at.submitUnsure({{.status = 403, .body = "{}", .target = listTarget()},
                                        resultsOf("a", itsFile),
                                        listOf({jobLike("a")})});
    at.begin();
    CD_TRY_VERIFY(at.found(key, Finding::Failed));
    QCOMPARE(place.state(key), u"unsure"_s);
    place.clock().advance(5min);
    CD_TRY_STATE(key, State::Accepted);
}

void TestUnsureSearch::readsAllPages()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    const JobKey key = at.submitUnsure(
        {resultsOf("a", itsFile),
         {.body = pageJson({jobLike("a")}, "two"), .target = listTarget("two")}, // in a circle
         {.body = pageJson({jobJson("x", "PENDING")}, "two"), .target = listTarget()}});
    at.begin();
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.countOf(listTarget("two")), 1);
}

void TestUnsureSearch::anotherServiceIsNotAsked()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    const JobKey key
        = at.submitUnsure({roundTrips(), resultsOf("a", itsFile), listOf({jobLike("a")})});
    at.search->setService(place.service(), false);
    place.clock().advance(1h);
    at.search->setService(u"https://other.example"_s, true);
    QVERIFY(!at.search->finding(key));
    place.clock().advance(1h);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.countOf(listTarget()), 0);
    QCOMPARE(place.state(key), u"unsure"_s);
}

/// It is an hour behind: its jobs seem to be older than what they came from.
void TestUnsureSearch::theServicesClockCounts()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    const QByteArray date = QLocale::c()
                                .toString(QDateTime::currentDateTimeUtc().addSecs(-3600),
                                          u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                                .toLatin1();
    ServerStep list = listOf({jobLike("a", "SUCCESS", 1 - 3600)});
    list.headers = {{"Date", date}};
    const JobKey key = at.submitUnsure({resultsOf("a", itsFile), list});
    at.begin();
    CD_TRY_STATE(key, State::Accepted);
    QVERIFY(at.clock->isWorthTelling());
}

void TestUnsureSearch::whoDecidedMeanwhileHasDecided()
{
    FaultyServer server;
    Search at(server);
    Workplace &place = at.place;
    ServerStep list = listOf({jobLike("a")});
    list.held = true;
    const JobKey key = at.submitUnsure({roundTrips(), resultsOf("a", itsFile), list});
    at.begin();
    CD_TRY_COMPARE(server.countOf(listTarget()), 1);
    place.outbox().giveUp(key);
    server.release();
    CD_TRY_VERIFY(!at.search->finding(key));
    QVERIFY(place.roundTrip());
    QCOMPARE(place.state(key), u"givenUp"_s);
    QVERIFY(place.row(key).job.id.isEmpty());
}

void TestUnsureSearch::goesOnAfterAKill()
{
    FaultyServer server;
    server.setSteps({roundTrips(), resultsOf("a", itsFile), listOf({jobLike("a")}), heldBack("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_COMPARE(server.count("POST"), 1);
    place.kill();
    place.begin();
    ServiceClock clock(place.door());
    UnsureSearch search(place.table(), place.outbox(), place.jobs(), place.clock(), clock);
    place.reach();
    search.setService(place.service(), true);
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(place.row(key).job.id.value, u"a"_s);
    QCOMPARE(server.count("POST"), 1);
}

QTEST_GUILESS_MAIN(TestUnsureSearch)
#include "tst_unsuresearch.moc"
