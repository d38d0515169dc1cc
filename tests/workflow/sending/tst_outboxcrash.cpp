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
using State = SubmissionState;

namespace {

QStringList words(const QList<TimelineEntry> &timeline)
{
    QStringList words;
    for (const TimelineEntry &entry : timeline)
        words.append(entry.word);
    return words;
}

} // namespace

/// Each step of a submission is on the disk before the next, so that one that was killed at any
/// moment is neither lost nor sent twice.
class TestOutboxCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void isWrittenBeforeItIsSent();
    void isWrittenAsSendingBeforeItIsSent();
    void acceptedIsTold();
    void whatCannotBeWrittenIsNotSent();
    void sendingThatCannotBeWrittenIsNotSent();
    void killedBeforeItLeft();
    void killedWhileItWasSent();
    void endedWhileItWasSent();
    void leavesTheOthersAsTheyWere();
    void aRequestThatCannotBeReadIsNotSent();
};

void TestOutboxCrash::isWrittenBeforeItIsSent()
{
    FaultyServer server;
    server.setSteps({roundTrips(), made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    JobKey key = 0;
    {
        const StoreBlock block(place.store());
        key = place.submit();
        QVERIFY(place.table().contains(key)); // it is in the list at once
        QVERIFY(place.roundTrip());
        QCOMPARE(place.state(key), u"queued"_s);
        QCOMPARE(server.count("POST"), 0);
    }
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 1);
}

void TestOutboxCrash::isWrittenAsSendingBeforeItIsSent()
{
    FaultyServer server;
    server.setSteps({roundTrips(), heldBack("a")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.submit();
    place.settle();
    QCOMPARE(place.state(key), u"queued"_s);
    QCOMPARE(place.rowOnDisk(key), place.row(key));
    {
        const StoreBlock block(place.store());
        place.reach();
        QVERIFY(place.roundTrip());
        CD_TRY_COMPARE(place.state(key), u"sending"_s);
        QCOMPARE(server.count("POST"), 0);
    }
    CD_TRY_COMPARE(server.count("POST"), 1);
    QCOMPARE(submissionWord(place.rowOnDisk(key).submission), u"sending"_s);
    server.release();
    CD_TRY_STATE(key, State::Accepted);
}

void TestOutboxCrash::acceptedIsTold()
{
    FaultyServer server;
    server.setSteps({made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_STATE(key, State::Accepted);
    const JobRow &row = place.row(key);
    QCOMPARE(row.job.id.value, u"a"_s);
    QCOMPARE(row.job.status.word(), u"PENDING"_s);
    QVERIFY(row.watched);
    QCOMPARE(row.label, u"invoice"_s);
    QCOMPARE(row.service, place.service());
    QCOMPARE(row.submittedAt, place.clock().now());
    QCOMPARE(place.table().find(place.service(), {u"a"_s}), key);
    const JobDetails details = place.details(key);
    QCOMPARE(details.rawJob, jobJson("a"));
    QCOMPARE(details.request, sampleRequest());
    QCOMPARE(words(details.timeline),
             (QStringList{u"queued"_s, u"sending"_s, u"accepted"_s, u"PENDING"_s}));
    CD_TRY_COMPARE(place.rowOnDisk(key), row);
    CD_TRY_COMPARE(place.detailsOnDisk(key), details);
}

void TestOutboxCrash::whatCannotBeWrittenIsNotSent()
{
    FaultyServer server;
    server.setSteps({roundTrips(), made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    place.setReadOnly(true);
    QSignalSpy notStored(&place.outbox(), &Outbox::notStored);
    const JobKey key = place.submit();
    CD_TRY_COMPARE(notStored.size(), 1);
    QCOMPARE(notStored.first().first().value<JobKey>(), key);
    QCOMPARE(place.state(key), u"givenUp"_s);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 0);

    place.setReadOnly(false);
    place.outbox().sendAgain(key);
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 1);
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
    QCOMPARE(place.detailsOnDisk(key).request, sampleRequest());
}

void TestOutboxCrash::sendingThatCannotBeWrittenIsNotSent()
{
    FaultyServer server;
    server.setSteps({roundTrips(), made("a")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.submit();
    place.settle();
    place.setReadOnly(true);
    place.reach();
    CD_TRY_VERIFY(place.outbox().nextTry(key)); // it wanted to
    CD_TRY_STATE(key, State::Queued);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 0);

    place.setReadOnly(false);
    place.clock().advance(2s);
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 1);
}

void TestOutboxCrash::killedBeforeItLeft()
{
    FaultyServer server;
    server.setSteps({made("a")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.submit();
    place.settle();
    place.kill();
    place.begin();
    QCOMPARE(place.state(key), u"queued"_s);
    place.reach();
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 1);
    QVERIFY(server.requests().constFirst().body.contains("A bill for goods or services"));
}

void TestOutboxCrash::killedWhileItWasSent()
{
    FaultyServer server;
    server.setSteps({roundTrips(), heldBack("a"), made("b")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_COMPARE(server.count("POST"), 1);
    place.kill();
    place.begin();
    QCOMPARE(place.state(key), u"unsure"_s);
    QCOMPARE(place.row(key).error->acted, ServiceError::Acted::Maybe);
    place.reach();
    place.clock().advance(24h);
    const JobKey later = place.submit(u"receipt"_s);
    CD_TRY_STATE(later, State::Accepted);
    QCOMPARE(place.state(key), u"unsure"_s);
    QCOMPARE(server.count("POST"), 2);
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
    QCOMPARE(words(place.detailsOnDisk(key).timeline),
             (QStringList{u"queued"_s, u"sending"_s, u"unsure"_s}));
}

void TestOutboxCrash::endedWhileItWasSent()
{
    FaultyServer server;
    server.setSteps({heldBack("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_COMPARE(server.count("POST"), 1);
    place.end();
    place.begin();
    QCOMPARE(place.state(key), u"unsure"_s);
    place.reach();
    QCOMPARE(place.state(key), u"unsure"_s);
}

void TestOutboxCrash::leavesTheOthersAsTheyWere()
{
    FaultyServer server;
    server.setSteps({roundTrips(), made("a"), {.status = 400, .body = "{}"}, {.status = 500}});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey accepted = place.submit(u"a"_s);
    CD_TRY_STATE(accepted, State::Accepted);
    const JobKey refused = place.submit(u"b"_s);
    CD_TRY_STATE(refused, State::Refused);
    const JobKey unsure = place.submit(u"c"_s);
    CD_TRY_STATE(unsure, State::Unsure);
    place.outbox().setService(place.service(), false);
    const JobKey givenUp = place.submit(u"d"_s);
    place.outbox().giveUp(givenUp);
    CD_TRY_COMPARE(place.rowOnDisk(givenUp), place.row(givenUp));
    const QList<JobRow> before = place.rowsOnDisk();
    place.kill();
    place.begin();
    place.reach();
    place.clock().advance(1h);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 3);
    QCOMPARE(place.rowsOnDisk(), before);
}

void TestOutboxCrash::aRequestThatCannotBeReadIsNotSent()
{
    FaultyServer server;
    server.setSteps({roundTrips(), made("a")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.submit();
    place.settle();
    place.store().wait([](Database &database) {
        return database.run(u"DELETE FROM job_texts"_s).map([](const QSqlQuery &) {});
    });
    place.end();
    place.begin();
    place.reach();
    CD_TRY_STATE(key, State::Refused);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 0);
}

QTEST_GUILESS_MAIN(TestOutboxCrash)
#include "tst_outboxcrash.moc"
