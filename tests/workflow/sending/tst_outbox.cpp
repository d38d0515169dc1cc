// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cut = ServerStep::Cut;
using State = SubmissionState;

/// What somebody decides about a submission, and what the service answers to it: nothing is sent
/// that was not asked for, nor more often.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void givesUpWhatIsQueued();
    void cannotGiveUpWhatIsSent();
    void givenUpAndSentAgainAtOnceIsSentOnce();
    void whatIsSubmittedBeforeTheHistoryIsReadWasNotLeftBehind();
    void givesUpTheUnsure();
    void sendsTheUnsureAgainOnlyWhenTold();
    void oneDecisionIsOneSending_data();
    void oneDecisionIsOneSending();
    void sendsTheRefusedAgain();
    void refusedFieldsAreTold();
    void replacesAnother();
    void theListWasQuickerThanTheAnswer();
    void twoSubmissionsWithOneJob();
};

void TestOutbox::givesUpWhatIsQueued()
{
    FaultyServer server;
    server.setSteps({roundTrips(), refusedForNow(), made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_VERIFY(place.outbox().nextTry(key));
    CD_TRY_STATE(key, State::Queued);
    place.outbox().giveUp(key);
    QCOMPARE(place.state(key), u"givenUp"_s);
    QVERIFY(!place.outbox().nextTry(key));
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
    place.outbox().tryNow(key);
    place.clock().advance(1h);
    place.outbox().setService(place.service(), false);
    place.reach();
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 1);
    place.outbox().sendAgain(key);
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 2);
}

