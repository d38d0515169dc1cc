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

ServerStep jobIs(const QByteArray &id, const QByteArray &body)
{
    return {.body = body, .target = jobTarget(id)};
}

QStringList words(const QList<TimelineEntry> &timeline)
{
    QStringList words;
    for (const TimelineEntry &entry : timeline)
        words.append(entry.word);
    return words;
}

} // namespace

/// What a look at a job brings into the table.
class TestJobPoll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void statusesStandInTheTimeline();
    void anUnknownStatusIsKept();
    void partialSuccess();
    void allPagesOfResults();
    void resultsThatGoInACircle();
    void anErrorWithoutResults();
    void resultsThatCantBeReadAreAskedForAgain();
    void theServiceNamesAnotherJob();

    void resultsOfAnotherJobAreNotTaken();
    void pagesWithoutEnd();
    void addsAJob();
    void addsAJobOnce();
    void aJobThatIsNotThere();
};

void TestJobPoll::statusesStandInTheTimeline()
{
    FaultyServer server;
    server.setSteps({{.body = pageJson({}), .target = resultsTarget("a")},
                     jobIs("a", jobJson("a", "PENDING")),
                     jobIs("a", jobJson("a", "CANCELLED"))});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_COMPARE(place.details(key).rawJob, jobJson("a", "PENDING"));
    place.clock().advance(1min);
    CD_TRY_VERIFY(!place.row(key).watched);
    QCOMPARE(place.row(key).job.status.known(), JobStatus::Known::Cancelled);
    QCOMPARE(words(place.details(key).timeline), QStringList{u"CANCELLED"_s});
    QCOMPARE(place.details(key).rawJob, jobJson("a", "CANCELLED"));
    CD_TRY_COMPARE(place.detailsOnDisk(key), place.details(key));
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
}

void TestJobPoll::anUnknownStatusIsKept()
{
    FaultyServer server;
    server.setSteps({jobIs("a", jobJson("a", "ON_HOLD"))});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_COMPARE(place.row(key).job.status.word(), u"ON_HOLD"_s);
    QVERIFY(place.row(key).watched);
    QVERIFY(!place.row(key).pollError);
    CD_TRY_VERIFY(place.monitor().nextPollAt() > place.clock().now());
    place.clock().advance(1min);
    CD_TRY_VERIFY(server.countOf(jobTarget("a")) >= 2);
    CD_TRY_COMPARE(place.rowOnDisk(key).job.status.word(), u"ON_HOLD"_s);
}

void TestJobPoll::partialSuccess()
{
    FaultyServer server;
    server.setSteps(
        {{.body = pageJson(
              {resultJson("6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "invoice"), resultJson("f-2", {}),
               R"({"id": "r3", "classify_job_id": "a", "file_id": "f-3", "result": {"type": null,)"
               R"( "confidence": 0.1, "reasoning": "none"}})"}),
          .target = resultsTarget("a")},
         jobIs("a", jobJson("a", "PARTIAL_SUCCESS"))});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_VERIFY(!place.row(key).watched);
    const JobRow row = place.row(key);
    QCOMPARE(row.job.status.known(), JobStatus::Known::PartialSuccess);
    QCOMPARE(row.fileCount, 3);
    QCOMPARE(row.resultCount, 2); // that no rule matched is a result
    QCOMPARE(row.failedFileCount, 1);
    const JobDetails details = place.details(key);
    QCOMPARE(details.results.size(), 3);
    QCOMPARE(details.results.at(0).result->type, u"invoice"_s);
    QVERIFY(!details.results.at(1).result);
    QVERIFY(!details.results.at(2).result->type);
    QVERIFY(details.rawResults.contains("\"f-2\""));
    CD_TRY_COMPARE(place.detailsOnDisk(key), details);
    CD_TRY_COMPARE(place.rowOnDisk(key), row);
}

void TestJobPoll::allPagesOfResults()
{
    FaultyServer server;
    server.setSteps(
        {{.body = pageJson({resultJson("f-2", "cv")}), .target = resultsTarget("a") + "?page_"},
         {.body = pageJson({resultJson("f-1", "invoice")}, "next"), .target = resultsTarget("a")},
         jobIs("a", jobJson("a", "SUCCESS"))});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_VERIFY(!place.row(key).watched);
    QCOMPARE(place.details(key).results.size(), 2);
    QCOMPARE(server.countOf(resultsTarget("a") + "?page_token=next"), 1);
    const QByteArray raw = place.details(key).rawResults;
    QVERIFY(raw.startsWith('[') && raw.contains("f-1") && raw.contains("f-2"));
}

void TestJobPoll::resultsThatGoInACircle()
{
    FaultyServer server;
    server.setSteps(
        {{.body = pageJson({resultJson("f-1", "invoice")}, "next"), .target = resultsTarget("a")},
         jobIs("a", jobJson("a", "SUCCESS"))});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_VERIFY(!place.row(key).watched);
    QCOMPARE(server.count("GET"), 3);
}

void TestJobPoll::anErrorWithoutResults()
{
    FaultyServer server;
    const QByteArray failed = R"({"id": "a", "status": "ERROR", "error_message": "out of luck"})";
    server.setSteps({roundTrips(),
                     {.status = 404, .body = "{}", .target = resultsTarget("a")},
                     jobIs("a", failed)});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_VERIFY(!place.row(key).watched);
    QCOMPARE(place.row(key).job.errorMessage, u"out of luck"_s);
    QVERIFY(!place.row(key).pollError);
    QCOMPARE(place.details(key).timeline.constLast().detail, u"out of luck"_s);
    place.clock().advance(24h);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.countOf(jobTarget("a")), 1);
}

