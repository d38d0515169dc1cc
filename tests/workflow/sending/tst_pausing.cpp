// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"
#include "workflow/rows/resultcounts.h"
#include "workflow/seconddialectplace.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ServiceError::Kind;
using State = SubmissionState;

/// What was not sent is held back until a person goes on: also over a restart, and without one
/// create too many.
class TestPausing : public SecondDialectTest
{
    Q_OBJECT

private Q_SLOTS:
    void theRestWaitsUntilSomebodyGoesOn();
    void whatIsUnderWayComesIn();
    void goneOnWhileSomeIsUnderWay();
    void stoppedWhileSomeIsUnderWay();
    void whatSurelyDidNothingStaysUnsent();
    void pausedWhileItIsWrittenDown();
    void givenUpWhileItIsWrittenDown();
    void aKilledOneStaysPaused();
    void aKilledOneStaysGivenUp();
    void oneThatWaitsIsNotSent();
    void uploadsAreHeldBack();
    void aPausedOneIsStopped();

private:
    void open(const QList<ServerStep> &steps, int jobsAtOnce);
    void submitAndBlock();

    std::optional<StoreBlock> m_block;
};

void TestPausing::open(const QList<ServerStep> &steps, int jobsAtOnce)
{
    m_second->open(QList{roundTrips()} + steps);
    m_second->setJobsAtOnce(jobsAtOnce);
}

/// Until the block goes, that it is being sent is not on the disk.
void TestPausing::submitAndBlock()
{
    open(manyCreated(2), 100);
    place().fileUploads().setService(place().service(), false);
    outbox().setService(place().service(), false);
    m_second->submit(2);
    place().settle();
    m_block.emplace(place().store());
    place().reach();
    CD_SOON_COMPARE(row().submission, State::Sending);
}

void TestPausing::theRestWaitsUntilSomebodyGoesOn()
{
    open(manyCreated(9), 5);
    m_second->submit(9);
    CD_SOON_COMPARE(made(), 5);
    outbox().pause(key());
    QCOMPARE(row().submission, State::Paused);
    QCOMPARE(sentFiles(row()), 5);
    QVERIFY(!row().error);
    CD_SOON_COMPARE(place().rowOnDisk(key()).submission, State::Paused);
    QCOMPARE(place().rowOnDisk(key()).sentCount, 5);
    // The plan would have room for them.
    m_second->setJobsAtOnce(100);
    QVERIFY(place().roundTrip());
    QCOMPARE(createsSeen(server()).size(), 5);
    const ResultCounts counts = countResults(row(), place().details(key()));
    QCOMPARE(counts, (ResultCounts{.running = 5, .waiting = 4}));

    QList<ServerStep> ended{listed({})};
    for (int i = 0; i < 5; ++i)
        ended.append(lookedAt("j-" + QByteArray::number(i), "COMPLETED", "invoice"));
    ended += manyCreated(4, 5);
    server().setSteps(ended);
    place().watch(); // what was sent comes in meanwhile
    CD_SOON_VERIFY((place().clock().advance(3s), row().resultCount == 5));
    QCOMPARE(row().submission, State::Paused);
    QCOMPARE(createsSeen(server()).size(), 5);

    outbox().goOn(key());
    outbox().goOn(key()); // asked for twice
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 9);
    QCOMPARE(createsSeen(server()).size(), 9);
    QCOMPARE(transactionsSeen(server()).size(), 9);
}

void TestPausing::whatIsUnderWayComesIn()
{
    open({created("a"), {.body = secondJob("b"), .held = true}, created("c")}, 3);
    m_second->submit(9);
    CD_SOON_VERIFY(createsSeen(server()).size() == 3 && made() == 2);
    outbox().pause(key());
    QCOMPARE(row().submission, State::Paused);
    m_second->setJobsAtOnce(100);
    server().release();
    CD_SOON_COMPARE(made(), 3);
    QVERIFY(place().roundTrip());
    QCOMPARE(row().submission, State::Paused);
    QCOMPARE(createsSeen(server()).size(), 3);
    CD_SOON_COMPARE(place().rowOnDisk(key()), row());
}

