// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/faults.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cut = ServerStep::Cut;
using Kind = ServiceError::Kind;
using Outcome = Fault::Outcome;
using State = SubmissionState;

namespace {

const QByteArray madeId = "6f9619ff-8b86-4d01-b42d-00cf4fc964aa";

/// What becomes of a create that meets it.
State stateAfter(const Fault &fault)
{
    if (fault.kind == Kind::PaymentNeeded)
        return State::Paused;
    switch (fault.outcome) {
    case Fault::Outcome::Answered:
        return State::Accepted;
    case Fault::Outcome::Lost:
        return State::Unsure;
    case Fault::Outcome::Refused:
        return State::Refused;
    case Fault::Outcome::Later:
        break;
    }
    return State::Queued;
}

/// As little as makes a job.
QByteArray bareJob()
{
    return R"({"id": ")" + madeId
        + R"(", "status": 5, "rules": "x", "parsing_configuration": [],)"
          R"( "mode": null, "created_at": {}, "user_id": 7})";
}

} // namespace

/// Every fault that a create can meet: what the server saw of it, what the list shows, what the
/// history holds, and that it is not sent a second time unless that is surely safe.
class TestOutboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void fault_data();
    void fault();
    void faultOnAConnectionKeptOpen_data() { fault_data(); }
    void faultOnAConnectionKeptOpen();
    void faultThenKilled_data() { fault_data(); }
    void faultThenKilled();
    void cutBeforeTheRequest();
    void nobodyListens();
    void hostUnknown();
    void tlsRefused();

private:
    void meetFault(Workplace &place, FaultyServer &server);
    void compareWithDisk(Workplace &place);
    void letTimePass(Workplace &place, FaultyServer &server);

    JobKey m_key = 0;
};

void TestOutboxFaults::fault_data()
{
    QTest::addColumn<Fault>("fault");
    addRows(faults(jobJson(madeId)));
    addRows({{"all but the ID has a wrong type", {.body = bareJob()}, Outcome::Answered}});
    addRows(wrongAnswers({R"({"status": "PENDING"})", R"({"id": null, "status": "PENDING"})",
                          R"({"id": 12, "status": "PENDING"})"}));
    addRows(redirects());
}

/// Submits one, and waits until the outbox is through with it.
void TestOutboxFaults::meetFault(Workplace &place, FaultyServer &server)
{
    QFETCH(Fault, fault);
    server.setSteps({fault.step});
    m_key = place.submit();
    CD_SOON_VERIFY(
        place.row(m_key).submission != State::Sending
        && (place.row(m_key).submission != State::Queued || place.row(m_key).error.has_value()));
    QCOMPARE(place.state(m_key), submissionWord(stateAfter(fault)));
    QCOMPARE(place.row(m_key).error.has_value(), fault.kind.has_value());
    if (fault.kind)
        QCOMPARE(int(place.row(m_key).error->kind), int(*fault.kind));
    QCOMPARE(place.row(m_key).job.id.value,
             fault.outcome == Outcome::Answered ? QString::fromLatin1(madeId) : QString());
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(server.connections(), 1);
}

void TestOutboxFaults::compareWithDisk(Workplace &place)
{
    CD_SOON_COMPARE(place.rowOnDisk(m_key), place.row(m_key));
    QCOMPARE(place.rowsOnDisk().size(), 1);
    CD_SOON_COMPARE(place.detailsOnDisk(m_key), place.details(m_key));
    QCOMPARE(place.detailsOnDisk(m_key).request, sampleRequest());
}

/// Long after, with a service that is well again: another submission goes the same way, and
/// whatever was to be sent once more has come to the server before it or with it.
void TestOutboxFaults::letTimePass(Workplace &place, FaultyServer &server)
{
    QFETCH(Fault, fault);
    const bool again = fault.outcome == Outcome::Later;
    server.setSteps({made("b"), made("c")});
    place.clock().advance(1h);
    if (again)
        CD_SOON_COMPARE(place.state(m_key), submissionWord(State::Accepted));
    const JobKey later = place.submit(u"receipt"_s);
    CD_SOON_COMPARE(place.state(later), submissionWord(State::Accepted));
    QCOMPARE(place.state(m_key), submissionWord(again ? State::Accepted : stateAfter(fault)));
    QCOMPARE(server.count("POST"), again ? 3 : 2);
    QCOMPARE(place.table().count(), 2);
}