/// A network's own sign-in page answers everything with 200.
void TestJobPoll::resultsThatCantBeReadAreAskedForAgain()
{
    FaultyServer server;
    server.setSteps({{.body = "<html>Welcome to our network</html>", .target = resultsTarget("a")},
                     jobIs("a", jobJson("a", "SUCCESS"))});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_VERIFY(place.row(key).pollError);
    QCOMPARE(place.row(key).pollError->kind, ServiceError::Kind::AnswerUnreadable);
    QVERIFY(place.row(key).watched);
    server.setSteps(
        {{.body = pageJson({resultJson("f-1", "invoice")}), .target = resultsTarget("a")},
         jobIs("a", jobJson("a", "SUCCESS"))});
    place.clock().advance(1min);
    CD_TRY_VERIFY(!place.row(key).watched);
    QVERIFY(!place.row(key).pollError);
    QCOMPARE(place.row(key).resultCount, 1);
}

void TestJobPoll::theServiceNamesAnotherJob()
{
    FaultyServer server;
    server.setSteps({jobIs("a", jobJson("b", "RUNNING"))});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    const QString before = place.row(key).job.status.word();
    place.watch();
    // What it says of another job is not taken for this one's news.
    CD_TRY_VERIFY(place.row(key).pollError);
    QCOMPARE(place.row(key).pollError->kind, ServiceError::Kind::AnswerUnreadable);
    QCOMPARE(place.row(key).job.status.word(), before);
    QCOMPARE(place.row(key).job.id.value, u"a"_s);
    QCOMPARE(place.table().find(place.service(), {u"a"_s}), key);
}

void TestJobPoll::resultsOfAnotherJobAreNotTaken()
{
    FaultyServer server;
    const QByteArray other
        = R"({"id": "r", "classify_job_id": "b", "file_id": "f-1", "result": null})";
    server.setSteps({{.body = pageJson({other}), .target = resultsTarget("a")},
                     jobIs("a", jobJson("a", "SUCCESS"))});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_VERIFY(place.row(key).pollError);
    QCOMPARE(place.row(key).pollError->kind, ServiceError::Kind::AnswerUnreadable);
    QVERIFY(place.row(key).watched);
}

void TestJobPoll::pagesWithoutEnd()
{
    FaultyServer server;
    QList<ServerStep> steps;
    for (int i = 0; i < 20; ++i) {
        steps.append({.body = pageJson({resultJson("f-1", "invoice")}, "t" + QByteArray::number(i)),
                      .target = resultsTarget("a")});
    }
    server.setSteps(steps + QList<ServerStep>{jobIs("a", jobJson("a", "SUCCESS"))});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_VERIFY(!place.row(key).watched);
    QCOMPARE(place.row(key).resultCount, 1);
    QCOMPARE(server.countOf(resultsTarget("a")), 1);
    QCOMPARE(server.countOf(resultsTarget("a") + "?page_token=t0"), 1);
    QCOMPARE(server.countOf(resultsTarget("a") + "?page_token=t1"), 0);
}

void TestJobPoll::addsAJob()
{
    FaultyServer server;
    server.setSteps(
        {{.body = pageJson({resultJson("f-1", "invoice")}), .target = resultsTarget("a")},
         jobIs("a", jobJson("a", "SUCCESS")),
         {.body = pageJson({R"({"id": "f-1", "name": "scan.pdf"})"}), .target = filesTarget}});
    Workplace place(server.url());
    place.begin();
    place.watch();
    place.jobImport().addJob({u"a"_s});
    CD_TRY_COMPARE(place.table().count(), 1);
    const JobKey key = place.table().keys().constFirst();
    QCOMPARE(place.state(key), u"adopted"_s);
    QCOMPARE(place.row(key).service, place.service());
    CD_TRY_VERIFY(!place.row(key).watched);
    CD_TRY_COMPARE(place.details(key).files, (QList<JobFile>{{{u"f-1"_s}, u"scan.pdf"_s}}));
    QCOMPARE(place.details(key).request.rules.size(), 1);
    QCOMPARE(place.row(key).fileCount, 1);
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
    CD_TRY_COMPARE(place.detailsOnDisk(key), place.details(key));
}

void TestJobPoll::addsAJobOnce()
{
    FaultyServer server;
    server.setSteps({roundTrips(), jobIs("a", jobJson("a", "PENDING"))});
    Workplace place(server.url());
    place.begin();
    place.monitor().setPaused(true);
    place.watch();
    place.jobImport().addJob({u"a"_s});
    place.jobImport().addJob({u"a"_s}); // before it is known
    CD_TRY_COMPARE(server.countOf(jobTarget("a")), 2);
    QVERIFY(place.roundTrip());
    CD_TRY_COMPARE(place.table().count(), 1);
    place.jobImport().addJob({u"a"_s}); // it is looked at
    CD_TRY_COMPARE(server.countOf(jobTarget("a")), 3);
    QVERIFY(place.roundTrip());
    QCOMPARE(place.table().count(), 1);
}

void TestJobPoll::aJobThatIsNotThere()
{
    FaultyServer server;
    server.setSteps({{.status = 404, .body = R"({"detail": "Classify job not found"})"}});
    Workplace place(server.url());
    place.begin();
    place.watch();
    QSignalSpy failed(&place.jobImport(), &JobImport::failed);
    place.jobImport().addJob({u"a/../b"_s});
    CD_TRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<ServiceError>().kind, ServiceError::Kind::NotFound);
    QCOMPARE(place.table().count(), 0);
    QCOMPARE(server.countOf(jobTarget("a%2F..%2Fb")), 1); // an ID is not a way to other places
}

QTEST_GUILESS_MAIN(TestJobPoll)
#include "tst_jobpoll.moc"