void TestPausing::stoppedWhileSomeIsUnderWay()
{
    open({created("a"), {.body = secondJob("b"), .held = true}, created("c")}, 3);
    m_second->submit(9);
    CD_SOON_VERIFY(createsSeen(server()).size() == 3 && made() == 2);
    outbox().pause(key());
    outbox().giveUp(key());
    m_second->setJobsAtOnce(100);
    server().release();
    CD_SOON_COMPARE(made(), 3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QVERIFY(place().roundTrip());
    QCOMPARE(createsSeen(server()).size(), 3);
    QCOMPARE(countResults(row(), place().details(key())),
             (ResultCounts{.failed = 6, .running = 3}));
}

/// Also of those that were under way when it was stopped.
void TestPausing::whatSurelyDidNothingStaysUnsent()
{
    open({created("a"),
          created("b"),
          {.status = 503, .headers = {{"Retry-After", "0"}}, .held = true}},
         3);
    m_second->submit(6);
    CD_SOON_VERIFY(createsSeen(server()).size() == 3 && made() == 2);
    outbox().giveUp(key());
    m_second->setJobsAtOnce(100);
    CD_SOON_VERIFY((server().release(), row().submission == State::Accepted));
    const qsizetype seen = createsSeen(server()).size();
    place().clock().advance(1h);
    QVERIFY(place().roundTrip());
    QCOMPARE(createsSeen(server()).size(), seen);
    QCOMPARE(transactionsSeen(server()).size(), 3);
    QCOMPARE(countResults(row(), place().details(key())),
             (ResultCounts{.failed = 4, .running = 2}));
}

/// Its answer ends the first sending, and begins the second.
void TestPausing::goneOnWhileSomeIsUnderWay()
{
    open({{.body = secondJob("h"), .held = true}}, 1);
    m_second->submit(3);
    CD_SOON_COMPARE(createsSeen(server()).size(), 1);
    outbox().pause(key());
    outbox().goOn(key());
    QCOMPARE(row().submission, State::Queued);
    outbox().pause(key());
    QCOMPARE(row().submission, State::Paused);
    outbox().goOn(key());
    QVERIFY(place().roundTrip());
    QCOMPARE(createsSeen(server()).size(), 1);
    m_second->setJobsAtOnce(100);
    server().setSteps(manyCreated(2));
    server().release();
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 3);
    QCOMPARE(createsSeen(server()).size(), 3);
    QCOMPARE(transactionsSeen(server()).size(), 3);
}

void TestPausing::pausedWhileItIsWrittenDown()
{
    submitAndBlock();
    outbox().pause(key());
    m_block.reset();
    QVERIFY(place().roundTrip());
    place().settle();
    QCOMPARE(row().submission, State::Paused);
    QVERIFY(createsSeen(server()).isEmpty());
    outbox().goOn(key());
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(createsSeen(server()).size(), 2);
}

/// And then it can't be sent after all.
void TestPausing::givenUpWhileItIsWrittenDown()
{
    submitAndBlock();
    outbox().giveUp(key());
    outbox().setService(place().service(), false);
    m_block.reset();
    CD_SOON_COMPARE(row().submission, State::GivenUp);
    place().settle();
    QVERIFY(m_second->beginAfterKill());
    QCOMPARE(row().submission, State::GivenUp);
    QVERIFY(createsSeen(server()).isEmpty());
}

void TestPausing::aKilledOneStaysPaused()
{
    open({created("a"), created("b"), {.body = secondJob("c"), .held = true}}, 3);
    m_second->submit(6);
    CD_SOON_VERIFY(createsSeen(server()).size() == 3 && made() == 2);
    outbox().pause(key());
    place().settle();
    const QSet<QString> before = transactionsSeen(server());
    QVERIFY(m_second->beginAfterKill());
    QCOMPARE(row().submission, State::Paused);
    QCOMPARE(createsSeen(server()).size(), 3);
    server().setSteps({created("c"), created("d"), created("e"), created("f")});
    m_second->setJobsAtOnce(100);
    outbox().goOn(key());
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 6);
    // The one whose answer was lost is asked for under its old transaction.
    QCOMPARE(createsSeen(server()).size(), 7);
    QCOMPARE(transactionsSeen(server()).size(), 6);
    QVERIFY(transactionsSeen(server()).contains(before));
}

