// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ServiceError::Kind;
using State = SubmissionState;

namespace {

ServerStep tooMany(const QByteArray &seconds)
{
    return {.status = 429, .body = "{}", .headers = {{"Retry-After", seconds}}};
}

} // namespace

/// When a submission is sent: once its service can be reached, few at a time, and after a failure
/// that did nothing later and later.
class TestOutboxTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void waitsForTheService();
    void goesOnlyToItsOwnService();
    void aServiceLostAtTheLastMoment();
    void takenOutOfTheListBeforeItIsSent();
    void takenOutOfTheListWhileItIsSent();
    void mostAtOnce();
    void waitsLongerAndLonger();
    void waitsAsLongAsTheServiceAsks();
    void theNextRunWaitsForWhatIsLeft();
    void theNextRunMayComeWhenTheWaitIsOver();
    void triesNow();
    void aServiceThatIsBackIsTriedAtOnce();
};

void TestOutboxTimes::waitsForTheService()
{
    FaultyServer server;
    server.setSteps({roundTrips(), made("a"), made("b")});
    Workplace place(server.url());
    place.begin();
    const JobKey first = place.submit(u"a"_s);
    const JobKey second = place.submit(u"b"_s);
    CD_TRY_COMPARE(place.rowsOnDisk().size(), 2);
    place.clock().advance(24h);
    place.outbox().tryNow(first);
    QVERIFY(place.roundTrip());
    QCOMPARE(place.state(first), u"queued"_s);
    QCOMPARE(server.count("POST"), 0);
    place.reach();
    CD_TRY_STATE(first, State::Accepted);
    CD_TRY_STATE(second, State::Accepted);
    QCOMPARE(server.count("POST"), 2);
}

void TestOutboxTimes::goesOnlyToItsOwnService()
{
    FaultyServer server;
    server.setSteps({roundTrips(), made("a"), made("b")});
    Workplace place(server.url());
    place.begin();
    const JobKey own = place.submit(u"own"_s);
    place.settle();
    place.outbox().setService(u"https://other.example"_s, true);
    const JobKey other = place.submit(u"other"_s);
    CD_TRY_STATE(other, State::Accepted);
    QCOMPARE(place.row(other).service, u"https://other.example"_s);
    place.outbox().tryNow(own);
    place.clock().advance(1h);
    QVERIFY(place.roundTrip());
    QCOMPARE(place.state(own), u"queued"_s);
    QCOMPARE(server.count("POST"), 1);
    place.reach();
    CD_TRY_STATE(own, State::Accepted);
    QCOMPARE(server.count("POST"), 2);
}

/// It goes between the moment in which a submission is written as being sent and its sending.
void TestOutboxTimes::aServiceLostAtTheLastMoment()
{
    FaultyServer server;
    server.setSteps({roundTrips(), made("a")});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.submit();
    place.settle();
    {
        const StoreBlock block(place.store());
        place.reach();
        CD_TRY_COMPARE(place.state(key), u"sending"_s);
        place.outbox().setService(u"https://other.example"_s, true);
    }
    CD_TRY_STATE(key, State::Queued);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 0);
    CD_TRY_COMPARE(submissionWord(place.rowOnDisk(key).submission), u"queued"_s);
    place.reach();
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 1);
}