void TestOutboxFaults::fault()
{
    QFETCH(Fault, fault);
    FaultyServer server;
    Workplace place(server.url(), fault.patience);
    place.begin();
    place.reach();
    meetFault(place, server);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(server.requests().size(), 1);
    compareWithDisk(place);
    letTimePass(place, server);
}

void TestOutboxFaults::faultOnAConnectionKeptOpen()
{
    QFETCH(Fault, fault);
    FaultyServer server;
    Workplace place(server.url(), fault.patience);
    place.begin();
    place.reach();
    QVERIFY(place.roundTrip()); // it leaves one: on those Qt sends again what it lost
    meetFault(place, server);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(server.requests().size(), 2);
    letTimePass(place, server);
}

void TestOutboxFaults::faultThenKilled()
{
    QFETCH(Fault, fault);
    FaultyServer server;
    Workplace place(server.url(), fault.patience);
    place.begin();
    place.reach();
    meetFault(place, server);
    if (QTest::currentTestFailed())
        return;
    compareWithDisk(place);
    const JobRow before = place.row(m_key);
    place.kill();
    place.begin();
    QCOMPARE(place.row(m_key), before);
    place.reach();
    letTimePass(place, server);
}

void TestOutboxFaults::cutBeforeTheRequest()
{
    FaultyServer server;
    Workplace place(server.url());
    place.begin();
    place.reach();
    server.setSteps({{.cut = Cut::BeforeReading}, made(madeId)});
    const JobKey key = place.submit();
    CD_SOON_VERIFY(place.row(key).error.has_value());
    // Whether Qt had begun to send decides which of the two it is.
    const State state = place.row(key).submission;
    QVERIFY(state == State::Queued || state == State::Unsure);
    QCOMPARE(server.count("POST"), 0);
    place.clock().advance(1h);
    const JobKey later = place.submit(u"receipt"_s);
    CD_SOON_COMPARE(place.state(later), submissionWord(State::Accepted));
    if (state == State::Queued)
        CD_SOON_COMPARE(place.state(key), submissionWord(State::Accepted));
    QCOMPARE(server.count("POST"), state == State::Queued ? 2 : 1);
}

void TestOutboxFaults::nobodyListens()
{
    Workplace place(QUrl(u"http://127.0.0.1:1"_s));
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_SOON_VERIFY(place.row(key).error.has_value());
    QCOMPARE(place.state(key), submissionWord(State::Queued));
    QCOMPARE(place.row(key).error->kind, Kind::Offline);
    QVERIFY(place.outbox().nextTry(key));
    CD_SOON_COMPARE(place.rowOnDisk(key), place.row(key));
}

void TestOutboxFaults::hostUnknown()
{
    Workplace place(QUrl(u"https://nowhere.invalid"_s));
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_SOON_VERIFY(place.row(key).error.has_value());
    QCOMPARE(place.state(key), submissionWord(State::Queued));
    CD_SOON_COMPARE(place.rowOnDisk(key), place.row(key));
}

void TestOutboxFaults::tlsRefused()
{
    FaultyServer server;
    server.setSteps({{.cut = Cut::BeforeReading}});
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    Workplace place(url);
    place.begin();
    place.reach();
    const JobKey key = place.submit();
    CD_SOON_VERIFY(place.row(key).error.has_value());
    // Nothing can have been sent; whether it is worth another try is another question.
    const State state = place.row(key).submission;
    QVERIFY(state == State::Queued || state == State::Refused);
    QCOMPARE(place.row(key).error->acted, ServiceError::Acted::No);
    QCOMPARE(server.count("POST"), 0);
}

QTEST_GUILESS_MAIN(TestOutboxFaults)
#include "tst_outboxfaults.moc"