void TestOutbox::cannotGiveUpWhatIsSent()
{
    FaultyServer server;
    server.setSteps({roundTrips(), heldBack("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_COMPARE(server.count("POST"), 1);
    place.outbox().giveUp(key);
    place.outbox().sendAgain(key);
    place.outbox().tryNow(key);
    CD_TRY_COMPARE(place.state(key), u"sending"_s);
    QVERIFY(place.roundTrip());
    server.release();
    CD_TRY_STATE(key, State::Accepted);
    place.outbox().giveUp(key);
    place.outbox().sendAgain(key);
    QVERIFY(place.roundTrip());
    QCOMPARE(place.state(key), u"accepted"_s);
    QCOMPARE(server.count("POST"), 1);
}

void TestOutbox::givenUpAndSentAgainAtOnceIsSentOnce()
{
    FaultyServer server;
    server.setSteps({roundTrips(), made("a")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.submit();
    place.settle();
    place.reach(); // what it asks for is being read
    place.outbox().giveUp(key);
    place.outbox().sendAgain(key);
    CD_TRY_STATE(key, State::Accepted);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 1);
}

void TestOutbox::whatIsSubmittedBeforeTheHistoryIsReadWasNotLeftBehind()
{
    FaultyServer server;
    server.setSteps({roundTrips(), heldBack("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    const JobKey waiting = place.submit(u"receipt"_s);
    CD_TRY_STATE(key, State::Sending);
    place.outbox().resume();
    QCOMPARE(place.state(key), u"sending"_s);
    CD_TRY_COMPARE(server.count("POST"), 2);
    server.release();
    CD_TRY_STATE(key, State::Accepted);
    CD_TRY_STATE(waiting, State::Accepted);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 2);
}

/// That there may be a job is known still: sending it again takes another question.
void TestOutbox::givesUpTheUnsure()
{
    FaultyServer server;
    server.setSteps({refusedForNow(), {.cut = Cut::AfterRequest}});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey waiting = place.submit(u"waiting"_s);
    CD_TRY_VERIFY(place.outbox().nextTry(waiting));
    CD_TRY_STATE(waiting, State::Queued);
    place.outbox().giveUp(waiting);
    QVERIFY(!mayHaveAJob(place.row(waiting)));
    const JobKey key = place.submit();
    CD_TRY_STATE(key, State::Unsure);
    QVERIFY(mayHaveAJob(place.row(key)));
    place.outbox().giveUp(key);
    QCOMPARE(place.state(key), u"givenUp"_s);
    QVERIFY(mayHaveAJob(place.row(key)));
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
}

void TestOutbox::sendsTheUnsureAgainOnlyWhenTold()
{
    FaultyServer server;
    server.setSteps({roundTrips(), {.cut = Cut::AfterRequest}, made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_STATE(key, State::Unsure);
    place.outbox().tryNow(key);
    place.outbox().setService(place.service(), false);
    place.reach();
    place.clock().advance(24h);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 1);
    place.outbox().sendAgain(key);
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 2);
    QVERIFY(!place.row(key).error);
    QCOMPARE(server.requests().at(0).body, server.requests().constLast().body);
}

void TestOutbox::oneDecisionIsOneSending_data()
{
    QTest::addColumn<QString>("steps"); // a: send again, g: give up, t: try now
    QTest::addColumn<int>("sendings");
    QTest::newRow("twice") << u"aa"_s << 1;
    QTest::newRow("thought better of it") << u"ag"_s << 0;
    QTest::newRow("there and back") << u"aga"_s << 1;
    QTest::newRow("to and fro") << u"agagatat"_s << 1;
    QTest::newRow("given up at last") << u"agtag"_s << 0;
}

/// What is clicked before the first of it is written is one decision, the last.
void TestOutbox::oneDecisionIsOneSending()
{
    QFETCH(QString, steps);
    QFETCH(int, sendings);
    FaultyServer server;
    server.setSteps({roundTrips(), {.status = 500}, made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_STATE(key, State::Unsure);
    for (const QChar step : std::as_const(steps)) {
        if (step == u'a')
            place.outbox().sendAgain(key);
        else if (step == u'g')
            place.outbox().giveUp(key);
        else
            place.outbox().tryNow(key);
    }
    CD_TRY_STATE(key, sendings > 0 ? State::Accepted : State::GivenUp);
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
    place.clock().advance(1h);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 1 + sendings);
    CD_TRY_COMPARE(place.detailsOnDisk(key), place.details(key));
}

void TestOutbox::sendsTheRefusedAgain()
{
    FaultyServer server;
    server.setSteps({{.status = 401, .body = R"({"detail": "Invalid API key"})"}, made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_STATE(key, State::Refused);
    QCOMPARE(place.row(key).error->serverSaid, u"Invalid API key"_s);
    place.outbox().sendAgain(key);
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 2);
}

void TestOutbox::refusedFieldsAreTold()
{
    FaultyServer server;
    server.setSteps({{.status = 422,
                      .body = R"({"detail": [{"loc": ["body", "rules", 0, "description"],)"
                              R"( "msg": "too short", "type": "string_too_short"}]})"}});
    Workplace place(server.url());
    place.begin();
    place.reach();
    QSignalSpy refused(&place.outbox(), &Outbox::fieldsRefused);
    const JobKey key = place.submit();
    CD_TRY_STATE(key, State::Refused);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(0).value<JobKey>(), key);
    const auto problems = refused.first().at(1).value<QList<FieldProblem>>();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().path, (FieldPath{{u"rules"_s, u"0"_s, u"description"_s}}));
}

void TestOutbox::replacesAnother()
{
    FaultyServer server;
    server.setSteps({{.status = 400, .body = "{}"}, made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey old = place.submit();
    CD_TRY_STATE(old, State::Refused);
    const JobKey key = place.outbox().submit(sampleRequest(), {}, u"again"_s, old);
    QCOMPARE(place.row(old).replacedBy, key);
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(place.rowOnDisk(old).replacedBy, key);
    QCOMPARE(place.state(old), u"refused"_s);
}

/// Somebody fetched the service's list while the create was on its way.
void TestOutbox::theListWasQuickerThanTheAnswer()
{
    FaultyServer server;
    server.setSteps({heldBack("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_COMPARE(server.count("POST"), 1);
    Job job;
    job.id = {u"a"_s};
    const JobKey adopted = place.table().add(
        adoptedRow({.job = job}, Dialect::First, place.service(), {}, place.clock().now()), {});
    CD_TRY_COMPARE(place.rowsOnDisk().size(), 2);
    server.release();
    CD_TRY_STATE(key, State::Accepted);
    QVERIFY(!place.table().contains(adopted));
    QCOMPARE(place.table().find(place.service(), {u"a"_s}), key);
    CD_TRY_COMPARE(place.rowsOnDisk(), QList{place.row(key)});
}

/// A service that confuses jobs must not make us lose one of ours.
void TestOutbox::twoSubmissionsWithOneJob()
{
    FaultyServer server;
    server.setSteps({made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey first = place.submit(u"a"_s);
    CD_TRY_STATE(first, State::Accepted);
    const JobKey second = place.submit(u"b"_s);
    CD_TRY_STATE(second, State::Accepted);
    QVERIFY(place.table().contains(first));
    CD_TRY_COMPARE(place.rowsOnDisk(), (QList{place.row(first), place.row(second)}));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
