// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobmerge.h"
#include "workflow/seconddialectplace.h"
#include "workflow/severalplace.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = SubmissionState;

/// What a person's word to send again does wherever the submission had got.
class TestSendAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void itsFilesAreThereButNotNamed_data();
    void itsFilesAreThereButNotNamed();
    void whatCouldNotBeReadIsNotSent();
    void twiceInARow();
    void whileItsJobIsFound();
    void beforeTheHistoryIsWhole();
};

void TestSendAgain::itsFilesAreThereButNotNamed_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("given up") << State::GivenUp;
    QTest::newRow("killed when it had been sent again") << State::Queued;
}

/// It was given up when its last file had arrived, and before its request named them.
void TestSendAgain::itsFilesAreThereButNotNamed()
{
    QFETCH(State, state);
    FaultyServer server;
    server.setSteps({roundTrips(), made("j")});
    Workplace place(server.url());
    place.begin();
    JobDetails details;
    details.request = sampleRequest();
    details.request.fileIds.clear();
    details.files = {{.id = {u"f-1"_s}, .name = u"a.txt"_s, .path = u"/somewhere/a.txt"_s},
                     {.id = {u"f-2"_s}, .name = u"b.txt"_s, .path = u"/somewhere/b.txt"_s}};
    JobRow row;
    row.submission = state;
    row.job = jobAsAsked(details.request);
    row.service = place.service();
    row.fileCount = 2;
    row.submittedAt = row.changedAt = place.clock().now();
    const JobKey key = place.table().add(row, details);
    place.settle();
    place.end();
    place.begin();
    place.reach();
    place.outbox().sendAgain(key);
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(place.details(key).request.fileIds, (QList<FileId>{{u"f-1"_s}, {u"f-2"_s}}));
}

void TestSendAgain::whatCouldNotBeReadIsNotSent()
{
    FaultyServer server;
    server.setSteps({roundTrips(), made("j")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    JobDetails details; // without rules, which nobody submits
    details.files = {{.id = {u"f-1"_s}, .name = u"a.txt"_s, .path = u"/somewhere/a.txt"_s}};
    JobRow row;
    row.submission = State::GivenUp;
    row.service = place.service();
    row.fileCount = 1;
    const JobKey key = place.table().add(row, details);
    place.outbox().sendAgain(key);
    CD_TRY_STATE(key, State::Refused);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 0);
}

/// As by a double click: of API v2 rows the creates are read first, each time.
void TestSendAgain::twiceInARow()
{
    SecondDialectPlace at;
    at.open({roundTrips(),
             {.status = 404, .body = R"({"detail": "no"})", .target = secondPath},
             {.status = 404, .body = R"({"detail": "no"})", .target = secondPath},
             {.body = secondJob("a"), .held = true, .target = secondPath},
             {.body = secondJob("b"), .held = true, .target = secondPath}});
    Workplace &place = at.place();
    const JobKey key = at.submit(2);
    CD_TRY_STATE(key, State::Refused);
    place.outbox().sendAgain(key);
    place.outbox().sendAgain(key);
    CD_TRY_STATE(key, State::Sending);
    CD_TRY_COMPARE(at.server().count("POST"), 4);
    QVERIFY(place.roundTrip());
    place.settle();
    QCOMPARE(at.server().count("POST"), 4);
    QCOMPARE(place.state(key), submissionWord(State::Sending));
    at.server().release();
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(at.made(), 2);
    QCOMPARE(at.server().count("POST"), 4);
}

/// Of the last create that was unsure, in the moment in which its creates are read.
void TestSendAgain::whileItsJobIsFound()
{
    FaultyServer server;
    server.setSteps({roundTrips(), made("j")});
    Workplace place(server.url());
    place.begin();
    const ServiceError lost{.kind = ServiceError::Kind::Interrupted,
                            .acted = ServiceError::Acted::Maybe,
                            .retry = ServiceError::Retry::Later};
    const ServiceError refused{.kind = ServiceError::Kind::Rejected};
    JobDetails details;
    details.request = requestWith(3);
    details.files = namedFilesOf(details.request);
    details.creates = {{.id = {u"a"_s}, .status = JobStatus(JobStatus::Known::Success)},
                       {.error = lost},
                       {.error = refused}};
    JobRow row;
    row.submission = State::Unsure;
    row.job = jobAsAsked(details.request);
    row.job.status = JobStatus(JobStatus::Known::Pending);
    row.service = place.service();
    row.fileCount = 3;
    row.submittedAt = row.changedAt = place.clock().now();
    const JobKey key = place.table().add(row, details);
    place.settle();
    place.end();
    place.begin();
    place.reach();
    Job found = jobAsAsked(details.request);
    found.id = {u"b"_s};
    found.status = JobStatus(JobStatus::Known::Success);
    {
        const StoreBlock block(place.store());
        place.outbox().adopt(key, found, 1);
        place.outbox().sendAgain(key);
    }
    CD_TRY_STATE(key, State::Accepted);
    place.settle();
    QVERIFY(place.roundTrip());
    QCOMPARE(place.state(key), submissionWord(State::Accepted));
    QVERIFY(place.details(key).creates.at(2).error == refused);
    QCOMPARE(server.count("POST"), 0);
}

/// The newest rows can be seen, and sent again, while older ones are still read.
void TestSendAgain::beforeTheHistoryIsWhole()
{
    FaultyServer server;
    server.setSteps({roundTrips(), heldBack("j")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.submit();
    place.outbox().giveUp(key);
    place.end();
    place.begin();
    place.reach();
    place.outbox().sendAgain(key);
    CD_TRY_STATE(key, State::Sending);
    place.outbox().resume(); // as once the rest was read
    QCOMPARE(place.state(key), submissionWord(State::Sending));
    CD_TRY_COMPARE(server.count("POST"), 1);
    server.release();
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 1);
}

QTEST_GUILESS_MAIN(TestSendAgain)
#include "tst_sendagain.moc"