void TestOutboxTimes::takenOutOfTheListBeforeItIsSent()
{
    FaultyServer server;
    server.setSteps({roundTrips(), refusedForNow(), made("b")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey waiting = place.submit(u"waiting"_s);
    CD_TRY_VERIFY(place.outbox().nextTry(waiting));
    CD_TRY_STATE(waiting, State::Queued);
    place.table().remove({waiting});
    place.outbox().setService(place.service(), false);
    const JobKey leaving = place.submit(u"leaving"_s);
    place.settle();
    {
        const StoreBlock block(place.store());
        place.reach();
        CD_TRY_COMPARE(place.state(leaving), u"sending"_s);
        place.table().remove({leaving});
    }
    place.clock().advance(1h);
    place.outbox().tryNow(waiting);
    place.outbox().giveUp(waiting);
    place.outbox().sendAgain(waiting);
    place.settle();
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 1);
    const JobKey later = place.submit(u"later"_s);
    CD_TRY_STATE(later, State::Accepted);
    QCOMPARE(server.count("POST"), 2);
}

/// The job is there and costs: it is not lost with the submission.
void TestOutboxTimes::takenOutOfTheListWhileItIsSent()
{
    FaultyServer server;
    server.setSteps({heldBack("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_COMPARE(server.count("POST"), 1);
    place.table().remove({key});
    server.release();
    CD_TRY_VERIFY(place.table().find(place.service(), {u"a"_s}));
    const JobKey job = *place.table().find(place.service(), {u"a"_s});
    QCOMPARE(place.state(job), u"adopted"_s);
    QVERIFY(place.row(job).watched);
    CD_TRY_COMPARE(place.rowsOnDisk(), QList{place.row(job)});
}

void TestOutboxTimes::mostAtOnce()
{
    constexpr int jobs = 11;
    FaultyServer server;
    QList<ServerStep> steps;
    for (int i = 0; i < jobs; ++i)
        steps.append(heldBack("job-" + QByteArray::number(i)));
    server.setSteps(steps);
    Workplace place(server.url());
    place.begin();
    QList<JobKey> keys;
    for (int i = 0; i < jobs; ++i)
        keys.append(place.submit(u"type %1"_s.arg(i)));
    place.reach();
    const auto accepted = [&] {
        return std::count_if(keys.begin(), keys.end(), [&](JobKey key) {
            return place.row(key).submission == State::Accepted;
        });
    };
    for (int sent = Outbox::mostAtOnce; accepted() < jobs; sent += Outbox::mostAtOnce) {
        CD_TRY_COMPARE(server.count("POST"), std::min(sent, jobs));
        server.release();
        CD_TRY_COMPARE(accepted(), std::min(sent, jobs));
    }
    QCOMPARE(server.mostAtOnce(), Outbox::mostAtOnce);
    QCOMPARE(server.count("POST"), jobs);
}

void TestOutboxTimes::waitsLongerAndLonger()
{
    FaultyServer server;
    server.setSteps({refusedForNow()});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    for (int failures = 1; failures <= 8; ++failures) {
        CD_TRY_VERIFY(place.state(key) == u"queued"_s && place.outbox().nextTry(key));
        QCOMPARE(server.count("POST"), failures);
        const qint64 wait = place.clock().now().msecsTo(*place.outbox().nextTry(key));
        const qint64 least = std::min(1000 << (failures - 1), 60'000);
        QVERIFY2(wait >= least && wait <= least * 5 / 4, qPrintable(QString::number(wait)));
        place.clock().advance(FakeClock::Ms(wait - 1));
        QCOMPARE(place.state(key), u"queued"_s);
        place.clock().advance(1ms);
        CD_TRY_COMPARE(place.state(key), u"sending"_s);
    }
    CD_TRY_STATE(key, State::Queued);
    server.setSteps({made("a")});
    place.clock().advance(75s);
    CD_TRY_STATE(key, State::Accepted);
    QVERIFY(!place.outbox().nextTry(key));
}

void TestOutboxTimes::waitsAsLongAsTheServiceAsks()
{
    FaultyServer server;
    server.setSteps({roundTrips(), tooMany("3000")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_VERIFY(place.outbox().nextTry(key));
    QCOMPARE(place.clock().now().secsTo(*place.outbox().nextTry(key)), 3000);
    place.clock().advance(2999s);
    QCOMPARE(place.state(key), u"queued"_s);
    // Also where the user or a new look at the service is less patient.
    place.outbox().tryNow(key);
    QCOMPARE(place.state(key), u"queued"_s);
    place.outbox().setService(place.service(), false);
    place.reach();
    QVERIFY(place.roundTrip());
    QCOMPARE(place.state(key), u"queued"_s);
    QCOMPARE(place.row(key).error->kind, Kind::TooManyRequests);
    QCOMPARE(server.count("POST"), 1);
}

void TestOutboxTimes::theNextRunWaitsForWhatIsLeft()
{
    FaultyServer server;
    server.setSteps({roundTrips(), tooMany("3000"), made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_VERIFY(place.outbox().nextTry(key));
    CD_TRY_COMPARE(submissionWord(place.rowOnDisk(key).submission), u"queued"_s);
    place.end();
    place.clock().advance(1000s);
    place.begin();
    place.reach();
    QCOMPARE(place.clock().now().secsTo(*place.outbox().nextTry(key)), 2000);
    place.clock().advance(1999s);
    place.outbox().tryNow(key);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 1);
    place.clock().advance(1s);
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 2);
}

void TestOutboxTimes::theNextRunMayComeWhenTheWaitIsOver()
{
    FaultyServer server;
    server.setSteps({tooMany("3000"), made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_VERIFY(place.outbox().nextTry(key));
    CD_TRY_COMPARE(submissionWord(place.rowOnDisk(key).submission), u"queued"_s);
    place.end();
    place.clock().advance(3000s);
    place.begin();
    place.reach();
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 2);
}

void TestOutboxTimes::triesNow()
{
    FaultyServer server;
    server.setSteps({refusedForNow(), refusedForNow(), made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_VERIFY(place.outbox().nextTry(key));
    for (int tries = 2; tries <= 3; ++tries) {
        CD_TRY_STATE(key, State::Queued);
        place.outbox().tryNow(key);
        place.outbox().tryNow(key);
        CD_TRY_COMPARE(place.state(key), u"sending"_s);
        place.outbox().tryNow(key);
        CD_TRY_COMPARE(server.count("POST"), tries);
    }
    CD_TRY_STATE(key, State::Accepted);
    place.outbox().tryNow(key);
    place.clock().advance(1h);
    QVERIFY(place.roundTrip());
    QCOMPARE(server.count("POST"), 3);
}

void TestOutboxTimes::aServiceThatIsBackIsTriedAtOnce()
{
    FaultyServer server;
    server.setSteps({refusedForNow(), made("a")});
    Workplace place(server.url());
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_VERIFY(place.outbox().nextTry(key));
    place.outbox().setService(place.service(), true); // nothing new
    QCOMPARE(place.state(key), u"queued"_s);
    place.outbox().setService(place.service(), false);
    place.reach();
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(server.count("POST"), 2);
}

QTEST_GUILESS_MAIN(TestOutboxTimes)
#include "tst_outboxtimes.moc"