/// What was under way is asked for, under its old transaction; nothing else is sent.
void TestPausing::aKilledOneStaysGivenUp()
{
    open({created("a"), created("b"), {.body = secondJob("c"), .held = true}}, 3);
    m_second->submit(6);
    CD_SOON_VERIFY(createsSeen(server()).size() == 3 && made() == 2);
    outbox().giveUp(key());
    QCOMPARE(row().submission, State::Sending);
    place().settle();
    place().kill();
    server().setSteps({roundTrips(), created("c")});
    place().begin();
    m_second->setJobsAtOnce(100);
    place().reach();
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QVERIFY(place().roundTrip());
    QCOMPARE(made(), 3);
    QCOMPARE(createsSeen(server()).size(), 4);
    QCOMPARE(transactionsSeen(server()).size(), 3);
    QCOMPARE(countResults(row(), place().details(key())),
             (ResultCounts{.failed = 3, .running = 3}));
}

void TestPausing::oneThatWaitsIsNotSent()
{
    open({test::made("a")}, 5);
    outbox().setTarget({});
    outbox().setService(place().service(), false);
    const JobKey key = place().submit();
    outbox().pause(key);
    QCOMPARE(place().row(key).submission, State::Paused);
    place().settle();
    place().reach();
    QVERIFY(place().roundTrip());
    QVERIFY(m_second->beginAfterKill());
    QCOMPARE(place().row(key).submission, State::Paused);
    QCOMPARE(server().count("POST"), 0);
    outbox().goOn(key);
    CD_SOON_COMPARE(place().row(key).submission, State::Accepted);
    QCOMPARE(server().count("POST"), 1);
}

void TestPausing::uploadsAreHeldBack()
{
    QTemporaryDir folder;
    QList<JobFile> files;
    for (int i = 0; i < 3; ++i) {
        QFile file(folder.filePath(u"%1.txt"_s.arg(i)));
        const QByteArray text = "text " + QByteArray::number(i); // copies would be sent once
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        files.append({.id = {}, .name = file.fileName(), .path = file.fileName()});
        files.last().key = u"classifydesk-%1"_s.arg(i);
    }
    open({{.body = R"({"items": []})", .target = filesTarget + '?'},
          {.status = 201, .body = R"({"id": "f-1"})", .target = filesTarget},
          {.status = 201, .body = R"({"id": "f-2"})", .target = filesTarget},
          {.status = 201, .body = R"({"id": "f-3"})", .target = filesTarget},
          test::made("a")},
         5);
    outbox().setTarget({});
    place().fileUploads().setService(place().service(), false);
    outbox().setService(place().service(), false);
    const JobKey key = outbox().submit(sampleRequest(), files, u"files"_s);
    QCOMPARE(place().row(key).submission, State::Uploading);
    place().settle();
    outbox().pause(key);
    place().settle();
    place().reach();
    QVERIFY(m_second->beginAfterKill());
    QCOMPARE(place().row(key).submission, State::Paused);
    QCOMPARE(server().count("POST"), 0);
    QCOMPARE(countResults(place().row(key), place().details(key)), ResultCounts{.waiting = 3});
    outbox().goOn(key);
    CD_SOON_VERIFY((place().clock().advance(10s), place().row(key).submission == State::Accepted));
    QCOMPARE(server().count("POST"), 3 + 1);
}

void TestPausing::aPausedOneIsStopped()
{
    open(manyCreated(5), 5);
    m_second->submit(9);
    CD_SOON_COMPARE(made(), 5);
    outbox().pause(key());
    outbox().giveUp(key());
    CD_SOON_COMPARE(row().submission, State::Accepted);
    m_second->setJobsAtOnce(100);
    QVERIFY(place().roundTrip());
    QCOMPARE(createsSeen(server()).size(), 5);
    QCOMPARE(countResults(row(), place().details(key())),
             (ResultCounts{.failed = 4, .running = 5}));
}

QTEST_GUILESS_MAIN(TestPausing)
#include "tst_pausing.moc"
